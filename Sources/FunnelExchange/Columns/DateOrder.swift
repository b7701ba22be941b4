/// The order in which a date's numbers are written.
public enum DateOrder: String, CaseIterable, Hashable, Sendable {
  /// 21/11/2026.
  case dayMonthYear = "dmy"
  /// 11/21/2026.
  case monthDayYear = "mdy"
  /// 2026/11/21.
  case yearMonthDay = "ymd"
}
