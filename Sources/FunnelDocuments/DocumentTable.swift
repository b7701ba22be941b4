/// Rows of cells under headings.
public struct DocumentTable: Hashable, Sendable {
  /// The headings.
  public var columns: [Column]
  /// The rows, each with as many cells as there are headings.
  public var rows: [[Cell]]

  /// Rows under headings.
  public init(columns: [Column], rows: [[Cell]]) { (self.columns, self.rows) = (columns, rows) }

  /// A heading.
  public struct Column: Hashable, Sendable {
    /// The name for people.
    public var title: String
    /// The name in files for programs.
    public var key: String
    /// Whether it holds figures, which stand on the right.
    public var isNumeric = false
    /// The most cells it takes on a terminal.
    public var limit = 40

    /// A heading.
    public init(title: String, key: String, isNumeric: Bool = false, limit: Int = 40) {
      (self.title, self.key) = (title, key)
      (self.isNumeric, self.limit) = (isNumeric, limit)
    }
  }

  /// A cell: what people read and what programs read.
  public struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The content for people.
    public var text: String
    /// The content for programs.
    public var raw: String
    /// What is drawn in place of the text where drawings can be shown.
    public var figure: Figure?

    /// A cell that says the same to both.
    public init(_ text: String) { self.init(text, raw: text) }

    /// A cell that says it differently.
    public init(_ text: String, raw: String, figure: Figure? = nil) {
      (self.text, self.raw, self.figure) = (text, raw, figure)
    }

    /// A cell that says the same to both.
    public init(stringLiteral text: String) { self.init(text) }
  }
}
