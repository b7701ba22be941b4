/// The four levels of the fund rate: whether anything will be bought, whoever sells it.
public enum FundLevel: Int, RateLevel {
  /// Interested, nothing filed.
  case interested = 25
  /// Purchase requested, approval unknown.
  case requested = 50
  /// Budget approved, procurement begun.
  case approved = 75
  /// Tender published or price talks; a purchase is certain.
  case certain = 99
}

/// The four levels of the competition rate: whether it will be us.
public enum CompetitionLevel: Int, RateLevel {
  /// Prefers a rival.
  case prefersRival = 25
  /// No preference.
  case noPreference = 50
  /// Prefers us.
  case prefersUs = 75
  /// Specified us, or the specification is locked to us.
  case lockedToUs = 99
}

/// One of the four named levels of a rate; any whole number 0…100 may stand between them.
public protocol RateLevel: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == Int {}

extension RateLevel {
  /// The highest level that a rate reaches; nil below the lowest.
  ///
  /// Worked example: a fund rate of 80 reaches `approved`.
  public init?(reachedBy rate: Int?) {
    let reached = Self.allCases.filter { level in rate.map { level.rawValue <= $0 } ?? false }
    guard let highest = reached.max(by: { $0.rawValue < $1.rawValue }) else { return nil }
    self = highest
  }
}
