import FunnelCore
import FunnelStore

@testable import FunnelScreens

/// The small store with a little history, all of it since 12 October 2026, 40 days ago.
///
/// | deal | |
/// |---|---|
/// | Harbour cranes, 1.2M | Contact, after 10 days Proposal |
/// | Ward monitors, 450K | Contact, after 20 days lost for its price |
/// | Night shift pilot, 90K | Proposal, after 15 days Contract, after 15 more won |
/// | 病房监护仪, 2M | Contract |
/// | Spare parts | Contact, no amount |
enum HealthStore {
  static func make() throws -> SQLiteStore {
    let store = try SmallStore.make()
    let (contact, proposal, contract) = (Stage.ID(1), Stage.ID(2), Stage.ID(3))
    func day(_ offset: Int) -> Day { Robot.today.adding(days: offset) }
    let benchmark: RecordValues = ["benchmark": Percentage(percent: 50).value]
    try store.perform(
      [
        .edit(EntityReference(contact), benchmark),
        .move(Deal.ID(1), to: proposal, on: day(-30)),
        .close(Deal.ID(2), Closing(.lost, day: day(-20), reason: "price")),
        .move(Deal.ID(3), to: contract, on: day(-25)),
        .close(Deal.ID(3), Closing(.won, day: day(-10), amount: 90_000_00)),
      ], by: SmallStore.authorship("history"), expecting: [:])
    return store
  }
}
