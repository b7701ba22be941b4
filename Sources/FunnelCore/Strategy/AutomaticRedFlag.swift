/// A danger that a form shows without anybody having written it down.
public enum AutomaticRedFlag: Hashable, Sendable {
  /// Nobody is named who gives the final approval.
  case noEconomicBuyer
  /// Nobody is named who wants us to win.
  case noCoach
  /// More than one person is said to give the final approval; the second one's key.
  case severalEconomicBuyers(Int)
  /// A person was never contacted; the row's key.
  case neverContacted(Int)
  /// A person is new in the job; the row's key.
  case newInJob(Int)
  /// A person is rated below 0; the row's key.
  case opposed(Int)
  /// Something is not known that a review needs.
  case missing(Information)
  /// A competitor has locked the specification; the row's key.
  case lockedSpecification(Int)
  /// The expected close day has gone by.
  case closePassed
  /// Best Few, but no day is set for the next step.
  case noDatedNextStep
  /// The form is older than thirty days.
  case oldForm

  /// What a review needs to know, by the form's field names.
  public enum Information: String, Choice {
    case fundRate
    case competitionRate
    case position
    case amount
    case expectedClose
    case influences
    case competitors
  }

  /// The code by which a row of the form can answer it: `neverContacted:4`.
  public var code: String {
    switch self {
    case .noEconomicBuyer: "noEconomicBuyer"
    case .noCoach: "noCoach"
    case .severalEconomicBuyers: "severalEconomicBuyers"
    case .neverContacted(let key): "neverContacted:\(key)"
    case .newInJob(let key): "newInJob:\(key)"
    case .opposed(let key): "opposed:\(key)"
    case .missing(let information): "missing:\(information.rawValue)"
    case .lockedSpecification(let key): "lockedSpecification:\(key)"
    case .closePassed: "closePassed"
    case .noDatedNextStep: "noDatedNextStep"
    case .oldForm: "oldForm"
    }
  }

  /// What kind of danger it is.
  public var category: RedFlag.Category {
    switch self {
    case .lockedSpecification: .rivalThreat
    case .noEconomicBuyer, .noCoach, .neverContacted, .opposed: .relationGap
    case .severalEconomicBuyers, .newInJob, .missing, .closePassed, .noDatedNextStep, .oldForm:
      .latentUncertainty
    }
  }

  /// Where in the form it can be mended.
  public var place: ReviewPlace {
    switch self {
    case .noEconomicBuyer, .noCoach: .influences
    case .severalEconomicBuyers(let key): .influence(key, "roles")
    case .neverContacted(let key): .influence(key, "contact")
    case .newInJob(let key): .influence(key, "isNewInJob")
    case .opposed(let key): .influence(key, "rating")
    case .missing(.influences): .influences
    case .missing(.competitors): .competitors
    case .missing(let information): .header(information.rawValue)
    case .lockedSpecification(let key): .competitor(key, "hasLockedSpecification")
    case .closePassed: .header("expectedClose")
    case .noDatedNextStep: .header("nextStepOn")
    case .oldForm: .header("day")
    }
  }

  /// From how many days on a form is old.
  public static let formLifetime = 30
}

extension ReviewForm {
  /// The dangers that the form shows of itself on a day.
  ///
  /// - Parameter isOpen: Whether the deal is still open; one that has ended cannot be late.
  public func automaticRedFlags(on today: Day, isOpen: Bool = true) -> [AutomaticRedFlag] {
    var flags: [AutomaticRedFlag] = []
    let missingRoles = InfluenceCoverage(influences).missingRoles
    if missingRoles.contains(.economic) { flags.append(.noEconomicBuyer) }
    if missingRoles.contains(.coach) { flags.append(.noCoach) }
    let approvers = influences.filter { $0.roles.contains(.economic) }
    if approvers.count > 1 { flags.append(.severalEconomicBuyers(approvers[1].key)) }
    for influence in influences {
      if influence.contact == .never { flags.append(.neverContacted(influence.key)) }
      if influence.isNewInJob { flags.append(.newInJob(influence.key)) }
      if let rating = influence.rating, rating.rawValue < 0 {
        flags.append(.opposed(influence.key))
      }
    }
    for competitor in competitors where competitor.hasLockedSpecification {
      flags.append(.lockedSpecification(competitor.key))
    }
    if isOpen { flags += lateness(on: today) }
    return flags + missingInformation.map { .missing($0) }
  }

  private func lateness(on today: Day) -> [AutomaticRedFlag] {
    var flags: [AutomaticRedFlag] = []
    if let closeDay, closeDay < today { flags.append(.closePassed) }
    if zone == .bestFew, nextStepOn == nil { flags.append(.noDatedNextStep) }
    if let day, today.days(since: day) > AutomaticRedFlag.formLifetime { flags.append(.oldForm) }
    return flags
  }

  /// What a review needs to know and this one does not say.
  public var missingInformation: [AutomaticRedFlag.Information] {
    AutomaticRedFlag.Information.allCases.filter { information in
      switch information {
      case .fundRate: fundRate == nil
      case .competitionRate: competitionRate == nil
      case .position: position == nil
      case .amount: amount == nil
      case .expectedClose: expectedClose == nil
      case .influences: influences.isEmpty
      case .competitors: competitors.isEmpty
      }
    }
  }
}
