import FunnelCore
import FunnelWording
import TerminalUI

extension DealsScreen {
  func plainText(in session: Session) -> [String] {
    let (book, language, today) = (session.book, session.language, session.today)
    let deals = listed(in: session)
    let heading = place(in: session).text
    return [heading, Phrase.Message.shown(deals.count, of: book.deals.count)[language], ""]
      + deals.map { deal in
        let parts: [String?] = [
          book.accountName(of: deal), book.stages[deal.stage]?.name[language],
          deal.amount?.full(in: language),
          deal.isOpen ? language.percent(book.winChance(of: deal).percentage) : nil,
          deal.zone.label[language], deal.closeDate?.medium(in: language),
          book.ownerName(of: deal), deal.nextStep,
        ]
        let said = parts.compactMap { $0 }.filter { !$0.isEmpty }
        return "\(deal.id) \(deal.name): \(said.joined(separator: ", "))"
          + (deal.isPastDue(on: today) ? " (\(DateAudit.pastDue.label[language]))" : "")
      }
  }
}
