import FunnelTestSupport
import TerminalUI
import Testing

extension Proofs {
  /// What tmux shows after steps that change parts of the screen is what it shows when all of it is
  /// painted anew; it has habits of its own where half of a wide letter is written over.
  @Suite(.enabled(if: TmuxPane.tmux != nil, "tmux is not installed"))
  struct `a screen in tmux` {
    /// Keys pressed one after the other, and the size to take before.
    private struct Step {
      var keys: [String]
      var size: Size?

      init(_ keys: String, size: Size? = nil) {
        (self.keys, self.size) = (keys.split(separator: " ").map(String.init), size)
      }
    }

    private static let quick = ["2", "Down Down Right", "NPage", "Escape 4", "Escape 5", "? Down"]
      .map { Step($0) }

    private static var full: [Step] {
      let keys = [
        "2 Home Right", "Escape 4 w", "Escape 8", "2 NPage NPage NPage NPage NPage",
        "Up Up Up PPage PPage", "1 Down Down Right", "Down Down NPage End", "o Down", "Escape 5",
        "NPage", "z", "Escape 6", "Tab Tab", "7", "Down Down Right", "Escape E", "Down Down",
        "Escape W", "Escape s", "Tab Down", "Escape 2 Right N", "Escape b", "Escape Escape 1 :",
        "Escape D", "Down Down", "Escape ?", "NPage", "Escape 3", "NPage NPage", "Escape t",
        "Escape P", "Escape 2 /", "c r a n", "Escape Escape n", "Down Down Up", "Escape T",
        "Down Down Down", "Escape 8 Down Down", "Right", "Down Down",
      ].map { Step($0) }
      let sizes = [(80, 24), (200, 50), (101, 30), (160, 45), (120, 36)]
        .map { Size(columns: $0.0, rows: $0.1) }
      return keys
        + sizes.flatMap { size in
          [
            Step("Escape Escape 2 Home Right", size: size), Step("Escape 4"), Step("D"),
            Step("Escape 5"), Step("NPage"),
          ]
        }
    }

    private static let sizes = [(80, 24), (120, 36), (200, 50)]
      .map { Size(columns: $0.0, rows: $0.1) }

    /// Each language at one size, or all at all.
    private static var places: [(size: Size, language: String)] {
      let languages = ["zh-Hant", "zh-Hans", "en"]
      guard Proof.isFull else { return zip(sizes, languages).map { ($0, $1) } }
      return sizes.flatMap { size in languages.map { (size, $0) } }
    }

    @Test func `is what it is when all of it is painted anew`() throws {
      let tmux = try #require(TmuxPane.tmux)
      let steps = Proof.isFull ? Self.full : Self.quick
      var compared = 0
      for (size, language) in Self.places {
        let office = try Office(isEmpty: true)
        try office.run("demo", "--store", office.store, "--language", language)
        let pane = try TmuxPane(
          [BuiltProgram.funnel, "--today", "2026-11-21", "--language", language], size: size,
          tmux: tmux, environment: office.environment, folder: office.folderPath,
          keeping: office)
        let isOpen = try pane.shows("● ", atMost: Office.patience)
        try #require(isOpen, "nothing is drawn in \(language)")
        for step in steps {
          if let size = step.size { try pane.resize(to: size) }
          try pane.press(step.keys)
          let place = "\(size) \(language), after \(step.keys.joined(separator: " "))"
          let differences = try differences(of: pane, place)
          let text = differences.isEmpty ? "" : try pane.text()
          #expect(differences.isEmpty, "\(place): \(differences) in\n\(text)")
          compared += 1
        }
      }
      Proof.report(
        "the screen in tmux", "\(compared) screens in three sizes and three languages",
        "letters, colours and attributes are those of a full repaint")
    }

    /// The places that look otherwise once all is painted anew.
    private func differences(of pane: TmuxPane, _ place: String) throws -> [String] {
      let before = try pane.cells()
      let isPainted = try pane.repaint(atMost: Int32(Office.patience))
      try #require(isPainted, "\(place): nothing is painted")
      let after = try pane.cells()
      var differences: [String] = []
      for row in 0..<max(before.count, after.count) {
        let (old, new) = (Self.row(row, of: before), Self.row(row, of: after))
        for column in 0..<max(old.count, new.count) {
          let was = column < old.count ? old[column] : .blank
          let `is` = column < new.count ? new[column] : .blank
          if was != `is` { differences.append("row \(row), letter \(column): \(was) is \(`is`)") }
        }
      }
      return Array(differences.prefix(3))
    }

    private static func row(_ row: Int, of cells: [[TmuxCell]]) -> [TmuxCell] {
      row < cells.count ? cells[row] : []
    }

    @Test func `is read with its colours from line to line`() {
      let rows = TmuxCell.rows(of: "\u{1B}[1m\u{1B}[38;5;4ma\u{1B}[48;2;1;2;3m \nb\u{1B}[0m c")
      #expect(rows.map(\.count) == [2, 3])
      #expect(rows[0][0] == TmuxCell(text: "a", ink: [38, 5, 4], attributes: [1]))
      #expect(rows[0][1] == TmuxCell(text: " ", ground: [38, 2, 1, 2, 3]))
      #expect(rows[1][0].ground == [38, 2, 1, 2, 3] && rows[1][0].attributes == [1])
      #expect(rows[1][1] == .blank)
    }
  }
}
