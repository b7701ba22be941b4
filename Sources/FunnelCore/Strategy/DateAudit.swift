/// What the expected close day says of the zone that the score gave: the score decides and the
/// date audits.
public enum DateAudit: String, Choice {
  /// Both say the same zone.
  case consistent
  /// The score is deeper than the date: it could close sooner.
  case readyEarly = "early"
  /// The date is deeper than the score: nothing supports that day.
  case dateFiction = "fiction"
  /// The day has gone by.
  case pastDue = "past"
  /// There is no score or no day.
  case unknown

  /// The audit of a zone by a close day.
  ///
  /// Worked example: score 150 (Best Few) closing in four months (In) is ready early.
  public init(zone: Zone, close: Day?, today: Day) {
    self.init(zone: zone, close: close, in: ZoneDays(from: today))
  }

  init(zone: Zone, close: Day?, in days: ZoneDays) {
    guard let close else {
      self = .unknown
      return
    }
    guard let dated = days.zone(of: close) else {
      self = .pastDue
      return
    }
    if zone == .universe {
      self = .unknown
    } else if zone == dated {
      self = .consistent
    } else {
      self = zone > dated ? .readyEarly : .dateFiction
    }
  }
}

extension DateAudit {
  /// Where it stands among all audits.
  var place: Int {
    switch self {
    case .consistent: 0
    case .readyEarly: 1
    case .dateFiction: 2
    case .pastDue: 3
    case .unknown: 4
    }
  }
}

extension Deal {
  /// What the expected close day says of the deal's zone.
  public func dateAudit(on today: Day) -> DateAudit {
    DateAudit(zone: zone, close: expectedClose, today: today)
  }
}
