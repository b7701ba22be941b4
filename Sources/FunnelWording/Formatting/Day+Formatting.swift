public import FunnelCore

extension Day {
  /// Day and month: `21 Nov`, `11月21日`.
  public func short(in language: Language) -> String {
    let (_, month, day) = civil
    return language.isChinese ? "\(month)月\(day)日" : "\(day) \(Self.months[month - 1])"
  }

  /// Day and month, and the year where it is not today's: `21 Nov`, `3 Feb 2027`.
  public func short(in language: Language, today: Day) -> String {
    year == today.year ? short(in: language) : medium(in: language)
  }

  /// The day in eight cells for columns of tables: `21 Dec`, `12月21日`; of another year only the
  /// month, `Mar 2027`, `2027-03`.
  public func narrow(in language: Language, today: Day) -> String {
    year == today.year ? short(in: language) : narrowMonth(in: language)
  }

  /// The month and the year in eight cells: `Mar 2027`, `2027-03`.
  public func narrowMonth(in language: Language) -> String {
    let month = self.month
    return language.isChinese
      ? "\(year)-\(month < 10 ? "0" : "")\(month)"
      : "\(monthName(in: language).prefix(3)) \(year)"
  }

  /// Day, month and year: `21 Nov 2026`, `2026年11月21日`.
  public func medium(in language: Language) -> String {
    language.isChinese
      ? "\(year)年\(short(in: language))" : "\(short(in: language)) \(year)"
  }

  /// Day of the week, day, month and year: `Sat 21 Nov 2026`, `2026年11月21日 周六`.
  public func long(in language: Language) -> String {
    language.isChinese
      ? "\(medium(in: language)) \(weekdayName(in: language))"
      : "\(weekdayName(in: language)) \(medium(in: language))"
  }

  /// The month and the year: `May 2000`, `2000年5月`.
  public func monthAndYear(in language: Language) -> String {
    language.isChinese ? "\(year)年\(month)月" : "\(monthName(in: language)) \(year)"
  }

  /// The short name of the month: `Nov`, `11月`.
  public func monthName(in language: Language) -> String {
    language.isChinese ? "\(month)月" : Self.months[month - 1]
  }

  /// The short name of the day of the week: `Sat`, `周六`, `週六`.
  public func weekdayName(in language: Language) -> String {
    switch language {
    case .en: Self.weekdays[weekday - 1]
    case .hans: "周" + Self.chineseWeekdays[weekday - 1]
    case .hant: "週" + Self.chineseWeekdays[weekday - 1]
    }
  }

  /// How far away the day is: `in 5 d`, `3 d ago`, `today`; `5天后`, `3天前`, `今天`.
  public func relative(to today: Day, in language: Language) -> String {
    let days = self.days(since: today)
    switch language {
    case .en: return days == 0 ? "today" : days > 0 ? "in \(days) d" : "\(-days) d ago"
    case .hans: return days == 0 ? "今天" : days > 0 ? "\(days)天后" : "\(-days)天前"
    case .hant: return days == 0 ? "今天" : days > 0 ? "\(days)天後" : "\(-days)天前"
    }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let chineseWeekdays = ["一", "二", "三", "四", "五", "六", "日"]
}

extension Language {
  /// A number of days: `96 d`, `96天`.
  public func duration(days: Int) -> String {
    number(days) + (isChinese ? "天" : " d")
  }

  /// A number of days with one digit after the point: `96.5 d`.
  public func duration(days: Double) -> String {
    decimal(days) + (isChinese ? "天" : " d")
  }

  /// A number of minutes in hours, for columns: `45 min`, `6.5 h`, `55 h`; `55小时`.
  public func hours(minutes: Int) -> String {
    guard minutes >= 60 else { return duration(minutes: minutes) }
    let unit =
      switch self {
      case .en: " h"
      case .hans: "小时"
      case .hant: "小時"
      }
    let isExact = minutes >= 600 || minutes % 60 == 0
    return decimal(Double(minutes) / 60, digits: isExact ? 0 : 1) + unit
  }

  /// A number of minutes: `45 min`, `1 h 20 min`, `1小时20分`.
  public func duration(minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let units: (hour: String, minute: String) =
      switch self {
      case .en: (" h", " min")
      case .hans: ("小时", "分")
      case .hant: ("小時", "分")
      }
    if hours == 0 { return "\(rest)\(units.minute)" }
    if rest == 0 { return number(hours) + units.hour }
    return "\(number(hours))\(units.hour)\(isChinese ? "" : " ")\(rest)\(units.minute)"
  }
}
