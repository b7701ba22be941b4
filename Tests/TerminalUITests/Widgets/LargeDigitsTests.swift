import TerminalUI
import Testing

@Suite struct LargeDigitsTests {
  private func drawn(_ digits: LargeDigits) -> String {
    var canvas = Canvas(size: Size(columns: digits.width, rows: digits.scale.rows))
    canvas.draw(digits, in: canvas.bounds)
    return canvas.text
  }

  @Test func `medium digits take three rows of half blocks`() {
    let digits = LargeDigits("12:05", style: .standard)
    #expect(digits.width == 17)
    #expect(
      drawn(digits) == """
        ▄█  ▀▀█ ▄ █▀█ █▀▀
         █  █▀▀ ▄ █ █ ▀▀█
        ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀
        """)
  }

  @Test func `large digits take five rows of full blocks`() {
    let digits = LargeDigits("47", scale: .large, style: .standard)
    #expect(digits.width == 14)
    #expect(
      drawn(digits) == """
        ██  ██  ██████
        ██  ██      ██
        ██████      ██
            ██      ██
            ██      ██
        """)
  }

  @Test func `huge digits are twice as high and wide`() {
    let digits = LargeDigits("1", scale: .huge, style: .standard)
    #expect((digits.width, digits.scale.rows) == (12, 10))
    #expect(
      drawn(digits) == """
            ████
            ████
        ████████
        ████████
            ████
            ████
            ████
            ████
        ████████████
        ████████████
        """)
  }

  @Test func `a decimal point stands on the line`() {
    let digits = LargeDigits("1.91", style: .standard)
    #expect(
      drawn(digits) == """
        ▄█    █▀█ ▄█
         █    ▀▀█  █
        ▀▀▀ ▀ ▀▀▀ ▀▀▀
        """)
  }

  @Test func `what is no digit is left out`() {
    #expect(LargeDigits("a7\u{1B}", style: .standard).width == 3)
    #expect(LargeDigits("", style: .standard).width == 0)
  }
}
