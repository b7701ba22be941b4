/// Which of several periods a day belongs to, found without searching.
struct DayBuckets {
  let periods: [Period]
  private let first: Int
  private var places: [Int16]

  /// Periods that follow each other; days of more than a hundred years are not told apart.
  init(_ periods: [Period]) {
    self.periods = periods
    first = Int(periods.first?.first.number ?? 0)
    let length = Int(periods.last?.last.number ?? -1) - first + 1
    places = [Int16](repeating: -1, count: max(0, min(length, 36_600)))
    for (place, period) in periods.enumerated() {
      let start = Int(period.first.number) - first
      for day in start..<min(start + period.length, places.count) where day >= 0 {
        places[day] = Int16(clamping: place)
      }
    }
  }

  /// The place of the period that a day lies in; nil where it lies in none.
  func place(of day: Int32) -> Int? {
    let offset = Int(day) - first
    guard offset >= 0, offset < places.count else { return nil }
    let place = places[offset]
    return place < 0 ? nil : Int(place)
  }
}
