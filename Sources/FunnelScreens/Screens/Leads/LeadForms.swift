import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension FormScreen {
  private static func fields(
    _ names: [String], of kind: EntityKind = .deal, _ values: RecordValues, _ session: Session
  ) -> [Field] {
    let reader = FieldText(book: session.book, today: session.today)
    return names.compactMap { name in
      kind.field(name).map { field in
        Field(
          name, kind.label(ofField: name), name == "account" ? .text : field.type,
          text: reader.text(of: values[name] ?? .none, as: field.type),
          isRequired: field.isRequired)
      }
    }
  }

  /// A dialog for a lead that has just come in: what it is about, who asks, and from where.
  ///
  /// - Parameter done: Told which lead it became.
  static func newLead(
    _ session: Session, _ done: @escaping (Deal.ID?) -> Void
  ) -> FormScreen {
    let names = ["name", "account", "source", "segment", "owner", "note"]
    return FormScreen(
      id: "newLead", title: Phrase.Lead.Action.new, about: .new, fields: fields(names, [:], session)
    ) { values in
      guard let pipeline = session.pipeline,
        let stage = session.book.stages(of: pipeline.id).first(where: { $0.role == .open })
      else {
        session.say(Phrase.Deals.noPipeline, .warning)
        return .stay
      }
      let chosen = values["segment"].flatMap { Segment($0) }
      guard
        var (values, changes) = resolveAccount(
          in: values, segment: chosen ?? .potential, session)
      else { return .stay }
      let account = newAccount(in: changes)
      let known = values["account"].flatMap { Account.ID($0) }
        .flatMap { session.book.accounts[$0]?.segment }
      // Without a segment no clock would run, and nobody would be told to call.
      let isAssumed = chosen == nil && known == nil
      if isAssumed, account == nil { values["segment"] = Segment.potential.value }
      values["pipeline"] = pipeline.id.value
      values["stage"] = stage.id.value
      values["outcome"] = Outcome.open.value
      values["currency"] = session.book.settings.currency.value
      values["created"] = session.today.value
      values["receivedAt"] = session.now.value
      values["isLead"] = true.value
      changes.append(.add(NewRecord(.deal, provisional: -1, values: values)))
      if let owner = Owner.ID(values["owner"] ?? .none) {
        changes.append(.edit(EntityReference(owner), ["lastLeadAt": session.now.value]))
      }
      let name = String(values["name"] ?? .none) ?? ""
      let label = Phrase.Lead.started(
        alsoMaking(account, Phrase.Lead.created(name)), chosen ?? known ?? .potential,
        isAssumed: isAssumed)
      guard let commit = session.perform(changes, label) else { return .stay }
      done(commit.created[EntityReference(.deal, -1)].map { Deal.ID($0) })
      return .pop
    }.withAccountHint(session) { field, text in
      field == "segment" && text.isEmpty ? Phrase.Lead.segmentWanted : nil
    }
  }

  /// A dialog for the elements of the gate, each with what shows it.
  static func qualify(_ file: LeadFile, _ session: Session) -> FormScreen {
    let entity = EntityReference(file.lead.id)
    let names = GateElement.allCases.flatMap { [$0.rawValue, $0.wordsField] }
    return FormScreen(
      id: "qualifyLead", title: Phrase.Lead.Action.qualify, about: .record(entity),
      fields: fields(names, file.lead.values, session)
    ) { values in
      var values = values
      for element in GateElement.allCases where values[element.rawValue] == Value.none {
        values[element.rawValue] = Evidence.unknown.value
      }
      values = values.filter { file.lead[field: $0.key] != $0.value }
      guard !values.isEmpty else { return .pop }
      let done = session.perform(
        [.edit(entity, values)], Phrase.Lead.qualified(file.lead.name),
        expecting: [entity: file.version])
      return done == nil ? .stay : .pop
    }
  }

  /// Asks why leads come to nothing.
  static func discard(_ files: [LeadFile], _ session: Session) -> FormScreen {
    FormScreen(
      id: "discardLead", title: Phrase.Lead.Action.discard, verb: Phrase.Lead.Action.discard,
      about: .init(only: files.map(\.lead.id)),
      fields: [Field("reason", Phrase.Deals.reason, .text, isRequired: true)]
    ) { values in
      let closing = Closing(.withdrawn, reason: String(values["reason"] ?? .none))
      let label =
        files.count == 1
        ? Phrase.Lead.discarded(files[0].lead.name)
        : Phrase { Phrase.Lead.discarded(Phrase.Lead.counted(files.count)[$0])[$0] }
      let done = session.perform(
        files.map { .close($0.lead.id, closing) }, label, expecting: files.versions)
      return done == nil ? .stay : .pop
    }
  }

  /// A dialog for what the factors of the score weigh.
  static func leadWeights(_ session: Session) -> FormScreen {
    FormScreen(
      id: "leadWeights", title: Phrase.Lead.Action.weights,
      about: .record(EntityReference(Settings.only)),
      fields: [
        Field(
          "leadWeights", Phrase.Lead.weightsInOrder, .notation(.leadWeights),
          text: String(session.book.leadWeights.value) ?? "", isRequired: true)
      ], of: .settings
    ) { values in
      let weights = values["leadWeights"] ?? .none
      let done = session.perform(
        [.edit(EntityReference(Settings.only), ["leadWeights": weights])],
        Phrase.Lead.weighed(String(weights) ?? ""))
      return done == nil ? .stay : .pop
    }
  }
}
