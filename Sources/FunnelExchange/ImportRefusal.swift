public import FunnelCore

/// A row that is not taken over, and why.
public struct ImportRefusal: Hashable, Sendable {
  /// The line the row begins on, from 1; for JSON the record's number.
  public var line: Int
  /// The heading of the column at fault; nil where the whole row is.
  public var column: String?
  /// What the cell holds.
  public var value: String?
  /// What is wrong.
  public var reason: Reason

  /// A refused row.
  public init(line: Int, column: String? = nil, value: String? = nil, reason: Reason) {
    self.line = line
    self.column = column
    self.value = value
    self.reason = reason
  }

  /// What can be wrong with a row.
  public enum Reason: Hashable, Sendable {
    /// It has more or fewer cells than the header.
    case ragged(found: Int, expected: Int)
    /// It is no date, or there is no such day.
    case notADay
    /// It is no moment of a day.
    case notAMoment
    /// It is no amount.
    case notAnAmount(AmountColumn.Defect)
    /// It is no whole number.
    case notANumber
    /// It is no share between 0 and 100 %.
    case notAPercentage
    /// It is neither yes nor no.
    case notYesOrNo
    /// It is none of the codes.
    case notAChoice([String])
    /// It is no currency.
    case notACurrency
    /// It is no list of products.
    case notProducts
    /// It has to be filled in.
    case missing
    /// An earlier row, on that line, has the same identity.
    case duplicate(firstLine: Int)
    /// The deal is said to have ended on a day that is still to come.
    case closedInFuture
    /// The deal is known to have ended otherwise, or on another day.
    case endedOtherwise(Day?)
    /// There is no such deal.
    case unknownDeal
    /// The deal's pipeline has no such stage.
    case unknownStage
    /// A rule of the store refuses it.
    case rule(RuleViolation)
  }
}
