/// The measures that charts of a page share, in pixels.
enum ChartFrame {
  /// How wide charts are: a page's width less its margins.
  static let width = 690
  /// The size of texts.
  static let text = 11
  /// The space for names on the left.
  static let names = 150
  /// The height of a row of bars.
  static let row = 22

  /// A text that fits into so many pixels, by the usual width of its letters.
  static func fitted(_ text: String, into room: Int) -> String {
    func width(_ character: Character) -> Int {
      character.unicodeScalars.allSatisfy { $0.value < 0x2E80 } ? 60 : 110
    }
    let room = room * 10
    guard text.reduce(0, { $0 + width($1) }) > room else { return text }
    var (kept, used) = ("", 110)
    for character in text {
      used += width(character)
      guard used <= room else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// A number of pixels in proportion.
  static func scaled(_ share: Double, to room: Int) -> Int {
    guard share.isFinite else { return 0 }
    return Int((min(1, max(0, share)) * Double(room)).rounded())
  }
}
