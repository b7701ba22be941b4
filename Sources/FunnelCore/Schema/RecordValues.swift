/// What a record holds, by field name, custom fields included: a few values side by side, in the
/// ascending order of their names.
///
/// It is used like a dictionary. A file of deals passes through here a million times, so that a
/// record is one piece of memory and nothing is hashed; and everything that goes through the values
/// in their order, such as the history and the rows of a store, need not sort them.
public struct RecordValues: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    var name: String
    var value: Value
  }

  private var entries: [Entry] = []

  /// Nothing.
  public init() {}

  /// Nothing yet, with room for a number of values.
  public init(minimumCapacity count: Int) { entries.reserveCapacity(count) }

  /// The values of pairs with different names.
  public init(uniqueKeysWithValues pairs: some Sequence<(String, Value)>) {
    for (name, value) in pairs { self[name] = value }
  }

  /// Adds a value whose name comes after all that are there, or sets it where it does not.
  public mutating func append(_ name: String, _ value: Value) {
    if let last = entries.last, last.name >= name {
      self[name] = value
    } else {
      entries.append(Entry(name: name, value: value))
    }
  }

  /// The place of the first name that is not before this one.
  private func place(of name: String) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) >> 1
      if entries[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func found(_ name: String) -> Int? {
    let place = place(of: name)
    return place < entries.count && entries[place].name == name ? place : nil
  }

  /// The value of that name, nil where there is none; setting nil takes the value out.
  public subscript(name: String) -> Value? {
    get { found(name).map { entries[$0].value } }
    set {
      let place = place(of: name)
      let isThere = place < entries.count && entries[place].name == name
      switch (newValue, isThere) {
      case (let value?, true): entries[place].value = value
      case (let value?, false): entries.insert(Entry(name: name, value: value), at: place)
      case (nil, true): entries.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// The value of that name, else another one.
  public subscript(name: String, default other: @autoclosure () -> Value) -> Value {
    self[name] ?? other()
  }

  /// Takes a value out and says what it was.
  @discardableResult
  public mutating func removeValue(forKey name: String) -> Value? {
    found(name).map { entries.remove(at: $0).value }
  }

  /// The name at a place.
  public func name(at place: Int) -> String { entries[place].name }

  /// The value at a place, under the name it has.
  public subscript(at place: Int) -> Value {
    get { entries[place].value }
    set { entries[place].value = newValue }
  }
}

extension RecordValues: RandomAccessCollection {
  /// The place of the first value.
  public var startIndex: Int { 0 }
  /// The place after the last value.
  public var endIndex: Int { entries.count }
  /// The name and the value at a place.
  public subscript(position: Int) -> (key: String, value: Value) {
    (entries[position].name, entries[position].value)
  }

  /// The values without those that are `none`.
  public var filledIn: RecordValues {
    contains { $0.value == .none } ? filter { $0.value != .none } : self
  }

  /// The names in ascending order.
  public var keys: [String] { entries.map(\.name) }

  /// The values that fulfil a condition.
  public func filter(
    _ isIncluded: ((key: String, value: Value)) throws -> Bool
  ) rethrows -> RecordValues {
    var values = self
    try values.entries.removeAll { try !isIncluded(($0.name, $0.value)) }
    return values
  }

  /// The same names with other values.
  public func mapValues(_ transform: (Value) throws -> Value) rethrows -> RecordValues {
    var values = self
    for place in indices { values.entries[place].value = try transform(entries[place].value) }
    return values
  }

  /// Takes over other values; `combine` chooses where both have one.
  public mutating func merge(
    _ others: some Sequence<(key: String, value: Value)>,
    uniquingKeysWith combine: (Value, Value) throws -> Value
  ) rethrows {
    for (name, value) in others {
      self[name] = try self[name].map { try combine($0, value) } ?? value
    }
  }

  /// These values and others; `combine` chooses where both have one.
  public func merging(
    _ others: some Sequence<(key: String, value: Value)>,
    uniquingKeysWith combine: (Value, Value) throws -> Value
  ) rethrows -> RecordValues {
    var values = self
    try values.merge(others, uniquingKeysWith: combine)
    return values
  }
}

extension RecordValues: ExpressibleByDictionaryLiteral {
  /// The values of a literal.
  public init(dictionaryLiteral pairs: (String, Value)...) {
    self.init(uniqueKeysWithValues: pairs)
  }
}
