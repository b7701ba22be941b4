import FunnelCore
import FunnelWording
import TerminalUI

extension Session {
  /// The title line of a screen about one deal: what it shows, the account, the deal and its number.
  func place(_ screen: Phrase, of deal: Deal.ID) -> StyledText {
    var text = StyledText(screen[language] + "  ", theme[.strong])
    guard let deal = book.deals[deal] else { return text }
    let account = book.accountName(of: deal)
    text.append((account.isEmpty ? "" : account + " · ") + deal.name, theme[.text])
    text.append("  \(deal.id)", theme[.label])
    return text
  }
}
