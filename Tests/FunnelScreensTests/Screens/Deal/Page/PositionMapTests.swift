import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct PositionMapTests {
  private func drawn(
    _ people: [(name: String, letter: String, rating: Int, row: Int)], columns: Int, rows: Int
  ) -> String {
    let marks = people.map {
      PositionMap.Mark(
        name: $0.name, letter: $0.letter, rating: $0.rating, row: $0.row, style: .standard)
    }
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    canvas.draw(
      PositionMap(marks: marks, rows: ["H", "M", "L"], label: .standard, grid: .standard),
      in: Rect(x: 0, y: 0, width: columns, height: rows))
    return canvas.text
  }

  private func axis(_ position: Int?, columns: Int) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    canvas.draw(
      PositionAxis(
        rival: " ◂ rival ", us: " us ▸ ", position: position, line: .standard, mark: .standard),
      in: Rect(x: 0, y: 0, width: columns, height: 1))
    return canvas.text
  }

  @Test func `a rating is a column of three, a degree a row`() {
    #expect(
      drawn(
        [("Wu", "C", 5, 0), ("Lin", "U", 1, 1), ("Ho", "T", -5, 2)], columns: 36, rows: 3) == """
          H   ·  ·  ·  ·  ·  ┊  ·  ·  ·  ·  C
          M   ·  ·  ·  ·  ·  ┊  U  ·  ·  ·  ·
          L   T  ·  ·  ·  ·  ┊  ·  ·  ·  ·  ·
          """)
  }

  @Test func `people of one opinion and weight stand side by side, and three are counted`() {
    let two: [(name: String, letter: String, rating: Int, row: Int)] = [
      ("Lin", "U", 2, 0), ("Ma", "T", 2, 0),
    ]
    #expect(
      drawn(two, columns: 36, rows: 3).hasPrefix("H   ·  ·  ·  ·  ·  ┊  ·  UT ·  ·  ·"))
    #expect(
      drawn(two + [("Wu", "E", 2, 0)], columns: 36, rows: 3)
        .hasPrefix("H   ·  ·  ·  ·  ·  ┊  · ×3  ·  ·  ·"))
  }

  @Test func `somebody whose preference is unknown stands in the middle`() {
    #expect(
      drawn([("Lin", "?", 0, 1)], columns: 36, rows: 3).contains(
        "M   ·  ·  ·  ·  ·  ?  ·  ·  ·  ·  ·"))
  }

  @Test func `wide cells hold names, centred, one below the other`() {
    let text = drawn(
      [("陳副總", "E", -5, 0), ("Lin", "U", -5, 0), ("Ma", "T", -5, 0)], columns: 140, rows: 6)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("H      E 陳副總   "))
    #expect(lines[1].hasPrefix("          ×2"))
  }

  @Test func `the axis marks where we stand`() {
    #expect(axis(2, columns: 36) == " ◂ rival ──────────┴─────▲──── us ▸")
    #expect(axis(nil, columns: 36) == " ◂ rival ──────────┴────────── us ▸")
    #expect(axis(-2, columns: 140).contains(" ▲ −2 "))
    #expect(axis(-2, columns: 140).contains(" +5 "))
    #expect(axis(-2, columns: 140).hasSuffix(" us ▸"))
  }
}
