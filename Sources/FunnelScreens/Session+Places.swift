import FunnelCore
import FunnelWording
import TerminalUI

extension Session {
  /// The title of a panel with the pipeline whose deals it counts, all of them where nil; the title
  /// alone where there is one pipeline only.
  func title(_ title: Phrase, counting pipeline: Pipeline?) -> String {
    guard book.pipelines.count > 1 else { return title[language] }
    return title[language] + " · "
      + (pipeline?.name[language] ?? Phrase.Lead.everyPipeline[language])
  }

  /// The title line of a screen about one deal: what it shows, the account, the deal and its number.
  func place(_ screen: Phrase, of deal: Deal.ID) -> StyledText {
    var text = StyledText(screen[language] + "  ", theme[.strong])
    guard let deal = book.deals[deal] else { return text }
    text.append(book.fullName(of: deal), theme[.text])
    text.append("  \(deal.id)", theme[.label])
    return text
  }
}
