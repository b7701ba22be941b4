import Testing

@testable import FunnelCore

struct KeyedPlacesTests {
  private func sorted(_ keys: [Int64], isDescending: Bool = false) -> [Int] {
    KeyedPlaces(Array(keys.indices), isDescending: isDescending) { keys[$0] }.sorted()
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
}
