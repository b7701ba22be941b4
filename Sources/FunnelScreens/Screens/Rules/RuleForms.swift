import FunnelCore
import FunnelStore
import FunnelWording

extension MenuScreen {
  /// What a new rule waits for, and the shipped examples.
  ///
  /// - Parameter kept: Is told the rule once it is in the store.
  static func newRule(_ session: Session, kept: @escaping (Rule.ID) -> Void) -> MenuScreen {
    let language = session.language
    func choice(_ code: String, _ name: Phrase, detail: Phrase) -> Choice {
      Choice(name[language], detail: detail[language]) {
        FormScreen.newRule(code, session, kept: kept).map { .replace($0) } ?? .stay
      }
    }
    let own = RuleTrigger.Kind.allCases.map {
      choice($0.rawValue, $0.label, detail: Phrase.Rules.own)
    }
    let examples = RuleTemplate.allCases.map {
      choice($0.rawValue, Phrase.Rules.name(of: $0), detail: Phrase.Rules.example)
    }
    return MenuScreen(id: "newRule", title: EntityKind.rule.label, choices: own + examples)
  }
}

extension FormScreen {
  /// Writes a new rule, begun from a shipped example or from what it waits for; it is off until it
  /// is switched on.
  ///
  /// - Parameters:
  ///   - code: The code of either; nil is given back where it is none.
  ///   - kept: Is told the rule once it is in the store.
  static func newRule(
    _ code: String, _ session: Session, kept: @escaping (Rule.ID) -> Void
  ) -> FormScreen? {
    RuleTrigger.Kind(rawValue: code).map { newRule(code, RuleDraft($0), session, kept: kept) }
      ?? RuleTemplate(rawValue: code).map { template in
        let rule = template.rule(
          in: session.book, name: Phrase.Rules.name(of: template)[session.language],
          text: Phrase.Rules.text(of: template)[session.language])
        return newRule(code, RuleDraft(rule), session, kept: kept)
      }
  }

  private static func newRule(
    _ code: String, _ draft: RuleDraft, _ session: Session, kept: @escaping (Rule.ID) -> Void
  ) -> FormScreen {
    form("newRule.\(code)", about: .new, draft, session) { values in
      guard var record = session.record(of: draft, with: values) else { return .stay }
      let count = session.attempt { try session.store.rules().count } ?? 0
      record["order"] = count.value
      let name = String(record["name"] ?? .none) ?? ""
      let done = session.perform(
        [.add(NewRecord(.rule, provisional: -1, values: record))], Phrase.Rules.kept(name))
      if let id = done?.created[EntityReference(.rule, -1)] { kept(Rule.ID(id)) }
      return done == nil ? .stay : .pop
    }
  }

  /// Changes what a rule says.
  static func edit(_ found: Versioned<Rule>, _ session: Session) -> FormScreen {
    let draft = RuleDraft(found.record)
    let entity = EntityReference(found.record.id)
    return form("editRule", about: .record(entity), draft, session) { values in
      guard let record = session.record(of: draft, with: values) else { return .stay }
      let changed = Rule(
        id: found.record.id, values: found.record.values.merging(record) { $1 })
      guard !session.refusesContradiction(of: changed) else { return .stay }
      let edits = record.filter { found.record[field: $0.key] != $0.value }
      guard !edits.isEmpty else { return .pop }
      let done = session.perform(
        [.edit(entity, edits)], Phrase.Rules.kept(changed.name),
        expecting: [entity: found.version])
      return done == nil ? .stay : .pop
    }
  }

  private static func form(
    _ id: String, about subject: Subject, _ draft: RuleDraft, _ session: Session,
    commit: @escaping (RecordValues) -> Transition
  ) -> FormScreen {
    let kind = draft.values["trigger"].flatMap { RuleTrigger.Kind($0) } ?? .closePassed
    let unused = Set(RuleDraft.allParameters).subtracting(RuleDraft.parameters(of: kind))
    let reader = FieldText(book: session.book, today: session.today)
    let fields = RuleDraft.allFields.filter { $0.name != "trigger" && !unused.contains($0.name) }
      .map { field in
        Field(
          field.name, RuleDraft.label(of: field.name), field.type,
          text: reader.text(of: draft.values[field.name] ?? .none, as: field.type),
          isRequired: field.isRequired, isSuggestion: id != "editRule" && field.name == "name")
      }
    let form = FormScreen(
      id: id, title: Phrase { "\(EntityKind.rule.label[$0]) · \(kind.label[$0])" }, about: subject,
      fields: fields, of: .rule, commit: commit)
    // Room for one more of a kind opens once the last one is filled in.
    form.asks = { name, typed in
      let (base, turn) = RuleDraft.parts(of: name)
      guard turn > 1, let head = RuleDraft.group(of: base)?.first else { return true }
      return !typed(RuleDraft.name(head, turn - 1)).isEmpty
        || !typed(RuleDraft.name(head, turn)).isEmpty
    }
    form.remark = { name, text in
      guard name == "condition" else { return nil }
      if let problem = DealFilter(text).problems.first { return problem.explanation.sentence }
      return Rule.count(of: text, in: session.book, on: session.today)
        .map { Phrase.Rules.matching($0) }
    }
    return form
  }
}

extension Session {
  /// The record that a draft with what was typed describes; nil where it was refused, which has
  /// then been said.
  fileprivate func record(of draft: RuleDraft, with values: RecordValues) -> RecordValues? {
    var draft = draft
    draft.values.merge(values) { $1 }
    return attempt { try draft.record(in: book) }
  }

  /// Whether a rule that is switched on would undo the work of another one, which is then said.
  func refusesContradiction(of rule: Rule) -> Bool {
    guard rule.isEnabled else { return false }
    let rules = attempt { try store.rules() } ?? []
    guard let contradiction = rule.contradiction(among: rules, in: book) else { return false }
    say(RuleProblem.contradiction(contradiction).explanation.sentence, .failure)
    return true
  }
}
