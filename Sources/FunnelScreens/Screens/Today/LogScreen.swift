import FunnelCore
import FunnelWording
import TerminalUI

/// Logs an activity in a few keys: the channel by its letter, what came of it, Enter.
///
/// The minutes stand there as such an activity usually takes; arrows change them.
final class LogScreen: Screen {
  let id = "log"
  let isOverlay = true

  private let target: LogTarget
  private var channel: Channel?
  private var selected = 0
  private var minutes = 0
  private var isDemo = false
  /// What came of a demonstration, while its number of questions is asked for.
  private var asked: UsualOutcome?

  init(_ target: LogTarget) {
    self.target = target
    if let channel = target.planned?.channel { choose(channel) }
    if let planned = target.planned?.minutes { minutes = planned }
    isDemo = target.planned?.isDemo ?? false
  }

  private func choose(_ channel: Channel) {
    (self.channel, selected) = (channel, 0)
    minutes = channel.usualMinutes
  }

  func place(in session: Session) -> StyledText { StyledText() }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    let steps = [
      Action("log.up", [.up], Phrase.Deals.up) { [self] in
        selected = max(0, selected - 1)
        return .stay
      },
      Action("log.down", [.down], Phrase.Deals.down) { [self] in
        selected = min(count - 1, selected + 1)
        return .stay
      },
      Action("log.choose", [.enter], Phrase.Dialog.choose, inFooter: true) { [self] in
        choose(selected, in: session)
      },
    ]
    let cancel = Action("log.cancel", [.escape], Phrase.Action.cancel, inFooter: true) { .pop }
    guard channel != nil else { return steps + channels + [cancel] }
    guard asked == nil else { return steps + numbers(in: session) + [cancel] }
    return steps + [
      Action("log.longer", [.right, .character("+")], Phrase.Log.longer, hint: "← →") {
        [self] in
        minutes = min(1_440, minutes + 5)
        return .stay
      },
      Action("log.shorter", [.left, .character("-")], Phrase.Log.shorter) { [self] in
        minutes = max(0, minutes - 5)
        return .stay
      },
    ] + demo + digits(in: session) + [cancel]
  }

  /// Says that the product was shown, where people meet.
  private var demo: [Action] {
    guard canBeDemo else { return [] }
    return [
      Action("log.demo", [.character("d")], Phrase.Log.demo, inFooter: true) { [self] in
        isDemo.toggle()
        return .stay
      }
    ]
  }

  private var canBeDemo: Bool { channel == .meeting || channel == .visit }

  /// The number of questions as a digit.
  private func numbers(in session: Session) -> [Action] {
    (0...9).map { number in
      Action("log.questions\(number)", [.character(Character("\(number)"))], Phrase.Log.number) {
        [self] in choose(number, in: session)
      }
    }
  }

  private var channels: [Action] {
    Channel.allCases.map { channel in
      Action("log.\(channel.rawValue)", [.character(channel.letter)], channel.label) { [self] in
        choose(channel)
        return .stay
      }
    }
  }

  private func digits(in session: Session) -> [Action] {
    (0..<count).map { place in
      Action(
        "log.outcome\(place + 1)", [.character(Character("\(place + 1)"))], Phrase.Dialog.choose
      ) { [self] in choose(place, in: session) }
    }
  }

  private var outcomes: [UsualOutcome] { channel.map(UsualOutcome.outcomes) ?? [] }

  /// How many rows there are to choose from.
  private var count: Int {
    channel == nil ? Channel.allCases.count : asked == nil ? outcomes.count + 1 : 10
  }

  private func choose(_ place: Int, in session: Session) -> Transition {
    guard let channel else {
      choose(Channel.allCases[place])
      return .stay
    }
    if let asked { return log(channel, asked, questions: place, in: session) }
    guard place < outcomes.count else {
      if let planned = target.planned {
        return FormScreen.editActivity(planned.id, isDone: true, session).map { .replace($0) }
          ?? .pop
      }
      return .replace(FormScreen.activity(for: target, by: channel, session))
    }
    if isDemo, canBeDemo {
      (asked, selected) = (outcomes[place], 0)
      return .stay
    }
    return log(channel, outcomes[place], in: session)
  }

  private func log(
    _ channel: Channel, _ outcome: UsualOutcome, questions: Int? = nil, in session: Session
  ) -> Transition {
    var values: RecordValues = [
      "channel": channel.value, "day": session.today.value, "isDone": true.value,
      "outcome": .text(outcome.label[session.language]),
      "minutes": minutes == 0 ? .none : minutes.value,
      "isCustomerFacing": (channel != .task && outcome.reachesCustomer).value,
      "isDemo": (questions != nil).value, "questions": questions.value,
    ]
    let change: Change
    if let planned = target.planned {
      change = .edit(EntityReference(planned.id), values)
    } else {
      (values["deal"], values["account"]) = (target.deal.value, target.account.value)
      values["owner"] = target.owner(in: session).value
      values["subject"] = .text(target.subject)
      change = .add(NewRecord(.activity, provisional: -1, values: values))
    }
    let label = Phrase.Deals.logged(target.name(in: session.book))
    return session.perform([change], label) == nil ? .stay : .pop
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    let name = target.name(in: session.book)
    let title =
      (channel == nil
      ? Phrase.Log.which : asked == nil ? Phrase.Log.outcome : Phrase.Log.questions)[language]
    let size = Size(
      columns: min(max(46, title.displayWidth + name.displayWidth + 10), area.width - 2),
      rows: min(count + (channel == nil ? 2 : 4), area.height))
    let popup = Popup(title: title, trailing: name, size: size, styles: theme.popup)
    canvas.draw(popup, in: area)
    let content = popup.content(in: area)
    for place in 0..<count {
      let row = content.row(place)
      let isSelected = place == selected
      canvas.put(isSelected ? "▸" : " ", at: row.origin, style: theme[.accent])
      canvas.put(key(of: place), at: row.origin.offset(x: 2), style: theme[.accent])
      canvas.put(
        word(of: place)[language], at: row.origin.offset(x: 5),
        style: theme[isSelected ? .strong : .text], width: row.width - 5)
    }
    guard let channel, asked == nil else { return }
    var line = StyledText("← ", theme[.accent])
    line.append(language.number(minutes), theme[.strong])
    line.append(" \(Phrase.Log.minutes[language])", theme[.label])
    line.append(" →", theme[.accent])
    line.append("   \(channel.label[language])", theme[.label])
    if canBeDemo {
      line.append("   d", theme[.accent])
      line.append(
        " \(isDemo ? "✓ " : "")\(Phrase.Log.demo[language])", theme[isDemo ? .good : .label])
    }
    canvas.put(line, at: content.row(count + 1).origin.offset(x: 2), width: content.width - 2)
  }

  private func key(of place: Int) -> String {
    channel == nil
      ? String(Channel.allCases[place].letter) : asked == nil ? "\(place + 1)" : "\(place)"
  }

  private func word(of place: Int) -> Phrase {
    guard channel != nil else { return Channel.allCases[place].label }
    if asked != nil { return place == 0 ? Phrase.Log.noQuestion : Phrase(verbatim: "") }
    return place < outcomes.count ? outcomes[place].label : Phrase.Log.inFull
  }
}

extension Channel {
  /// The key that chooses it.
  fileprivate var letter: Character {
    switch self {
    case .call: "c"
    case .mail: "m"
    case .meeting: "e"
    case .visit: "v"
    case .message: "s"
    case .task: "t"
    }
  }

  /// How many minutes it usually takes.
  fileprivate var usualMinutes: Int {
    switch self {
    case .call, .mail: 10
    case .message: 5
    case .meeting, .visit: 60
    case .task: 30
    }
  }
}
