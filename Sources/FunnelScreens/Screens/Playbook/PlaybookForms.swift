import FunnelCore
import FunnelWording

extension FormScreen {
  /// A dialog for a text of the playbook in three languages; an empty one takes the words of the
  /// first that is filled in.
  ///
  /// - Parameters:
  ///   - entry: The text to word anew; nil for a new one.
  ///   - stage: The only stage it is for; every one that fits where nil.
  static func playbookText(
    _ entry: PlaybookEntry?, _ topic: PlaybookTopic, stage: Stage.ID?, _ session: Session
  ) -> FormScreen {
    let reader = FieldText(book: session.book, today: session.today)
    let languages = session.languagesInOrder
    let fields =
      languages.map { language in
        Field(
          "text.\(language.rawValue)", Phrase.Playbook.text(language), .text,
          text: entry?.text[language] ?? "", isRequired: language == session.language)
      }
      + languages.map { language in
        Field(
          "detail.\(language.rawValue)", Phrase.Playbook.detail(language), .text,
          text: entry?.detail?[language] ?? "")
      } + [
        Field(
          "stage", EntityKind.playbookText.label(ofField: "stage"), .reference(.stage),
          text: stage.map { reader.name(of: EntityReference($0)) } ?? "")
      ]
    return FormScreen(
      id: "playbookText.\(entry?.id ?? topic.rawValue)", title: topic.label,
      about: .init(stage), fields: fields, of: .playbookText
    ) { values in
      guard let text = Translated(values, "text", session.languagesInOrder) else { return .stay }
      let detail = Translated(values, "detail", session.languagesInOrder)
      let stage = Stage.ID(values["stage"] ?? .none)
      let playbook = session.playbook
      let change =
        entry.map { playbook.editing($0, text: text, detail: detail, stage: stage) }
        ?? playbook.adding(topic, stage: stage, text: text, detail: detail)
      let label = Phrase.Playbook.edited(text[session.language])
      return session.perform([change], label) == nil ? .stay : .pop
    }
  }

  /// A dialog for an objection of the register and its best answer, in three languages.
  static func objection(_ entry: RegisterEntry?, _ session: Session) -> FormScreen {
    let languages = session.languagesInOrder
    let fields =
      languages.map { language in
        Field(
          "name.\(language.rawValue)", Phrase.Playbook.text(language), .text,
          text: entry?.name[language] ?? "", isRequired: language == session.language)
      }
      + languages.map { language in
        Field(
          "answer.\(language.rawValue)", Phrase.Playbook.answer(language), .text,
          text: entry?.answer?[language] ?? "")
      }
    return FormScreen(
      id: "objection.\(entry?.id ?? "")", title: EntityKind.objection.label, about: .new,
      fields: fields, of: .objection
    ) { values in
      guard let name = Translated(values, "name", session.languagesInOrder) else { return .stay }
      let answer = Translated(values, "answer", session.languagesInOrder)
      let playbook = session.playbook
      let change =
        entry.map { playbook.editing($0, name: name, answer: answer) }
        ?? playbook.adding(objection: name, answer: answer)
      let label = Phrase.Playbook.edited(name[session.language])
      return session.perform([change], label) == nil ? .stay : .pop
    }
  }
}

extension Session {
  /// The languages, that of the screen first.
  var languagesInOrder: [Language] {
    [language] + Language.allCases.filter { $0 != language }
  }
}

extension Translated {
  /// What a dialog holds of a text, language by language; nil where it holds none.
  ///
  /// A language left empty takes the words of the first one that is filled in.
  init?(_ values: RecordValues, _ field: String, _ languages: [Language]) {
    func words(_ language: Language) -> String? {
      String(values["\(field).\(language.rawValue)"] ?? .none).flatMap {
        $0.trimmed.isEmpty ? nil : $0.trimmed
      }
    }
    guard let first = languages.lazy.compactMap(words).first else { return nil }
    self.init(
      en: words(.en) ?? first, hans: words(.hans) ?? first, hant: words(.hant) ?? first)
  }
}
