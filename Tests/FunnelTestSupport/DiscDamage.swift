extension [UInt8] {
  /// The bytes of a database or its journal as discs and copies damage them: bits flipped, bytes
  /// overwritten or blank, pages exchanged, the end cut off.
  public func damagedOnDisc(_ dice: inout SplitMix) -> [UInt8] {
    var damaged = self
    let page = 4_096
    let pages = Swift.max(1, count / page)
    for _ in 0..<Int.random(in: 1...3, using: &dice) where !damaged.isEmpty {
      var place = Int.random(in: 0..<damaged.count, using: &dice)
      // Much of a small store is blank, where damage means nothing.
      for _ in 0..<20 where damaged[place] == 0 {
        place = Int.random(in: 0..<damaged.count, using: &dice)
      }
      switch Int.random(in: 0..<8, using: &dice) {
      case 0...3: damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &dice)
      case 4: damaged[place] = UInt8.random(in: 0...255, using: &dice)
      case 5: damaged.removeSubrange(place...)
      case 6:
        let one = Int.random(in: 0..<pages, using: &dice) * page
        let other = Int.random(in: 0..<pages, using: &dice) * page
        for index in 0..<page where Swift.max(one, other) + index < damaged.count {
          damaged.swapAt(one + index, other + index)
        }
      default:
        let end = Swift.min(damaged.count, place + Int.random(in: 1...page, using: &dice))
        for index in place..<end { damaged[index] = 0 }
      }
    }
    return damaged
  }

  /// The bytes of a database with a bit flipped in a text that stands somewhere in them: the file is
  /// as sound as before, and says something else.
  public func misspelt(_ texts: [String], _ dice: inout SplitMix) -> [UInt8] {
    let places = texts.flatMap { text in
      let text = Array(text.utf8)
      return indices.dropLast(text.count).filter { self[$0] == text[0] }
        .filter { self[$0..<$0 + text.count].elementsEqual(text) }
        .flatMap { $0..<$0 + text.count }
    }
    guard let place = places.randomElement(using: &dice) else { return self }
    var damaged = self
    damaged[place] ^= 1 << UInt8.random(in: 0...4, using: &dice)
    return damaged
  }
}
