import Testing

@testable import FunnelCore

struct KeyedPlacesTests {
  private func sorted(_ keys: [Int64], isDescending: Bool = false) -> [Int] {
    var places = KeyedPlaces(keys.indices, isDescending: isDescending) { keys[$0] }
    places.sort()
    return places.places
  }

  @Test func `the smallest comes first, or the largest, those without a value last`() {
    let keys: [Int64] = [300, .max, -1, 0, .max, -70_000, 1 << 40]
    #expect(sorted(keys) == [5, 2, 3, 0, 6, 1, 4])
    #expect(sorted(keys, isDescending: true) == [6, 0, 3, 2, 5, 1, 4])
  }

  @Test func `equal ones stay as they were, whichever way`() {
    #expect(sorted([2, 1, 2, 1, 2]) == [1, 3, 0, 2, 4])
    #expect(sorted([2, 1, 2, 1, 2], isDescending: true) == [0, 2, 4, 1, 3])
    #expect(sorted([]) == [])
    #expect(sorted([7, 7]) == [0, 1])
  }

  @Test(arguments: [false, true])
  func `two parts put in order apart are in the order of the whole`(isDescending: Bool) {
    let keys: [Int64] = [3, 1, .max, 2, 2, 1, 9, .max, 0, 3]
    for boundary in 0...keys.count {
      var first = KeyedPlaces(0..<boundary, isDescending: isDescending) { keys[$0] }
      var second = KeyedPlaces(boundary..<keys.count, isDescending: isDescending) { keys[$0] }
      first.sort()
      second.sort()
      first.merge(second)
      #expect(first.places == sorted(keys, isDescending: isDescending))
    }
  }
}
