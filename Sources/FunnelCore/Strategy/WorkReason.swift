/// A fact that says why a deal stands where it does in the order of work, or that it needs care.
public enum WorkReason: Hashable, Sendable {
  /// The day of the next step has gone by, so many days ago, at least 1.
  case nextStepOverdue(days: Int)
  /// The next step is so many days ahead, 0 for today.
  case nextStep(days: Int)
  /// There is a next step, but no day for it.
  case undatedNextStep
  /// There is no next step.
  case noNextStep
  /// The expected close day has gone by, so many days ago, at least 1.
  case pastDue(days: Int)
  /// It is expected to close in so many days, 0 for today.
  case closes(days: Int)
  /// Nobody has said when it is to close.
  case noCloseDay
  /// It lacks what its zone needs.
  case standingTooDeep(lacks: [MissingForZone])
  /// It stands still, after so many quiet days.
  case stagnant(quietDays: Int)

  /// The code in files for programs.
  public var code: String {
    switch self {
    case .nextStepOverdue: "nextStepOverdue"
    case .nextStep: "nextStep"
    case .undatedNextStep: "undatedNextStep"
    case .noNextStep: "noNextStep"
    case .pastDue: "pastDue"
    case .closes: "closes"
    case .noCloseDay: "noCloseDay"
    case .standingTooDeep: "standingTooDeep"
    case .stagnant: "stagnant"
    }
  }

  /// The days of the fact, at least 0; nil where it has none.
  public var days: Int? {
    switch self {
    case .nextStepOverdue(let days), .nextStep(let days), .pastDue(let days), .closes(let days),
      .stagnant(let days):
      days
    case .undatedNextStep, .noNextStep, .noCloseDay, .standingTooDeep: nil
    }
  }
}

extension WorkReason {
  /// What a deal's next step says.
  init(nextStepOf deal: Deal, on today: Day) {
    if let day = deal.nextStepOn {
      let ahead = day.days(since: today)
      self = ahead < 0 ? .nextStepOverdue(days: -ahead) : .nextStep(days: ahead)
    } else {
      self = deal.nextStep == nil ? .noNextStep : .undatedNextStep
    }
  }

  /// What a deal's expected close says.
  init(closeOf deal: Deal, on today: Day) {
    guard let ahead = deal.expectedClose?.days(since: today) else {
      self = .noCloseDay
      return
    }
    self = ahead < 0 ? .pastDue(days: -ahead) : .closes(days: ahead)
  }
}
