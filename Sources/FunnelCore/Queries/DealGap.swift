/// Something a deal may lack, by the code it is typed as after `missing:`.
enum DealGap: String {
  case amount
  case close
  case created
  case owner
  case account
  case step
  case review
  case rates
  case position
  case economic
  case coach
  case contact
  case need
  case budget
  case authority
  case manager
  case team
  case region
  case sector
  case product
  case source
  case segment
  case period

  /// Whether a deal lacks it, as a test of packed rows.
  func check(in reading: BookReading) -> (DealRow) -> Bool {
    switch self {
    case .manager: grouped(by: .manager, in: reading)
    case .team: grouped(by: .team, in: reading)
    case .region: grouped(by: .region, in: reading)
    case .sector: grouped(by: .sector, in: reading)
    case .product: grouped(by: .productType, in: reading)
    case .source: grouped(by: .source, in: reading)
    case .segment: grouped(by: .segment, in: reading)
    default: isOpen
    }
  }

  /// Whether a deal is in the group without a value.
  private func grouped(
    by dimension: Dimension, in reading: BookReading
  ) -> (DealRow) -> Bool {
    var grouping = Grouping(by: dimension, in: reading)
    return { row in
      let place = grouping.place(of: row)
      return grouping.groups[place].value == nil
    }
  }

  private func isOpen(in row: DealRow) -> Bool {
    let evidence = ReviewEvidence(rawValue: row.evidence)
    let yes = Evidence.yes.packed
    return switch self {
    case .amount: row.amount == .min
    case .close: row.expectedClose == .min
    case .created: row.created == .min
    case .owner: row.owner == 0
    case .account: row.account == 0
    case .step: row.nextStepOn == .min
    case .review: row.reviewedOn == .min
    case .rates: row.score == nil
    case .position: row.position == 0
    case .economic: !evidence.contains(.economicBuyer)
    case .coach: !evidence.contains(.coach)
    case .contact: !evidence.contains(.influenceContacted)
    case .need: row.need != yes
    case .budget: row.funding != yes
    case .authority: row.authority != yes
    case .period: row.periodDay == .min
    case .manager, .team, .region, .sector, .product, .source, .segment: false
    }
  }
}
