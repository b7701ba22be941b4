import FunnelWording
import TerminalUI

extension Action {
  /// The keys that move the pointer of a list: a row, a page, to the first, to the last.
  ///
  /// - Parameters:
  ///   - screen: What the names of the actions begin with.
  ///   - page: How many rows a page has.
  ///   - move: Moves by so many rows, up where negative; far beyond either end for the last ones.
  static func moving(
    _ screen: String, page: @escaping () -> Int, _ move: @escaping (Int) -> Void
  ) -> [Action] {
    func step(_ rows: @escaping () -> Int) -> () -> Transition {
      {
        move(rows())
        return .stay
      }
    }
    let far = 1_000_000_000
    return [
      Action("\(screen).up", [.up, .character("k")], Phrase.Deals.up, run: step { -1 }),
      Action("\(screen).down", [.down, .character("j")], Phrase.Deals.down, run: step { 1 }),
      Action("\(screen).pageUp", [.pageUp], Phrase.Deals.pageUp, run: step { -page() }),
      Action("\(screen).pageDown", [.pageDown], Phrase.Deals.pageDown, run: step { page() }),
      Action(
        "\(screen).first", [.home, .character("g")], Phrase.Action.first, run: step { -far }),
      Action("\(screen).last", [.end, .character("G")], Phrase.Action.last, run: step { far }),
    ]
  }
}
