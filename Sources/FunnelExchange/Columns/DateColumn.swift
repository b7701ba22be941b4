public import FunnelCore

/// Finds out over a whole column in which order its dates are written.
///
/// Observe every cell, then ask. Two-digit years are read day- or month-first; year-first only
/// where most cells fit nothing else.
public struct DateColumn: Sendable {
  /// What the column as a whole says.
  public enum Verdict: Hashable, Sendable {
    /// All cells can be read in this order; cells that cannot are no days at all.
    case order(DateOrder)
    /// Cells can be read in two orders, to different days: a person must say which.
    case ambiguous(Ambiguity)
  }

  /// A cell that two orders read differently, or two cells that need different orders.
  public struct Ambiguity: Hashable, Sendable {
    /// The cell as written.
    public let sample: String
    /// The line it stands on.
    public let line: Int
    /// The day it is with the day first; nil where it is none.
    public let dayFirst: Day?
    /// The day it is with the month first; nil where it is none.
    public let monthFirst: Day?
  }

  private var dayFirstOnly = 0
  private var monthFirstOnly = 0
  private var yearFirstOnly = 0
  private var short = 0
  private var sample: Ambiguity?

  /// A column of which nothing has been seen.
  public init() {}

  /// Takes note of a cell; empty cells and what is no date tell nothing.
  public mutating func observe(_ cell: UnsafeBufferPointer<UInt8>, line: Int) {
    guard let shape = DateShape(cell) else { return }
    switch shape {
    case .certain, .month: return
    case .yearLast: break
    case .short: short += 1
    }
    let dayFirst = shape.reading(in: .dayMonthYear)
    let monthFirst = shape.reading(in: .monthDayYear)
    switch (dayFirst, monthFirst) {
    case (nil, nil):
      if shape.reading(in: .yearMonthDay) != nil { yearFirstOnly += 1 }
    case (_?, nil): dayFirstOnly += 1
    case (nil, _?): monthFirstOnly += 1
    case (let first?, let second?):
      if first != second, sample == nil {
        sample = Ambiguity(
          sample: String(decoding: cell, as: UTF8.self), line: line, dayFirst: first.day,
          monthFirst: second.day)
      }
    }
    if (dayFirst == nil) != (monthFirst == nil), sample == nil {
      pending =
        pending
        ?? Ambiguity(
          sample: String(decoding: cell, as: UTF8.self), line: line, dayFirst: dayFirst?.day,
          monthFirst: monthFirst?.day)
    }
  }

  private var pending: Ambiguity?

  /// The order of the column's dates.
  public var verdict: Verdict {
    if yearFirstOnly * 2 > short { return .order(.yearMonthDay) }
    switch (dayFirstOnly > 0, monthFirstOnly > 0) {
    case (true, false): return .order(.dayMonthYear)
    case (false, true): return .order(.monthDayYear)
    case (true, true):
      return (sample ?? pending).map(Verdict.ambiguous) ?? .order(.dayMonthYear)
    case (false, false):
      return sample.map(Verdict.ambiguous) ?? .order(.dayMonthYear)
    }
  }

  /// Reads a cell in a settled order; nil where it is no day, such as 31 February.
  public static func reading(
    of cell: UnsafeBufferPointer<UInt8>, in order: DateOrder
  ) -> DateReading? {
    DateShape(cell)?.reading(in: order)
  }

  /// Reads a cell in a settled order; nil where it is no day.
  public static func reading(of cell: String, in order: DateOrder) -> DateReading? {
    var cell = cell
    return cell.withUTF8 { reading(of: $0, in: order) }
  }
}
