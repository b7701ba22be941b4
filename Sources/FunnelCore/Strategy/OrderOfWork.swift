/// The order in which deals are worked on: Best Few first, then Above and Universe, In last.
///
/// Within a zone the deals follow by their next step's day, then by close day, the undated last.
public enum OrderOfWork {
  /// The open deals of a scope that do not rest, in the order of work.
  ///
  /// - Parameter owner: Whose deals; everybody's where nil.
  public static func deals(
    _ book: Book, _ scope: Scope, ownedBy owner: Owner.ID? = nil
  ) -> [Deal.ID] {
    let reading = BookReading(book, scope)
    let person = owner.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    var queue: [(rank: Int, step: Int32, close: Int32, id: Int64)] = []
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isOpen, !row.isPaused(on: scope.today.number) else { return }
      if let person, row.owner != person { return }
      let rank = Zone.orderOfWork.firstIndex(of: row.zone) ?? 0
      queue.append((rank, row.nextStepOn.last, row.expectedClose.last, row.id))
    }
    return queue.sorted { $0 < $1 }.map { Deal.ID($0.id) }
  }
}

extension Int32 {
  /// The packed day, with none after all others.
  fileprivate var last: Int32 { self == .min ? .max : self }
}
