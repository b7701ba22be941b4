/// A condition of packed rows, to be kept in lists.
///
/// A bare function in a list is called through a copy of the whole row for every list it is in.
struct RowCheck {
  let holds: (DealRow) -> Bool

  init(_ holds: @escaping (DealRow) -> Bool) { self.holds = holds }

  /// Both conditions.
  ///
  /// A function that calls others by name holds them once and for all; one that goes through a list
  /// retains and releases each for every row.
  func and(_ other: RowCheck) -> RowCheck {
    let (first, second) = (holds, other.holds)
    return RowCheck { first($0) && second($0) }
  }
}

/// Some of at most 64 small numbers.
struct PlaceSet {
  private var bits: UInt64 = 0

  init() {}

  /// The places of those elements that are wanted.
  init<Elements: Sequence>(
    _ elements: Elements, at place: (Elements.Element) -> Int,
    where isWanted: (Elements.Element) -> Bool
  ) {
    for element in elements where isWanted(element) { insert(place(element)) }
  }

  mutating func insert(_ place: Int) { bits |= 1 << UInt64(place) }

  func contains(_ place: Int) -> Bool { bits & 1 << UInt64(place) != 0 }
}
