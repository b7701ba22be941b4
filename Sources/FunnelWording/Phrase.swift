public import FunnelCore

/// Something a person reads, in every language of the screen.
///
/// There is no other way to make one than with all three, so a missing translation does not
/// compile. A phrase with arguments is a function that returns a phrase.
public struct Phrase: Hashable, Sendable {
  private let en: String
  private let hans: String
  private let hant: String

  /// A phrase in all languages.
  public init(en: String, hans: String, hant: String) {
    self.en = en
    self.hans = hans
    self.hant = hant
  }

  /// A phrase composed language by language, where figures are written differently in each.
  public init(_ compose: (Language) -> String) {
    self.init(en: compose(.en), hans: compose(.hans), hant: compose(.hant))
  }

  /// Text that is the same in every language, such as a name or what an engine says.
  public init(verbatim text: String) { self.init(en: text, hans: text, hant: text) }

  /// A name that is stored in three languages.
  public init(_ name: Translated) { self.init(en: name.en, hans: name.hans, hant: name.hant) }

  /// The phrase in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .hans: hans
    case .hant: hant
    }
  }
}

extension Translated {
  /// The name in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .hans: hans
    case .hant: hant
    }
  }
}

extension Phrase {
  /// The phrase as a name that can be stored.
  public var translated: Translated { Translated(en: en, hans: hans, hant: hant) }

  /// An English count with its noun, `1 deal` and `3 deals`; Chinese takes a measure word.
  public static func count(
    _ number: Int, _ singular: String, _ plural: String, hans: String, hant: String
  ) -> Phrase {
    Phrase(
      en: "\(Language.en.number(number)) \(number == 1 ? singular : plural)",
      hans: "\(Language.hans.number(number)) \(hans)",
      hant: "\(Language.hant.number(number)) \(hant)")
  }
}

/// What has a name to show on screen.
public protocol Labelled {
  /// The name.
  var label: Phrase { get }
}

/// A failure in words: what happened, and what can be done about it.
public struct Explanation: Hashable, Sendable {
  /// What happened, as a whole sentence.
  public var sentence: Phrase
  /// What to do about it.
  public var hint: Phrase?

  /// A failure in words.
  public init(_ sentence: Phrase, hint: Phrase? = nil) {
    self.sentence = sentence
    self.hint = hint
  }
}

/// A failure that can be put into words.
public protocol Explainable: Error {
  /// The failure in words.
  var explanation: Explanation { get }
}
