/// Finds typed letters in a text in their order, as palettes do.
enum Fuzzy {
  /// How far apart the letters stand in the text, 0 for a run at its start; nil where one is missing.
  static func score(_ needle: String, in text: String) -> Int? {
    if let range = text.firstRange(of: needle) {
      return text.distance(from: text.startIndex, to: range.lowerBound)
    }
    var score = 1_000
    var place = text.startIndex
    for letter in needle where !letter.isWhitespace {
      guard let found = text[place...].firstIndex(of: letter) else { return nil }
      score += text.distance(from: place, to: found)
      place = text.index(after: found)
    }
    return score
  }
}
