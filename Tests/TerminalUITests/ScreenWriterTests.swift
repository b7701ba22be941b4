import FunnelTestSupport
import Testing

@testable import TerminalUI

@Suite struct ScreenWriterTests {
  private static let size = Size(columns: 20, rows: 6)
  private static let faint = Style(foreground: .indexed(245), background: .indexed(234))
  private static let bold = Style(
    foreground: .indexed(255), background: .indexed(234), attributes: .bold)

  private func writer(missing: Set<String> = []) -> ScreenWriter {
    let description = XtermDescription(missing: missing)
    return ScreenWriter(
      description, pens: Pens(depth: .colors256, description), encode: ScreenWriter.appendUTF8)
  }

  /// What is sent to turn one canvas into another, as text, without what begins and ends a frame.
  private func sent(
    _ old: Canvas, _ new: Canvas, missing: Set<String> = []
  ) -> String {
    var writer = writer(missing: missing)
    _ = writer.frame(old, over: nil, within: old.size)
    return Self.text(writer.frame(new, over: old, within: new.size))
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing("\u{1B}[?2026h", with: "").replacing("\u{1B}[?2026l", with: "")
      .replacing("\u{1B}", with: "␛").replacing("\n", with: "␊")
  }

  private func canvas(_ lines: String..., style: Style = .standard) -> Canvas {
    var canvas = Canvas(size: Self.size, style: style)
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: Point(x: 0, y: row), style: style)
    }
    return canvas
  }

  @Test func `only changed cells are sent, and short gaps are written again`() {
    #expect(sent(canvas("abcdef"), canvas("abXdYf")) == "␛[1;3HXdY")
    #expect(sent(canvas("0123456789"), canvas("X12345678X")) == "␛[HX␛[8CX")
  }

  @Test func `of the same canvas nothing is sent`() {
    var writer = writer()
    let canvas = canvas("abc")
    _ = writer.frame(canvas, over: nil, within: Self.size)
    #expect(writer.frame(canvas, over: canvas, within: Self.size).isEmpty)
  }

  @Test func `wide characters are sent whole`() {
    #expect(sent(canvas("a漏b"), canvas("a斗b")) == "␛[1;2H斗")
    #expect(sent(canvas("a漏b"), canvas("axyb")) == "␛[1;2Hxy")
    #expect(sent(canvas("axyb"), canvas("a漏b")) == "␛[1;2H漏")
  }

  @Test func `a colour that the pen has is not sent again`() {
    let old = canvas("", style: Self.faint)
    var new = old
    new.put("one", at: Point(x: 0, y: 0), style: Self.faint)
    new.put("two", at: Point(x: 4, y: 0), style: Self.bold)
    new.put("six", at: Point(x: 8, y: 0), style: Self.faint)
    // The ground stays, and the blanks between the words take no pen of their own.
    #expect(
      sent(old, new) == "␛[H␛[38;5;245mone ␛[1;38;5;255mtwo ␛[22;38;5;245msix")
  }

  @Test func `what is underlined or reversed is so on blanks too`() {
    let old = canvas()
    var new = old
    let underlined = Style(attributes: .underline)
    new.put("a b", at: Point(x: 0, y: 0), style: underlined)
    new.put(" c", at: Point(x: 3, y: 0), style: .standard)
    #expect(sent(old, new) == "␛[H␛[4ma b␛[C␛[mc")
  }

  @Test func `a list that scrolls is moved by the terminal`() {
    let old = canvas("head", "one", "two", "three", "four", "foot")
    let new = canvas("head", "two", "three", "four", "five", "foot")
    #expect(sent(old, new) == "␛[2;5r␛[5H␊five")
    #expect(sent(new, old) == "␛[2;5r␛[2H␛Mone")
    #expect(sent(old, new, missing: ["XT"]) == "␛[2;5r␛[5H␊five␛[r")
    #expect(!sent(old, new, missing: ["csr"]).contains("␛[2;5r"))
  }

  @Test func `the rows that scroll stay so until something else does, or all is painted`() {
    let first = canvas("head", "one", "two", "three", "four", "foot")
    let second = canvas("head", "two", "three", "four", "five", "foot")
    let third = canvas("head", "three", "four", "five", "six", "foot")
    var writer = writer()
    _ = writer.frame(first, over: nil, within: Self.size)
    _ = writer.frame(second, over: first, within: Self.size)
    #expect(Self.text(writer.frame(third, over: second, within: Self.size)) == "␛[5H␊six")
    let whole = canvas("two", "three", "four", "five", "six", "foot")
    let next = canvas("three", "four", "five", "six", "seven", "foot")
    #expect(Self.text(writer.frame(whole, over: nil, within: Self.size)).hasPrefix("␛[r"))
    #expect(
      Self.text(writer.frame(next, over: whole, within: Self.size)) == "␛[1;5r␛[5H␊seven")
  }

  @Test func `long blanks are erased, where erasing takes the ground`() {
    let old = canvas("a long line of text", style: Self.faint)
    let new = canvas("a", style: Self.faint)
    #expect(sent(old, new) == "␛[1;3H␛[K")
    #expect(sent(old, new, missing: ["bce"]) == "␛[1;3H" + String(repeating: " ", count: 17))
  }

  @Test func `erasing does not end within a wide character`() {
    let old = canvas("ab           漏 |")
    let new = canvas("ab x            |")
    #expect(sent(canvas("ab漏斗漏斗漏斗漏x|"), canvas("ab              |")).contains("␛[14X"))
    #expect(sent(old, new) == "␛[1;4Hx␛[9C  ")
    #expect(sent(canvas("漏斗漏斗漏斗漏|"), canvas("             ||")) == "␛[H␛[14X␛[13C|")
  }

  @Test func `what is not known is emptied first`() {
    var writer = writer()
    let sent = writer.frame(canvas("abc"), over: nil, within: Self.size)
    #expect(
      String(decoding: sent, as: UTF8.self).hasPrefix("\u{1B}[m\u{1B}[39;49m\u{1B}[H\u{1B}[J"))
  }

  @Test func `after a character whose width terminals disagree on the cursor is placed anew`() {
    #expect(sent(canvas(), canvas("a👍b")) == "␛[Ha👍␛[1;4Hb")
  }

  @Test func `the cursor is shown where it is, and hidden once`() {
    let old = canvas()
    var new = canvas("x")
    new.cursor = Point(x: 4, y: 2)
    #expect(sent(old, new) == "␛[Hx␛[3;5H␛[?25h")
    #expect(sent(new, old) == "␛[H␛[K␛[?25l")
  }

  @Test func `the last cell of a terminal that would scroll is left out`() {
    let full = canvas("", "", "", "", "", "01234567890123456789")
    let sent = sent(canvas(), full, missing: ["xenl"])
    #expect(sent.contains("0123456789012345678") && !sent.contains("01234567890123456789"))
  }

  @Test func `a terminal that is not of the standard is told everything at each change`() {
    var new = canvas()
    new.put("a", at: Point(x: 0, y: 0), style: Style(foreground: .indexed(1), attributes: .bold))
    new.put("b", at: Point(x: 1, y: 0), style: Style(foreground: .indexed(1)))
    #expect(
      sent(canvas(), new, missing: ["op"])
        == "␛[H␛[m␛[1m␛[31m␛[40ma␛[m␛[31m␛[40mb")
  }

  @Test func `whatever was shown, the terminal shows the canvas`() throws {
    try Fuzz.run("frames", quick: 400) { number in
      var dice = SplitMix(state: number)
      let size = Size(
        columns: Int.random(in: 1...40, using: &dice), rows: Int.random(in: 1...14, using: &dice))
      let emulator = ScreenEmulator(size: size)
      let lacking = ["XT", "bce", "csr", "ech", "el", "indn", "rin", "dim", "civis"]
      var writer = writer(missing: Set(lacking.filter { _ in dice.next() % 8 == 0 }))
      var shown: Canvas?
      for step in 0..<12 {
        var canvas = shown ?? Canvas(size: size)
        Self.disturb(&canvas, &dice)
        let isKnown = dice.next() % 10 != 0
        emulator.take(writer.frame(canvas, over: isKnown ? shown : nil, within: size))
        try Self.compare(emulator, canvas, step)
        shown = canvas
      }
    }
  }

  private static func style(_ dice: inout SplitMix) -> Style {
    let colors: [Color] = [.standard, .indexed(1), .indexed(9), .indexed(80), .rgb(95, 135, 175)]
    return Style(
      foreground: colors.randomElement(using: &dice) ?? .standard,
      background: colors.randomElement(using: &dice) ?? .standard,
      attributes: Style.Attributes(rawValue: UInt8(dice.next() % 32) & UInt8(dice.next() % 32)))
  }

  /// Writes, fills, moves rows as lists do, and puts the cursor somewhere or nowhere.
  private static func disturb(_ canvas: inout Canvas, _ dice: inout SplitMix) {
    let texts = [
      "a", "funnel", "漏斗", "e\u{301}t", "      ", "──┼", "│▎█", "Größe", "0123456789 10",
    ]
    let size = canvas.size
    for _ in 0..<Int.random(in: 0...5, using: &dice) {
      let place = Point(
        x: Int.random(in: -3..<size.columns, using: &dice),
        y: Int.random(in: 0..<size.rows, using: &dice))
      switch dice.next() % 5 {
      case 4:
        // A list somewhere along its way, which the frame after may show further on.
        let first = Int.random(in: 0...6, using: &dice)
        for y in 0..<size.rows {
          canvas.put("\(first + y) 漏斗 \((first + y) * 37)", at: Point(x: 0, y: y), style: .standard)
        }
      case 0:
        let area = Rect(x: place.x, y: place.y, width: Int(dice.next() % 40), height: 3)
        canvas.fill(area, style(&dice))
      case 1: scroll(&canvas, by: Int.random(in: -3...3, using: &dice), from: place.y)
      default: canvas.put(texts.randomElement(using: &dice) ?? "", at: place, style: style(&dice))
      }
    }
    canvas.cursor = dice.next() % 3 == 0 ? Point(x: size.columns / 2, y: size.rows / 2) : nil
  }

  private static func scroll(_ canvas: inout Canvas, by distance: Int, from top: Int) {
    let old = canvas
    for y in top..<canvas.size.rows where (top..<canvas.size.rows).contains(y + distance) {
      for x in 0..<canvas.size.columns {
        let cell = old[Point(x: x, y: y + distance)]
        if cell.width > 0 { canvas.put(cell.text, at: Point(x: x, y: y), style: cell.style) }
      }
    }
  }

  private static func compare(_ emulator: ScreenEmulator, _ canvas: Canvas, _ step: Int) throws {
    var pens = Pens(depth: .colors256)
    for y in 0..<canvas.size.rows {
      for x in 0..<canvas.size.columns {
        let (cell, shown) = (canvas[Point(x: x, y: y)], emulator.cell(at: Point(x: x, y: y)))
        guard cell.width > 0 else { continue }
        let pen = pens.pen(for: cell.style)
        let ground = pen.background < 0 ? Color.standard : .indexed(UInt8(pen.background))
        let ink = pen.foreground < 0 ? Color.standard : .indexed(UInt8(pen.foreground))
        let isEmpty = cell.text == " " && pen.leavesBlanksEmpty
        let attributes = pen.attributes.subtracting(isEmpty ? [.bold, .italic, .dim] : .dim)
        let isRight =
          shown.text == cell.text && shown.background == ground
          && (isEmpty || shown.foreground == ink)
          && shown.attributes.subtracting(isEmpty ? [.bold, .italic] : []) == attributes
        try Fuzz.check(isRight, "step \(step): \(shown) at \(x), \(y) instead of \(cell)")
      }
    }
    if let cursor = canvas.cursor {
      try Fuzz.check(emulator.cursor == cursor, "step \(step): the cursor is at \(emulator.cursor)")
    }
  }
}
