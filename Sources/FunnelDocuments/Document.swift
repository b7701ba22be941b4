public import FunnelWording

/// Something to be read: on a terminal, in a file, in a browser.
public struct Document: Hashable, Sendable {
  /// The parts, from the top.
  public var sections: [Section]
  /// The language it is written in, where that is known.
  public var language: Language?

  /// A document of parts.
  public init(_ sections: [Section], in language: Language? = nil) {
    (self.sections, self.language) = (sections, language)
  }

  /// A part of a document.
  public enum Section: Hashable, Sendable {
    /// A heading; the first one is the document's title.
    case heading(String)
    /// A line of text.
    case line(String)
    /// Names and what they stand for.
    case facts([Fact])
    /// Rows under headings.
    case table(DocumentTable)
    /// Boxes as on a paper form, those of a row side by side.
    case boxes([[Box]])
    /// Things to be ticked off.
    case checklist([Check])
    /// A drawing.
    case figure(Figure)
  }

  /// A name and what it stands for.
  public struct Fact: Hashable, Sendable {
    /// The name.
    public var name: String
    /// What it stands for; several lines where it has line feeds.
    public var value: String

    /// A name and what it stands for.
    public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }
}

extension Document {
  /// The title: the first heading; empty where there is none.
  public var title: String {
    for case .heading(let text) in sections { return text }
    return ""
  }

  /// Every table, those in boxes too, in the order people read them.
  public var tables: [DocumentTable] { sections.flatMap(\.tables) }
}

extension Document.Section {
  fileprivate var tables: [DocumentTable] {
    switch self {
    case .table(let table): [table]
    case .boxes(let rows): rows.joined().flatMap { $0.sections.flatMap(\.tables) }
    case .heading, .line, .facts, .checklist, .figure: []
    }
  }
}
