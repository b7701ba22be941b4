/// The quality of the evidence.
extension CoachingInquiry {
  var evidence: [CoachingQuestion] {
    GateElement.allCases.map(question) + [fundRate, position, amount, budget, review]
  }

  /// From which fund rate on something was filed, so that there must be a paper.
  private var claimsBudget: Bool { (form.fundRate ?? 0) >= FundLevel.requested.rawValue }

  private func question(of element: GateElement) -> CoachingQuestion {
    let (state, words) = (deal.evidence(of: element), deal.words(for: element))
    // Where the fund rate claims a budget, that question asks for the words, once.
    let needsWords = element != .funding || !claimsBudget
    let severity: AttentionItem.Severity =
      switch state {
      case .no: .alarm
      case .unknown: .warning
      case .yes: .note
      }
    return CoachingQuestion(
      .element(element, state, words: words), severity,
      isProven: state == .yes && (words != nil || !needsWords), at: .gate(element))
  }

  private var fundRate: CoachingQuestion {
    let words = deal.words(for: .funding)
    let isApproved = (form.fundRate ?? 0) >= FundLevel.approved.rawValue
    return CoachingQuestion(
      .fundRate(form.fundRate, words: words),
      form.fundRate == nil || isApproved ? .warning : .note,
      isProven: form.fundRate != nil && (words != nil || !claimsBudget),
      at: claimsBudget ? .gate(.funding) : .form(.header("fundRate")))
  }

  /// +3 and more says that the deal is safe; nobody but an economic buyer makes it so.
  private var position: CoachingQuestion {
    let buyers = people(.economic)
    let supporter = buyers.first { ($0.rating?.rawValue ?? 0) > 0 }
    let isConfident = (form.position?.rawValue ?? 0) >= 3
    let place: ReviewPlace =
      isConfident
      ? buyers.first.map { .influence($0.key, "rating") } ?? .influences : .header("position")
    return CoachingQuestion(
      .position(form.position, supporter: supporter?.name), isConfident ? .warning : .note,
      isProven: form.position != nil && (!isConfident || supporter != nil), at: .form(place))
  }

  private var amount: CoachingQuestion {
    CoachingQuestion(
      .amount(form.amount), .warning, isProven: form.amount != nil, at: .form(.header("amount")))
  }

  private var budget: CoachingQuestion {
    CoachingQuestion(
      .budget(form.budget), .note, isProven: form.budget != nil, at: .form(.header("budget")))
  }

  private var review: CoachingQuestion {
    let age = reviewedOn.map { today.days(since: $0) }
    return CoachingQuestion(
      .review(daysOld: age), age == nil ? .warning : .note,
      isProven: age.map { $0 <= AutomaticRedFlag.formLifetime } ?? false,
      at: .form(.header("day")))
  }
}
