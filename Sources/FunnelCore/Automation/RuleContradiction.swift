/// Two rules that undo each other's work on the same deal, turn and turn about.
public struct RuleContradiction: Hashable, Sendable {
  /// The one rule's name.
  public var first: String
  /// The other rule's name.
  public var second: String
  /// What they fight over.
  public var matter: Matter

  /// What two rules can fight over.
  public enum Matter: Hashable, Sendable {
    /// Who the deal belongs to.
    case owner
    /// A tag that one adds and the other takes off.
    case tag(String)
  }
}

extension Rule {
  /// A rule of the others that is switched on and would undo what this one does, and be undone by
  /// it; nil where there is none.
  ///
  /// Two rules fight where one's result lets the other be set off and the other way round, and
  /// neither stages nor conditions keep them apart.
  public func contradiction(among others: [Rule], in book: Book) -> RuleContradiction? {
    for other in others where other.id != id && other.isEnabled {
      guard !trigger.excludes(other.trigger), !isApart(from: other) else { continue }
      if let matter = matter(against: other, in: book) {
        return RuleContradiction(first: name, second: other.name, matter: matter)
      }
    }
    return nil
  }

  private func matter(against other: Rule, in book: Book) -> RuleContradiction.Matter? {
    for (mine, theirs) in actions.list.flatMap({ mine in other.actions.list.map { (mine, $0) } }) {
      switch (mine, theirs) {
      case (.reassign(let first), .reassign(let second)) where first != second:
        if admits(book, [.owner, .team, .manager], { $0.owner = second }),
          other.admits(book, [.owner, .team, .manager], { $0.owner = first })
        {
          return .owner
        }
      case (.addTag(let tag), .removeTag(let removed)) where tag == removed:
        if admits(book, [.tag], { _ in }), other.admits(book, [.tag], { $0.tags = Tags(tag) }) {
          return .tag(tag)
        }
      case (.removeTag(let tag), .addTag(let added)) where tag == added:
        if admits(book, [.tag], { $0.tags = Tags(tag) }), other.admits(book, [.tag], { _ in }) {
          return .tag(tag)
        }
      default: break
      }
    }
    return nil
  }

  /// Whether what the condition says of some keys holds for a deal that an action has changed.
  private func admits(
    _ book: Book, _ keys: Set<FilterKey>, _ change: (inout DealEntry) -> Void
  ) -> Bool {
    var probe = DealEntry(id: Deal.ID(1))
    change(&probe)
    var small = Book()
    small.owners = book.owners
    small.deals.update(probe)
    let reading = BookReading(small, today: Day(number: 0))
    let terms = DealFilter(condition ?? "").terms.filter { term in
      term.test.key.map(keys.contains) ?? false
    }
    return terms.allSatisfy { $0.check(in: reading)(small.deals[0].row) }
  }

  /// Whether the conditions can never hold for the same deal, apart from owner and tags.
  private func isApart(from other: Rule) -> Bool {
    let mine = DealFilter(condition ?? "").terms.filter(\.isLasting)
    let theirs = DealFilter(other.condition ?? "").terms.filter(\.isLasting)
    return mine.contains { term in theirs.contains { term.test.excludes($0.test) } }
  }
}

extension RuleTrigger {
  /// Whether a deal cannot fulfil both at once.
  fileprivate func excludes(_ other: RuleTrigger) -> Bool {
    guard let stage, let otherStage = other.stage else { return false }
    return stage != otherStage
  }
}

extension FilterTerm {
  /// Whether no action of a rule changes what the term asks.
  fileprivate var isLasting: Bool {
    guard !isNegated, let key = test.key else { return false }
    return ![.owner, .team, .manager, .region, .tag].contains(key)
  }
}

extension FilterTest {
  /// The key that is asked about.
  fileprivate var key: FilterKey? {
    switch self {
    case .word, .identity: nil
    case .text(let key, _, _): key
    case .choice(let key, _): key
    case .quantity(let key, _): key
    case .day(let key, _): key
    }
  }

  /// Whether no deal fulfils both.
  fileprivate func excludes(_ other: FilterTest) -> Bool {
    switch (self, other) {
    case (.text(let key, let mine, _), .text(let otherKey, let theirs, _)):
      key == otherKey
        && mine.allSatisfy { text in
          theirs.allSatisfy { !$0.occurs(in: text) && !text.occurs(in: $0) }
        }
    case (.choice(let key, let mine), .choice(let otherKey, let theirs)):
      key == otherKey && key != .missing && mine.isDisjoint(with: theirs)
    case (.quantity(let key, let mine), .quantity(let otherKey, let theirs)):
      key == otherKey && !mine.overlaps(theirs)
    default: false
    }
  }
}
