import Dispatch
import FunnelCore
import Synchronization

/// Two threads at one transaction: one works out what changes come to, the other has the engine and
/// writes what it is handed; it answers questions about what is stored in between, in their turn.
final class Handover: Sendable {
  /// What the thread with the engine is asked to do next.
  enum Task: Sendable {
    /// Write this.
    case write(Portion)
    /// Answer this.
    case answer(@Sendable (StoredLedger) -> Void)
    /// There is no more: keep all of it, with the numbers that new records were given.
    case keep(created: [EntityReference: Int64], numbers: [String: Int64])
    /// Keep nothing of it.
    case fail(any Error)
  }

  /// The other thread has given up; it says itself why.
  struct GivenUp: Error {}

  /// Portions that may wait: enough for neither thread to stand still, little memory.
  private static let waiting = 3

  private let tasks = Mutex<[Task]?>([])
  /// Begins at zero and is filled up: one freed below what it began with ends the process, and
  /// portions may lie here unwritten when a full disk ends the transaction.
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let answered = DispatchSemaphore(value: 0)
  private let outcome = Mutex<Result<Commit, any Error>?>(nil)
  private let ended = DispatchSemaphore(value: 0)

  init() {
    for _ in 0..<Self.waiting { room.signal() }
  }

  /// Asks the thread with the engine to do something, waiting until there is room for it.
  func put(_ task: Task) throws(GivenUp) {
    room.wait()
    let isTaken = tasks.withLock { tasks in
      tasks?.append(task)
      return tasks != nil
    }
    guard isTaken else {
      room.signal()
      throw GivenUp()
    }
    filled.signal()
  }

  /// What is stored once everything that was handed over before is written.
  func ask<Answer: Sendable>(
    _ question: @escaping @Sendable (StoredLedger) throws -> Answer
  ) throws -> Answer {
    let answer = Slot<Answer>()
    try put(
      .answer { [answered] ledger in
        answer.value.withLock { $0 = Result { try question(ledger) } }
        answered.signal()
      })
    answered.wait()
    guard let found = answer.value.withLock({ $0 }) else { throw GivenUp() }
    return try found.get()
  }

  private final class Slot<Answer: Sendable>: Sendable {
    let value = Mutex<Result<Answer, any Error>?>(nil)
  }

  /// Waits for the next task.
  func next() -> Task {
    filled.wait()
    let task = tasks.withLock { tasks in
      tasks?.isEmpty == false ? tasks?.removeFirst() : nil
    }
    room.signal()
    return task ?? .fail(GivenUp())
  }

  /// Says what has come of it; nothing is taken any more.
  func end(_ result: Result<Commit, any Error>) {
    outcome.withLock { $0 = result }
    tasks.withLock { $0 = nil }
    // Whoever waits finds out.
    room.signal()
    answered.signal()
    ended.signal()
  }

  /// Waits for the end and says what has come of it.
  func result() throws -> Commit {
    ended.wait()
    let outcome = outcome.withLock { $0 }
    return try (outcome ?? .failure(GivenUp())).get()
  }
}

/// What is stored, as the thread without the engine finds out.
final class RemoteLedger: Ledger {
  /// The last numbers given, by series.
  private(set) var numbers: [String: Int64] = [:]
  private let handover: Handover

  init(_ handover: Handover) { self.handover = handover }

  func row(of entity: EntityReference) throws -> StoredRow? {
    try handover.ask { try $0.row(of: entity) }
  }

  func values(of entity: EntityReference) throws -> RecordValues? {
    try handover.ask { try $0.values(of: entity) }
  }

  func stages(of pipeline: Pipeline.ID) throws -> [Stage] {
    try handover.ask { try $0.stages(of: pipeline) }
  }

  func stagesVisited(by deal: DealRecord.ID) throws -> [Stage.ID] {
    try handover.ask { try $0.stagesVisited(by: deal) }
  }

  func lastDays(of entity: EntityReference) throws -> [String: Day] {
    try handover.ask { try $0.lastDays(of: entity) }
  }

  func hasHistory(_ stage: Stage.ID) throws -> Bool {
    try handover.ask { try $0.hasHistory(stage) }
  }

  func referrer(to entity: EntityReference) throws -> EntityKind? {
    try handover.ask { try $0.referrer(to: entity) }
  }

  func referring(
    _ kind: EntityKind, _ field: String, to entity: EntityReference
  ) throws -> [Int64] {
    try handover.ask { try $0.referring(kind, field, to: entity) }
  }

  func allocate(_ kind: EntityKind) throws -> Int64 {
    let series = kind.rawValue
    let last = try numbers[series] ?? handover.ask { try $0.lastNumber(of: series) }
    numbers[series] = last + 1
    return last + 1
  }
}
