/// What a verb prints: the same content for people and for programs.
struct Answer {
  /// The content for programs.
  var json: JSON
  /// The content for people.
  var sections: [Section]

  /// An answer.
  init(json: JSON, _ sections: [Section]) {
    (self.json, self.sections) = (json, sections)
  }

  /// A part of an answer.
  enum Section {
    /// A heading.
    case heading(String)
    /// A line of text.
    case line(String)
    /// Names and what they stand for.
    case facts([(name: String, value: String)])
    /// Rows under headings.
    case table(Table)
    /// A document that is laid out already, line by line.
    case document(String)
  }
}

/// Rows of cells under headings.
struct Table {
  /// The headings.
  var columns: [Column]
  /// The rows, each with as many cells as there are headings.
  var rows: [[Cell]]

  /// A heading.
  struct Column {
    /// The name for people.
    var title: String
    /// The name in files for programs.
    var key: String
    /// Whether it holds figures, which stand on the right.
    var isNumeric = false
    /// The most cells it takes on a terminal.
    var limit = 40
  }

  /// A cell: what people read and what programs read.
  struct Cell: ExpressibleByStringInterpolation {
    /// The content for people.
    var text: String
    /// The content for programs.
    var raw: String

    /// A cell that says the same to both.
    init(_ text: String) { self.init(text, raw: text) }

    /// A cell that says it differently.
    init(_ text: String, raw: String) { (self.text, self.raw) = (text, raw) }

    /// A cell that says the same to both.
    init(stringLiteral text: String) { self.init(text) }
  }
}
