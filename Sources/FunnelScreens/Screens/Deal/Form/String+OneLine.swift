extension String {
  /// The text on one line, something else in the place of its line ends.
  func onOneLine(by mark: String = " ⏎ ") -> String {
    contains(where: \.isNewline)
      ? split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .joined(separator: mark) : self
  }
}
