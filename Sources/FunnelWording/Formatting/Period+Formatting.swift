public import FunnelCore

extension Period {
  /// The shortest name of the period: `Q4 2026`, `Nov 2026`, `2026`, `Week 47, 2026`,
  /// `1 Oct – 21 Nov 2026`.
  public func name(in language: Language) -> String {
    if self == .year(of: first) { return language.isChinese ? "\(first.year)年" : "\(first.year)" }
    if self == .quarter(of: first) {
      switch language {
      case .en: return "Q\(first.quarter) \(first.year)"
      case .hans: return "\(first.year)年第\(first.quarter)季度"
      case .hant: return "\(first.year)年第\(first.quarter)季"
      }
    }
    if self == .month(of: first) { return first.monthAndYear(in: language) }
    if let (year, week) = isoWeek {
      switch language {
      case .en: return "Week \(week), \(year)"
      case .hans: return "\(year)年第\(week)周"
      case .hant: return "\(year)年第\(week)週"
      }
    }
    return span(in: language)
  }

  /// First and last day: `1 Oct – 21 Nov 2026`, `2026年10月1日 – 11月21日`.
  public func span(in language: Language) -> String {
    guard first.year == last.year else {
      return "\(first.medium(in: language)) – \(last.medium(in: language))"
    }
    return language.isChinese
      ? "\(first.medium(in: language)) – \(last.short(in: language))"
      : "\(first.short(in: language)) – \(last.medium(in: language))"
  }
}
