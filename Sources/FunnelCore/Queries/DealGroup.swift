/// Deals that a dimension does not tell apart, such as those of one owner or of one month.
public struct DealGroup: Hashable, Sendable {
  /// What the deals are told apart by.
  public var dimension: Dimension
  /// What they have in common; nil for those that have no value of the dimension.
  public var value: Value?

  /// A group of deals.
  public init(dimension: Dimension, value: Value?) {
    (self.dimension, self.value) = (dimension, value)
  }

  /// What the deals of a group have in common.
  public enum Value: Hashable, Sendable {
    /// A text, as it was first met with; case, width and accents are not told apart.
    case text(String)
    case owner(Owner.ID)
    case account(Account.ID)
    case stage(Stage.ID)
    case pipeline(Pipeline.ID)
    case segment(Segment)
    case sourceKind(SourceKind)
    case outcome(Outcome)
    /// The days that the deals were closed in, or are expected to close in.
    case period(Period)
  }

  /// The value as data files name it; nil where there is none.
  ///
  /// A name, a code, `2026-11` or `2026-Q4`; for stages and pipelines the English name.
  public func code(in book: Book) -> String? {
    switch value {
    case nil: nil
    case .text(let text): text
    case .owner(let owner): book.owners[owner]?.name
    case .account(let account): book.accounts[account]?.name
    case .stage(let stage): book.stages[stage]?.name.en
    case .pipeline(let pipeline): book.pipelines[pipeline]?.name.en
    case .segment(let segment): segment.rawValue
    case .sourceKind(let kind): kind.rawValue
    case .outcome(let outcome): outcome.rawValue
    case .period(let period): period.code
    }
  }

  /// The filter that finds the deals; nil for a field of the company's own, and for a stage or a
  /// pipeline that is no more.
  public func terms(in book: Book) -> DealFilter? { GroupTerms(book).terms(of: self) }
}

/// Words the filters that find groups, looking at the names of a book only once.
struct GroupTerms {
  private let book: Book
  private var names: [FoldedText: Int] = [:]

  /// - Parameter dimension: What is going to be asked for; everything where nil.
  init(_ book: Book, for dimension: Dimension? = nil) {
    self.book = book
    if dimension == nil || dimension == .owner {
      for owner in book.owners { note(owner.name, owner.login) }
    }
    if dimension == nil || dimension == .account {
      for account in book.accounts { note(account.name, nil) }
    }
  }

  private mutating func note(_ name: String, _ other: String?) {
    let folded = FoldedText(name)
    names[folded, default: 0] += 1
    if let other = other.map({ FoldedText($0) }), other != folded {
      names[other, default: 0] += 1
    }
  }

  func terms(of group: DealGroup) -> DealFilter? {
    if case .custom = group.dimension { return nil }
    let key = group.dimension.rawValue
    guard let value = group.value else {
      switch group.dimension {
      case .stage, .pipeline, .outcome: return nil
      case .month, .quarter: return DealFilter("missing:period")
      case .channel: return DealFilter("missing:source")
      default: return DealFilter("missing:\(key)")
      }
    }
    return DealFilter(terms(of: value, key: key))
  }

  private func terms(of value: DealGroup.Value, key: String) -> String {
    switch value {
    case .text(let text): text.isTypable ? "\(key)=\(text.asTyped)" : "\(key):\(text.asTyped)"
    case .owner(let owner): "\(key)=" + typed(book.owners[owner]?.name, else: owner.description)
    case .account(let account):
      "\(key)=" + typed(book.accounts[account]?.name, else: account.description)
    case .stage(let stage): "\(key)=\(stage)"
    case .pipeline(let pipeline): "\(key)=\(pipeline)"
    case .segment(let segment): "\(key):\(segment.rawValue.folded)"
    case .sourceKind(let kind): "\(key):\(kind.rawValue)"
    case .outcome(.won): "status:won !status:upgraded"
    case .outcome(let outcome): "status:\(outcome.rawValue)"
    case .period(let period): "period:\(period.code)"
    }
  }

  /// The name where nobody else has it and it can be typed, else the number.
  private func typed(_ name: String?, else number: String) -> String {
    guard let name, name.isTypable, names[FoldedText(name)] == 1 else { return number }
    return name.asTyped
  }
}

extension String {
  /// Whether a filter can ask for exactly this text.
  var isTypable: Bool {
    !folded.isEmpty && !unicodeScalars.contains { $0.isUntypable } && trimmed == self
      && unicodeScalars.first != "#"
  }

  /// The text as a filter's value, in quotes where it needs them; without what cannot be typed.
  var asTyped: String {
    let parts = unicodeScalars.split { $0.isUntypable }.map { String($0) }
    let text = parts.max { $0.count < $1.count } ?? ""
    let needsQuotes = text.isEmpty || text.unicodeScalars.contains { $0.properties.isWhitespace }
    return needsQuotes ? "\"\(text)\"" : text
  }
}

extension Unicode.Scalar {
  /// Whether a filter takes it for something else than a part of a text.
  fileprivate var isUntypable: Bool { "|\"“”＂「」".unicodeScalars.contains(self) }
}
