/// Something to be read: on a terminal, in a file, in a browser.
public struct Document: Hashable, Sendable {
  /// The parts, from the top.
  public var sections: [Section]

  /// A document of parts.
  public init(_ sections: [Section]) { self.sections = sections }

  /// A part of a document.
  public enum Section: Hashable, Sendable {
    /// A heading.
    case heading(String)
    /// A line of text.
    case line(String)
    /// Names and what they stand for.
    case facts([Fact])
    /// Rows under headings.
    case table(DocumentTable)
    /// A text that is laid out already, line by line.
    case verbatim(String)
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
