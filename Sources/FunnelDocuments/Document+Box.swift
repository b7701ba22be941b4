extension Document {
  /// A box of a form, with its label and what is written in it.
  public struct Box: Hashable, Sendable {
    /// What the box is for.
    public var label: String
    /// How wide it is beside the other boxes of its row, as on a form twelve columns wide: 1…12.
    public var span: Int
    /// What is written in it; nothing where it was left blank.
    public var sections: [Section]

    /// A box of a form.
    public init(_ label: String, span: Int = 12, _ sections: [Section]) {
      (self.label, self.sections) = (label, sections)
      self.span = min(max(1, span), 12)
    }

    /// A box that holds a text, or was left blank.
    public init(_ label: String, span: Int = 12, _ text: String?) {
      let lines = (text ?? "").split(whereSeparator: \.isNewline).map { Section.line(String($0)) }
      self.init(label, span: span, lines)
    }

    /// What is written in it where that is nothing but lines of text.
    var lines: [String]? {
      let lines = sections.compactMap { if case .line(let text) = $0 { text } else { nil } }
      return lines.count == sections.count ? lines : nil
    }
  }
}
