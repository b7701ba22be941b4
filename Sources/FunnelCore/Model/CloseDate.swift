/// When a deal closes, as exactly as it is known.
public struct CloseDate: Hashable, Sendable, CustomStringConvertible {
  /// The day; the last one of the month where only that is known.
  public let day: Day
  /// Whether only the month is known.
  public let isMonth: Bool

  /// A close on a day, or in the month that ends with it.
  public init(_ day: Day, isMonth: Bool = false) { (self.day, self.isMonth) = (day, isMonth) }

  /// `2026-11-21`, or `2026-11` where only the month is known.
  public var description: String {
    isMonth ? String(day.description.dropLast(3)) : day.description
  }
}

extension Deal {
  /// When an open deal is expected to close, or when it closed.
  public var closeDate: CloseDate? {
    isOpen ? expectedCloseDate : closedOn.map { CloseDate($0) }
  }

  /// When it is expected to close, or was.
  public var expectedCloseDate: CloseDate? {
    expectedClose.map { CloseDate($0, isMonth: closeIsMonth) }
  }
}

extension ReviewForm {
  /// When the deal is expected to close.
  public var expectedCloseDate: CloseDate? {
    expectedClose.map { CloseDate($0, isMonth: closeIsMonth) }
  }
}
