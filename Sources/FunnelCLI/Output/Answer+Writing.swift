import FunnelDocuments
import TerminalUI

extension Output {
  /// Prints an answer in a format.
  func print(_ answer: Answer, as format: OutputFormat) throws {
    switch format {
    case .text:
      for line in rendering.lines(of: answer.document) { try self.line(line) }
    case .json: try data(answer.json.text)
    case .csv: try data((answer.table.map { Document([.table($0)]) } ?? answer.document).csv)
    case .markdown: try data(answer.document.markdown)
    case .html:
      var page = answer.document
      page.language = page.language ?? language
      try data(page.html)
    }
  }

  /// Tables are as wide as they happen to be; forms fit on paper, and on a narrower terminal.
  private var rendering: TextRendering {
    let paper = 80
    return TextRendering(
      isLimited: isTerminal,
      form: TextRendering.Page(columns: isTerminal ? min(paper, max(40, width)) : paper) {
        $0.wrapped(to: $1)
      }, width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
  }
}
