import FunnelCore
import FunnelWording

extension MenuScreen {
  /// The working week and the days that are exceptions to it; choosing one of these removes it.
  static func workdays(_ session: Session) -> MenuScreen {
    let (book, language) = (session.book, session.language)
    let week = Choice(
      EntityKind.settings.label(ofField: "workWeek")[language],
      detail: book.workCalendar.week(in: language)
    ) { .replace(FormScreen.workWeek(session)) }
    let new = Choice(Phrase.Workdays.add[language]) { .replace(FormScreen.holiday(session)) }
    let days = book.holidays.filter { $0.day.map { $0 >= session.today } ?? true }
      .sorted { ($0.day ?? session.today) < ($1.day ?? session.today) }
    let holidays = days.map { holiday in
      Choice(
        "\(holiday.day?.long(in: language) ?? "")  \(holiday.name)",
        detail: (holiday.isWorking ? Phrase.Workdays.worked : Phrase.Workdays.remove)[language]
      ) {
        session.perform(
          [.remove(EntityReference(holiday.id))], Phrase.Workdays.removed(holiday.name))
        return .pop
      }
    }
    return MenuScreen(
      id: "workdays", title: Phrase.Today.workdays, choices: [week, new] + holidays)
  }
}

extension FormScreen {
  /// Asks for the weekdays that are worked.
  static func workWeek(_ session: Session) -> FormScreen {
    let words = session.book.settings.workWeek.words
    let present = words.isEmpty ? Array(WorkCalendar.weekdays.prefix(5)) : words
    return FormScreen(
      id: "workWeek", title: EntityKind.settings.label(ofField: "workWeek"),
      about: .record(EntityReference(Settings.only)),
      fields: [
        Field(
          "workWeek", EntityKind.settings.label(ofField: "workWeek"), .tags,
          text: present.joined(separator: ", "), isSuggestion: true)
      ], of: .settings
    ) { values in
      let edit = Change.edit(EntityReference(Settings.only), values)
      return session.perform([edit], Phrase.Workdays.weekChanged) == nil ? .stay : .pop
    }
  }

  /// Asks for a day that is not worked, or is made up for.
  static func holiday(_ session: Session) -> FormScreen {
    let fields = Holiday.fields.map { field in
      Field(
        field.name, EntityKind.holiday.label(ofField: field.name), field.type,
        text: field.name == "isWorking" ? "no" : "", isRequired: field.isRequired)
    }
    return FormScreen(
      id: "holiday", title: Phrase.Workdays.add, about: .new, fields: fields, of: .holiday
    ) { values in
      let name = String(values["name"] ?? .none) ?? ""
      let add = Change.add(NewRecord(.holiday, provisional: -1, values: values))
      return session.perform([add], Phrase.Workdays.added(name)) == nil ? .stay : .pop
    }
  }
}
