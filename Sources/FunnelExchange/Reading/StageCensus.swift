import FunnelCore

/// The stage names of a file: how many deals stand in each, and in which order they follow.
struct StageCensus {
  /// The most stages of a pipeline, and the most pipelines, that a file may bring.
  static let limit = 100

  private(set) var names: [String] = []
  private(set) var counts: [String: Int] = [:]
  private var chances: [String: (sum: Double, count: Int)] = [:]

  /// Takes note of a deal in a stage, with its chance of winning if the file gives one.
  mutating func add(_ name: String, chance: Double?) {
    if counts[name] == nil { names.append(name) }
    counts[name, default: 0] += 1
    guard let chance else { return }
    let known = chances[name] ?? (0, 0)
    chances[name] = (known.sum + chance, known.count + 1)
  }

  /// The names of open stages as they follow each other.
  ///
  /// Of names that differ only in case, spaces and marks the first stands for all.
  /// By rising chance where the file gives one for every stage; else typical stages in their usual
  /// order, among others in the order of appearance.
  func openNames(_ roleOf: (String) -> StageRole) -> [String] {
    var spellings: Set<String> = []
    let open = names.filter {
      roleOf($0) == .open && spellings.insert(FoldedText.fold(parenthesized: $0)).inserted
    }
    let means = open.compactMap { name in
      chances[name].map { $0.sum / Double($0.count) }
    }
    if means.count == open.count, Set(means).count == open.count {
      return zip(means, open).sorted { $0.0 < $1.0 }.map(\.1)
    }
    let ranked = open.enumerated().filter { StageSynonyms.rank(of: $0.element) != nil }
    let inOrder = ranked.map(\.element).enumerated().sorted {
      let (left, right) = (
        StageSynonyms.rank(of: $0.element) ?? 0, StageSynonyms.rank(of: $1.element) ?? 0
      )
      return (left, $0.offset) < (right, $1.offset)
    }
    var names = open
    for (place, name) in zip(ranked.map(\.offset), inOrder.map(\.element)) { names[place] = name }
    return names
  }
}
