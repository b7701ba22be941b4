/// Where text stands in a space wider than itself.
public enum Alignment: Hashable, Sendable {
  case left, center, right
}

extension String {
  /// The text as it may be shown: whatever steers a terminal or hides in it is a visible mark.
  ///
  /// Every sink for people (screen, terminal output, title, log) takes its text through here; data
  /// and exported files keep theirs.
  public var sanitized: String { Sanitizer.sanitized(self) }

  /// The cells the text takes once sanitised.
  public var displayWidth: Int {
    if Sanitizer.isPrintableASCII(self) { return utf8.count }
    return sanitized.reduce(0) { $0 + CharacterWidth.of($1) }
  }

  /// The beginning of the sanitised text that fits into so many cells.
  ///
  /// Where something had to go, the last cell says so with `…`, unless `ellipsis` is off. A wide
  /// character never sticks out: the result may be a cell narrower than allowed.
  public func clipped(to width: Int, ellipsis: Bool = true) -> String {
    guard width > 0 else { return "" }
    if utf8.count <= width && Sanitizer.isPrintableASCII(self) { return self }
    let text = sanitized
    let room = ellipsis ? width - 1 : width
    var used = 0
    var cut = text.startIndex
    for index in text.indices {
      let next = used + CharacterWidth.of(text[index])
      if next > width {
        guard ellipsis else { return text[..<cut].withoutLooseJoiner }
        return text[..<text.beforeNumber(cutAt: cut)].withoutLooseJoiner + "…"
      }
      used = next
      if used <= room { cut = text.index(after: index) }
    }
    return text
  }

  /// Where to cut so that no number loses digits, which would make it another one.
  ///
  /// A number at the very beginning is cut all the same.
  private func beforeNumber(cutAt cut: Index) -> Index {
    func isDigit(_ index: Index) -> Bool { ("0"..."9").contains(self[index]) }
    guard cut > startIndex, cut < endIndex, isDigit(cut), isDigit(index(before: cut)) else {
      return cut
    }
    var start = cut
    while start > startIndex {
      let before = index(before: start)
      guard isDigit(before) || self[before] == "." || self[before] == "," else { return start }
      start = before
    }
    return cut
  }

  /// The sanitised text in exactly so many cells: clipped, or with blanks around it.
  public func padded(to width: Int, alignment: Alignment = .left) -> String {
    let text = clipped(to: width)
    let missing = max(0, width - text.displayWidth)
    let before =
      switch alignment {
      case .left: 0
      case .center: missing / 2
      case .right: missing
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: missing - before)
  }
}

extension StringProtocol {
  /// The text without a joiner at its end, which joined what has been cut off and would be shown
  /// as a mark.
  var withoutLooseJoiner: String {
    var text = String(self)
    if text.unicodeScalars.last == "\u{200D}" { text.unicodeScalars.removeLast() }
    return text
  }
}
