/// The open deals that do not rest as a queue: Best Few first, then Above and Universe, In last.
///
/// Within a zone the nearest next step comes first, overdue ones before all, then the nearest close
/// day.
public struct WorkQueue: Hashable, Sendable {
  /// The first deals of the queue, as many as were asked for.
  public var items: [WorkItem]
  /// How many deals the whole queue has.
  public var count: Int

  /// The queue of a scope.
  ///
  /// - Parameters:
  ///   - owner: Whose deals; everybody's where nil.
  ///   - limit: How many deals to look at; all where nil.
  public init(_ book: Book, _ scope: Scope, ownedBy owner: Owner.ID? = nil, limit: Int? = nil) {
    let deals = OrderOfWork.deals(book, scope, ownedBy: owner)
    let stagnation = Stagnation(book, today: scope.today)
    count = deals.count
    items = deals.prefix(max(0, limit ?? .max)).compactMap { id in
      book.deals[id].map { WorkItem($0, on: scope.today, stagnation: stagnation) }
    }
  }
}
