/// Whether a customer came to us or we went to the customer.
public enum SourceKind: String, Choice {
  /// They found us: blog, e-book, white paper, search, social media, referral.
  case inbound
  /// We found them: telephone, mail, direct mail, trade fair, advertising.
  case outbound
  /// A source that tells nothing of it.
  case other

  /// The kind of a source as people write it, in three languages.
  ///
  /// A word of the lists that occurs in the source decides, the longest first, so that `direct mail`
  /// is no mere `mail`. Worked example: `Trade fair 2026` is outbound, `官网搜索` inbound, `Budget` other.
  public init(of source: String) {
    let key = Self.key(of: source)
    let found = Self.words.filter { key.contains($0.word) }.max { $0.word.count < $1.word.count }
    self = found?.kind ?? .other
  }

  private static let words: [(word: String, kind: SourceKind)] =
    inboundWords.map { (needle(of: $0), .inbound) }
    + outboundWords.map { (needle(of: $0), .outbound) }

  private static func key(of text: String) -> String {
    " " + NameKey.words(text).joined(separator: " ")
  }

  /// Latin words are found at the beginning of a word only, Chinese ones anywhere.
  private static func needle(of word: String) -> String {
    let isLatin = word.unicodeScalars.allSatisfy(\.isASCII)
    return isLatin ? key(of: word) : NameKey.letters(word)
  }

  private static let inboundWords = [
    "inbound", "blog", "e-book", "ebook", "white paper", "search", "seo", "google", "baidu",
    "social", "linkedin", "facebook", "wechat", "line oa", "website", "web form", "webinar",
    "download", "newsletter", "referral", "recommend", "word of mouth", "walk-in", "customer call",
    "博客", "部落格", "电子书", "白皮书", "搜索", "搜寻", "搜尋", "百度", "谷歌", "社交", "社群", "公众号", "微信",
    "官网", "网站", "留言", "下载", "转介", "推荐", "介绍", "口碑", "来电", "讲座", "研讨会",
  ]

  private static let outboundWords = [
    "outbound", "phone", "cold call", "call", "telemarketing", "mail", "direct mail", "mailing",
    "trade fair", "fair", "trade show", "exhibition", "expo", "conference", "advert", "ads",
    "google ads", "banner",
    "campaign", "visit", "door to door", "list", "tender", "电话", "陌拜", "陌生开发", "邮件", "直邮",
    "电子邮件", "信函", "展会", "展览", "展销", "广告", "投放", "拜访", "名单", "招标", "标讯",
    "百度推广",
  ]
}
