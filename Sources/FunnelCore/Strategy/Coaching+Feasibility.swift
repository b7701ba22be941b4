/// Whether it can be done at all.
extension CoachingInquiry {
  var feasibility: [CoachingQuestion] {
    [
      rivals, specification, standing, price, closing, nextStep, stageDays, flags, productGap,
    ].compactMap { $0 }
  }

  private var rivals: CoachingQuestion? {
    let names = form.competitors.map(\.name).filter { !$0.isEmpty }
    return CoachingQuestion(
      .rivals(names), .warning, isProven: !names.isEmpty, at: .form(.competitors))
  }

  /// The rival who has locked the specification.
  var locking: Competitor? { form.competitors.first(where: \.hasLockedSpecification) }

  private var specification: CoachingQuestion? {
    guard !form.competitors.isEmpty else { return nil }
    return CoachingQuestion(
      .specification(lockedBy: locking?.name), .alarm, isProven: locking == nil,
      at: .form(
        locking.map { .competitor($0.key, "hasLockedSpecification") } ?? .header("specification")))
  }

  private var standing: CoachingQuestion? {
    guard let position = form.position else { return nil }
    return CoachingQuestion(
      .standing(position), position.rawValue < -3 ? .alarm : .warning,
      isProven: position.rawValue > -3, at: .form(.header("position")))
  }

  private var price: CoachingQuestion? {
    guard let amount = form.amount, let budget = form.budget else { return nil }
    return CoachingQuestion(
      .price(amount, budget: budget), .warning, isProven: amount <= budget,
      at: .form(.header("amount")))
  }

  private var closing: CoachingQuestion? {
    guard !deal.outcome.isClosed else { return nil }
    let audit = form.dateAudit(on: today)
    // A day without a score to be compared with says nothing either way.
    if form.closeDay != nil, audit == .unknown { return nil }
    return CoachingQuestion(
      .closing(form.closeDay, audit), audit == .pastDue ? .alarm : .warning,
      isProven: audit == .consistent || audit == .readyEarly,
      at: .form(.header("expectedClose")))
  }

  /// Whether a day is set for the next step, and has not gone by.
  var hasNextStep: Bool { form.nextStepOn.map { $0 >= today } ?? false }

  private var nextStep: CoachingQuestion? {
    guard isActive else { return nil }
    let isUnsaid = form.nextStep?.trimmed.isEmpty ?? true
    return CoachingQuestion(
      .nextStep(isUnsaid ? nil : form.nextStep, form.nextStepOn), .warning,
      isProven: hasNextStep, at: .form(.header(isUnsaid ? "nextStep" : "nextStepOn")))
  }

  private var stageDays: CoachingQuestion? {
    guard isActive, let stage = book.stages[deal.stage], let expected = stage.expectedDays,
      let days = entry?.daysInStage(on: today)
    else { return nil }
    let isRotten = stage.rotDays.map { days > $0 } ?? false
    return CoachingQuestion(
      .stageDays(days, expected: expected), isRotten ? .alarm : .warning,
      isProven: days <= expected, at: .form(.header("nextStep")))
  }

  private var flags: CoachingQuestion? {
    guard !deal.outcome.isClosed else { return nil }
    let report = FlagReport(form, on: today)
    let first = report.flags.first { !$0.isCovered }
    return CoachingQuestion(
      .flags(report.covered), .warning, isProven: first == nil,
      at: .form(first?.place ?? .redFlag(0)))
  }

  private var productGap: CoachingQuestion? {
    guard reviewedOn != nil || !form.redFlags.isEmpty else { return nil }
    let report = FlagReport(form, on: today)
    let gap = report.flags.lazy.compactMap { flag -> RedFlag? in
      guard !flag.isCovered, case .written(let row) = flag.danger else { return nil }
      return row.category == .productOrPriceGap ? row : nil
    }.first
    return CoachingQuestion(
      .productGap(gap?.text), .warning, isProven: gap == nil,
      at: .form(.redFlag(gap?.key ?? 0, "answeredBy")))
  }
}
