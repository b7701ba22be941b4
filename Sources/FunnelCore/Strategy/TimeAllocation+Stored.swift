extension TimeAllocation {
  /// The preset with these shares; nil where they are somebody's own.
  public var preset: Preset? { Preset.allCases.first { $0.allocation == self } }

  /// Shares as people type them; nil for anything else.
  ///
  /// A preset's name, or percent for Above, In and Best Few: `build`, `50/20/30`.
  public init?(_ typed: some StringProtocol) {
    if let preset = Preset(rawValue: typed.trimmed.lowercased()) {
      self = preset.allocation
      return
    }
    let shares = typed.split(separator: "/", omittingEmptySubsequences: false)
      .map { Int($0.trimmed) }
    guard shares.count == 3, let above = shares[0], let inFunnel = shares[1],
      let bestFew = shares[2]
    else { return nil }
    self.init(above: above, inFunnel: inFunnel, bestFew: bestFew)
  }

  /// The shares as people type them: the preset's name, else `50/20/30`.
  public var typed: String { preset?.rawValue ?? digits }

  /// Percent for Above, In and Best Few: `40/20/40`.
  public var digits: String { "\(above)/\(inFunnel)/\(bestFew)" }
}

extension TimeAllocation: FieldValue {
  /// Three shares that add up to 100.
  public static var fieldType: FieldType { .notation(.allocation) }
  /// The three percentages, since what a preset means must not change under a store.
  public var value: Value { .text(digits) }
  /// The shares of a stored text.
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }
}

extension Book {
  /// The shares that working time is measured by: the owner's own, else the store's, else Balanced.
  public func timeAllocation(of owner: Owner.ID? = nil) -> TimeAllocation {
    owner.flatMap { owners[$0]?.timeAllocation } ?? settings.timeAllocation
      ?? TimeAllocation.Preset.balanced.allocation
  }
}
