/// Where a deal stands in the strategic funnel, the topmost first.
///
/// The score decides: fund rate + competition rate up to 74 Above, 75–124 In, from 125 Best Few;
/// a deal without both rates is in the Universe. It is a placement, not a probability.
public enum Zone: String, Choice {
  case universe
  case above
  case inFunnel = "in"
  case bestFew = "best"

  /// The zone of a score, 0…200; the Universe where there is none.
  public init(score: Int?) {
    switch score {
    case nil: self = .universe
    case .some(...74): self = .above
    case .some(75...124): self = .inFunnel
    default: self = .bestFew
    }
  }

  /// The zone that a day of closing belongs to; none for a day before today.
  ///
  /// Up to 3 months ahead Best Few, less than 6 In, from 6 months on Above.
  public init?(close: Day, today: Day) {
    guard let zone = ZoneDays(from: today).zone(of: close) else { return nil }
    self = zone
  }

  /// How deep in the funnel it lies: 0 for the Universe … 3 for Best Few.
  public var depth: Int {
    switch self {
    case .universe: 0
    case .above: 1
    case .inFunnel: 2
    case .bestFew: 3
    }
  }

  /// The zones of the order of work: Best Few first, then Above and Universe, In last.
  ///
  /// Working strictly from the bottom up dries the top and makes the year a roller coaster.
  public static let orderOfWork: [Zone] = [.bestFew, .above, .universe, .inFunnel]

  /// What there is to do for deals of the zone.
  public var work: Work {
    switch self {
    case .universe: .prospect
    case .above: .qualify
    case .inFunnel: .coverTheBases
    case .bestFew: .close
    }
  }

  /// The kinds of work, one for each zone.
  public enum Work: String, Choice {
    case prospect
    case qualify
    case coverTheBases
    case close
  }
}

extension Zone: Comparable {
  /// Orders zones from the Universe down to Best Few.
  public static func < (left: Zone, right: Zone) -> Bool { left.depth < right.depth }
}

extension Deal {
  /// Fund rate plus competition rate, 0…200; none where one of them is missing.
  public var score: Int? { row.score }

  /// Where the deal stands in the strategic funnel.
  public var zone: Zone { row.zone }
}
