/// A code that a filter key takes, with the other ways of typing it.
struct FilterChoice {
  var code: String
  var aliases: [String] = []

  /// The choice that was typed, folded, in full or so far that it cannot be another one.
  init?(_ typed: String, of key: FilterKey) {
    let all = Self.all(of: key)
    if let exact = all.first(where: { $0.code == typed || $0.aliases.contains(typed) }) {
      self = exact
      return
    }
    let begun = all.filter { choice in
      ([choice.code] + choice.aliases).contains { $0.hasPrefix(typed) }
    }
    guard begun.count == 1, let only = begun.first else { return nil }
    self = only
  }

  private init(_ code: String, _ aliases: String...) {
    self.code = code
    self.aliases = aliases
  }

  static func all(of key: FilterKey) -> [FilterChoice] { table[key] ?? [] }

  private static let flags = [
    FilterChoice("yes", "true", "1", "是"), FilterChoice("no", "false", "0", "否"),
  ]

  private static let table: [FilterKey: [FilterChoice]] = [
    .zone: [
      FilterChoice("best", "bestfew", "漏斗底"), FilterChoice("in", "漏斗中"),
      FilterChoice("above", "漏斗上"), FilterChoice("universe", "漏斗外"),
    ],
    .dated: [FilterChoice("best", "bestfew"), FilterChoice("in"), FilterChoice("above")],
    .status: [
      FilterChoice("open"), FilterChoice("won", "赢单", "贏單"),
      FilterChoice("lost", "输单", "輸單"), FilterChoice("withdrawn", "主动退出", "主動退出"),
      FilterChoice("paused", "暂停", "暫停"), FilterChoice("upgraded"), FilterChoice("closed"),
    ],
    .gate: [FilterChoice("genuine"), FilterChoice("unverified"), FilterChoice("pseudo")],
    .role: [FilterChoice("open"), FilterChoice("won"), FilterChoice("lost")],
    .audit: [
      FilterChoice("consistent"), FilterChoice("early"), FilterChoice("fiction"),
      FilterChoice("past"), FilterChoice("unknown"),
    ],
    .channel: [
      FilterChoice("inbound", "主动来询", "主動來詢"), FilterChoice("outbound", "主动开发", "主動開發"),
      FilterChoice("other", "其他"),
    ],
    .segment: [
      FilterChoice("high", "highintent", "高意向", "高意願"), FilterChoice("medium", "中等意向", "中等意願"),
      FilterChoice("potential", "潜在", "潛在"),
    ],
    .missing: [
      FilterChoice("amount"), FilterChoice("close"), FilterChoice("created"),
      FilterChoice("owner"), FilterChoice("account"), FilterChoice("step", "next"),
      FilterChoice("review"), FilterChoice("rates"), FilterChoice("position"),
      FilterChoice("economic", "e"), FilterChoice("coach", "c"), FilterChoice("contact"),
      FilterChoice("need"), FilterChoice("budget", "funding"), FilterChoice("authority"),
      FilterChoice("manager"), FilterChoice("team"), FilterChoice("region"),
      FilterChoice("sector"), FilterChoice("product"), FilterChoice("source"),
      FilterChoice("segment"), FilterChoice("period"),
    ],
    .stale: flags, .pastdue: flags, .pseudo: flags, .deep: flags, .unproven: flags,
    .outdated: flags, .lead: flags,
  ]
}
