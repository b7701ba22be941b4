import FunnelCore
import FunnelWording

extension ReviewSection {
  /// What the section is called.
  var label: Phrase {
    switch self {
    case .deal: EntityKind.deal.label
    case .products: EntityKind.deal.label(ofField: "products")
    case .influences: Phrase.Deal.influences
    case .competitors: Phrase.Deal.competitors
    case .strengths: Phrase.Deal.strengths
    case .redFlags: Phrase.Deal.redFlags
    case .actions: Phrase.Deal.actionPlan
    }
  }
}

extension AutomaticRedFlag {
  /// What is wrong, in a few words that name the person or company.
  func sentence(in form: ReviewForm) -> Phrase {
    switch self {
    case .noEconomicBuyer: Phrase.Review.nobodyIs(.economic)
    case .noCoach: Phrase.Review.nobodyIs(.coach)
    case .neverContacted(let row):
      Phrase.Review.neverContacted(ReviewSection.influences.name(of: row, in: form))
    case .newInJob(let row):
      Phrase.Review.newInJob(ReviewSection.influences.name(of: row, in: form))
    case .opposed(let row):
      Phrase.Review.against(
        ReviewSection.influences.name(of: row, in: form), form.influences[row: row]?.rating)
    case .missing(.influences): Phrase.Review.missing(Phrase.Deal.influences)
    case .missing(.competitors): Phrase.Review.missing(Phrase.Deal.competitors)
    case .missing(let information):
      Phrase.Review.missing(EntityKind.deal.label(ofField: information.rawValue))
    case .lockedSpecification(let row):
      Phrase.Review.lockedBy(ReviewSection.competitors.name(of: row, in: form))
    case .closePassed: Phrase.Review.closePassed
    case .noDatedNextStep: Phrase.Review.noDatedStep
    case .oldForm: Phrase.Review.formIsOld
    }
  }
}

extension PlanRule.Finding {
  /// What breaks the rule: the first row by its name, and how many more.
  func detail(in form: ReviewForm, on today: Day) -> Phrase {
    guard let first = places.first else { return Phrase(verbatim: "") }
    let path = first.path(in: form)
    var name = Phrase(verbatim: path.section.name(of: path.row, in: form))
    if case .automaticFlag(let code) = first,
      let flag = form.automaticRedFlags(on: today).first(where: { $0.code == code })
    {
      name = flag.sentence(in: form)
    }
    return Phrase.Review.quoted(name, andMore: places.count - 1)
  }
}

extension PlanRule {
  /// The rule in words.
  var sentence: Phrase {
    switch self {
    case .ownerAndDay: Phrase.PlanRule.ownerAndDay
    case .flagsAnswered: Phrase.PlanRule.flagsAnswered
    case .strengthsSecured: Phrase.PlanRule.strengthsSecured
    case .orderOfSale: Phrase.PlanRule.orderOfSale
    case .consistent: Phrase.PlanRule.consistent
    case .progressWatched: Phrase.PlanRule.progressWatched
    case .helpWanted: Phrase.PlanRule.helpWanted
    }
  }
}
