/// A language of the screen.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case en
  /// 简体中文 in mainland usage.
  case hans
  /// 繁體中文 in Taiwan usage.
  case hant

  /// The language of a code as people write it: `en`, `zh-Hans`, `zh_CN.UTF-8`, `hant`, `zh-TW`.
  ///
  /// Nil for other languages. Chinese without script or region is 简体.
  public init?(code: some StringProtocol) {
    let stem = code.lowercased().prefix { $0 != "." && $0 != "@" }
    let parts = stem.split { $0 == "-" || $0 == "_" }
    switch parts.first {
    case "en": self = .en
    case "hans": self = .hans
    case "hant": self = .hant
    case "zh":
      let traditional: Set<Substring> = ["tw", "hk", "mo", "hant"]
      self =
        parts.contains("hans")
        ? .hans : parts.contains(where: traditional.contains) ? .hant : .hans
    default: return nil
    }
  }

  /// The language of an environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set
  /// decides, as everywhere in POSIX; English where it names another language.
  public init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self = locale.flatMap { Language(code: $0) } ?? .en
  }

  /// The BCP 47 tag: `en`, `zh-Hans`, `zh-Hant`.
  public var code: String {
    switch self {
    case .en: "en"
    case .hans: "zh-Hans"
    case .hant: "zh-Hant"
    }
  }

  /// The language's name in the language itself.
  public var name: String {
    switch self {
    case .en: "English"
    case .hans: "简体中文"
    case .hant: "繁體中文"
    }
  }

  /// The language after this one, the first again after the last.
  public var next: Language {
    switch self {
    case .en: .hans
    case .hans: .hant
    case .hant: .en
    }
  }

  /// Whether words are written without spaces between them.
  public var isChinese: Bool { self != .en }
}
