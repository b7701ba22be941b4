import FunnelCore
import FunnelTestSupport
import Testing

/// The ledger of the rules with a second deal, and a planned meeting of both.
struct MeetingLedger {
  static let meeting = Meeting.ID(1)
  static let first = MeetingItem.ID(1)
  static let second = MeetingItem.ID(2)
  static let deal = RuleLedger.deal
  static let other = DealRecord.ID(2)

  var rules: RuleLedger

  init() throws {
    rules = try RuleLedger()
    var other = DealRecord(id: DealRecord.ID(-1))
    (other.name, other.pipeline, other.stage) = ("Scanner", Pipeline.ID(1), Stage.ID(3))
    try rules.perform(.add(NewRecord(other)))
    var meeting = Meeting(id: Meeting.ID(-1))
    (meeting.title, meeting.day, meeting.minutesPerDeal) = ("Monday", RuleLedger.today, 5)
    try rules.perform(.add(NewRecord(meeting)))
    for (order, deal) in [Self.deal, Self.other].enumerated() {
      try perform(.add(deal, place: order + 1))
    }
  }

  /// So many seconds after the meeting began.
  static func at(_ seconds: Int) -> Instant {
    Instant(milliseconds: Int64(seconds) * 1_000)
  }

  mutating func perform(_ step: MeetingStep) throws {
    try rules.perform(.meet(Self.meeting, step))
  }

  mutating func refusal(_ step: MeetingStep) throws -> RuleViolation? {
    try rules.refusal(.meet(Self.meeting, step))
  }

  var file: MeetingFile {
    get throws {
      MeetingFile(
        try #require(rules.ledger.all(Meeting.self).first { $0.id == Self.meeting }),
        items: rules.ledger.all(), actions: rules.ledger.all())
    }
  }

  func item(_ id: MeetingItem.ID = Self.first) throws -> MeetingItem {
    try #require(rules.ledger.all(MeetingItem.self).first { $0.id == id })
  }

  func stage(of deal: DealRecord.ID = Self.deal) throws -> Stage.ID {
    try rules.deal(deal).stage
  }
}
