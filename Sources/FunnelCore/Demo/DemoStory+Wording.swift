extension DemoStory {
  /// A text of the story in the language of the person.
  func word(_ english: String) -> String { DemoWords.all[english].map(wording) ?? english }

  /// The changes with every text that people read in the language of the person.
  var wordedChanges: [Change] { changes.map(worded) }

  private func worded(_ change: Change) -> Change {
    switch change {
    case .add(var record):
      record.values = worded(record.values, of: record.entity.kind)
      return .add(record)
    case .edit(let entity, let values, let day):
      return .edit(entity, worded(values, of: entity.kind), on: day)
    case .close(let deal, var closing):
      closing.reason = closing.reason.map(word)
      return .close(deal, closing)
    default: return change
    }
  }

  /// Only texts: what a code means is said elsewhere.
  private func worded(_ values: RecordValues, of kind: EntityKind) -> RecordValues {
    var worded = values
    for (name, value) in values {
      guard case .text(let text) = value, let type = kind.field(name)?.type,
        [.text, .longText, .tags].contains(type)
      else { continue }
      worded[name] = .text(word(text))
    }
    return worded
  }
}

extension ReviewForm {
  /// The form with its texts in the language of a person.
  func worded(_ word: (String) -> String) -> ReviewForm {
    var form = self
    for index in form.influences.indices {
      let person = form.influences[index]
      form.influences[index].name = word(person.name)
      form.influences[index].title = person.title.map(word)
      form.influences[index].personalWin = person.personalWin.map(word)
      form.influences[index].businessResult = person.businessResult.map(word)
    }
    for index in form.competitors.indices {
      form.competitors[index].strategy = form.competitors[index].strategy.map(word)
    }
    for index in form.strengths.indices {
      form.strengths[index].text = word(form.strengths[index].text)
    }
    for index in form.redFlags.indices {
      form.redFlags[index].text = word(form.redFlags[index].text)
    }
    for index in form.actions.indices {
      form.actions[index].task = word(form.actions[index].task)
    }
    return form
  }
}
