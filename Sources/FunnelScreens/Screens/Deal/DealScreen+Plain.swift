import TerminalUI

extension DealScreen {
  /// The form and what follows from it, as it would stand on paper.
  public func plainText(in session: Session) -> [String] {
    printedLines(in: session).map(\.text)
  }
}
