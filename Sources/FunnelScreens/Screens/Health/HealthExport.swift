import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording
import TerminalUI

/// Writing what the Health screen shows to a file: all panes, or as CSV the one with the keys.
enum HealthExport {
  /// Asks for the file, whose ending says in which form it is written.
  static func start(_ screen: HealthScreen, _ session: Session) -> FormScreen {
    ExportForm.asking(
      Phrase.Health.exportAs, suggesting: "health.md", in: session,
      said: { Phrase.Health.written(to: $0) },
      bytes: { bytes(of: screen, for: $0, in: session) })
  }

  private static func bytes(
    of screen: HealthScreen, for path: String, in session: Session
  ) -> [UInt8] {
    let path = path.lowercased()
    if path.hasSuffix(".csv") {
      return screen.document([screen.pane], in: session).csv
    }
    if path.hasSuffix(".txt") {
      return Array((screen.plainText(in: session).joined(separator: "\n") + "\n").utf8)
    }
    let document = screen.document(HealthTopic.allCases, in: session)
    return Array((path.hasSuffix(".html") ? document.html : document.markdown).utf8)
  }
}
