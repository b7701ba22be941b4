/// A name in the three languages of the screen, as data.
public struct Translated: Hashable, Sendable {
  /// English.
  public var en: String
  /// 简体, mainland usage.
  public var hans: String
  /// 繁體, Taiwan usage.
  public var hant: String

  /// A name in all three languages.
  public init(en: String, hans: String, hant: String) {
    self.en = en
    self.hans = hans
    self.hant = hant
  }

  /// One name for all languages, as a person typed it.
  public init(_ name: String) { self.init(en: name, hans: name, hant: name) }
}
