import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct FollowUpComplianceTests {
  private static let today = day("2026-11-21")
  private static let november = Period.month(of: today)

  /// Contacts of deals by number.
  private static func contacts(_ days: [Int64: [String]]) -> [Activity] {
    var number: Int64 = 0
    return days.flatMap { deal, days in
      days.map { text in
        number += 1
        var activity = Activity(id: Activity.ID(number))
        (activity.deal, activity.day, activity.isDone) = (Deal.ID(deal), day(text), true)
        return activity
      }
    }
  }

  private static func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: today)
    let mei = builder.owner("Mei")
    builder.deal { entry in
      (entry.owner, entry.segment, entry.created) = (mei, .highIntent, day("2026-10-01"))
    }
    return builder
  }

  @Test func `in time, late and never`() {
    // Due on the 5th, on Monday the 9th and on Monday the 16th.
    let found = FollowUpCompliance(
      Self.builder().book, Self.contacts([1: ["2026-11-02", "2026-11-05", "2026-11-12"]]),
      period: Self.november, today: Self.today)
    #expect(found.total == Rate(1, of: 3))
    #expect(found.rows.map(\.owner) == [Owner.ID(1)])
    #expect(found.rows.map(\.rate) == [Rate(1, of: 3)])
  }

  @Test func `what is due today is not late yet`() {
    let found = FollowUpCompliance(
      Self.builder().book, Self.contacts([1: ["2026-11-18"]]), period: Self.november,
      today: day("2026-11-23"))
    // Saturday the 21st moves to Monday the 23rd.
    #expect(found.total == Rate(0, of: 0))
    #expect(found.rows.isEmpty)
  }

  @Test func `what is planned, internal or of another day counts for nothing`() {
    var activities = Self.contacts([1: ["2026-11-02", "2026-11-04"]])
    activities[1].isDone = false
    var internal_ = Self.contacts([1: ["2026-11-04"]])[0]
    internal_.isCustomerFacing = false
    let found = FollowUpCompliance(
      Self.builder().book, activities + [internal_], period: Self.november, today: Self.today)
    #expect(found.total == Rate(0, of: 1))
  }

  @Test func `the first contact is measured by its clock`() {
    var builder = Self.builder()
    builder.deal { entry in
      (entry.segment, entry.created) = (.medium, day("2026-11-02"))
    }
    builder.deal { entry in
      (entry.segment, entry.created) = (.highIntent, day("2026-11-02"))
    }
    let found = FollowUpCompliance(
      builder.book, Self.contacts([2: ["2026-11-05"], 3: ["2026-11-04"]]),
      period: Period(first: day("2026-11-01"), last: day("2026-11-06")) ?? Self.november,
      today: Self.today)
    // Three days after the 2nd is the 5th; one day after it the 3rd.
    #expect(found.total == Rate(1, of: 2))
    #expect(found.rows.map(\.owner) == [nil])
  }

  @Test func `a deal that closed before it was due broke no promise`() {
    var builder = BookBuilder.fiveStage(today: Self.today)
    builder.deal(ended: (.won, -18)) { entry in
      (entry.segment, entry.created) = (.highIntent, day("2026-10-01"))
    }
    let found = FollowUpCompliance(
      builder.book, Self.contacts([1: ["2026-11-02"]]), period: Self.november,
      today: Self.today)
    #expect(found.total == Rate(0, of: 0))
  }
}
