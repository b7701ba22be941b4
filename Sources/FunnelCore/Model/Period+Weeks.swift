extension Period {
  /// The week of a day, from Monday to Sunday.
  public static func week(of day: Day) -> Period {
    .trailing(days: 7, to: day.adding(days: 7 - day.weekday))
  }

  /// The year and number of the week by ISO 8601; nil for what is no week from Monday to Sunday.
  ///
  /// The first week of a year is the one with its first Thursday. Worked example: 16…22 November
  /// 2026 is week 47 of 2026, 28 December 2026…3 January 2027 week 53 of 2026.
  public var isoWeek: (year: Int, week: Int)? {
    guard first.weekday == 1, length == 7 else { return nil }
    let thursday = first.adding(days: 3)
    let start = Period.year(of: thursday).first
    return (thursday.year, thursday.days(since: start) / 7 + 1)
  }

  /// A week written as `2026-W47`; nil for anything else, and for a week that the year lacks.
  ///
  /// The `W` may be of either case.
  public init?(isoWeek typed: String) {
    let text = typed.lowercased()
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3,
      parts[1].first == "w", let week = Int(parts[1].dropFirst()), (1...53).contains(week),
      let fourth = Day(iso: "\(parts[0])-01-04")
    else { return nil }
    let period = Period.week(of: fourth.adding(days: 7 * (week - 1)))
    guard period.isoWeek?.year == fourth.year else { return nil }
    self = period
  }

  /// A period named from today: `week`, `month`, `quarter` and `year` are running, with `last-`
  /// before them they have just ended; nil for anything else.
  init?(named text: String, today: Day) {
    let isLast = text.hasPrefix("last-")
    let running: Period
    switch isLast ? String(text.dropFirst(5)) : text {
    case "week": running = .week(of: today)
    case "month": running = .month(of: today)
    case "quarter": running = .quarter(of: today)
    case "year": running = .year(of: today)
    default: return nil
    }
    self = isLast ? running.preceding : running
  }
}
