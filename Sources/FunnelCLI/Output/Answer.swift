import FunnelDocuments

/// What a verb prints: the same content for people and for programs.
struct Answer {
  /// The content for programs.
  var json: JSON
  /// The content for people.
  var document: Document
  /// What CSV holds, where it is not every table of the document.
  var table: DocumentTable?

  /// An answer.
  init(json: JSON, _ sections: [Document.Section]) {
    (self.json, document) = (json, Document(sections))
  }
}
