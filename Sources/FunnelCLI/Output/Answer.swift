import FunnelDocuments

/// What a verb prints: the same content for people and for programs.
struct Answer {
  /// The content for programs.
  var json: JSON
  /// The content for people.
  var document: Document

  /// An answer.
  init(json: JSON, _ sections: [Document.Section]) {
    (self.json, document) = (json, Document(sections))
  }
}
