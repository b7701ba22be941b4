public import FunnelCore

extension Phrase.Review {
  /// Nobody plays a part.
  public static func nobodyIs(_ role: BuyingRole) -> Phrase {
    Phrase { language in
      let name = role.label[language]
      return switch language {
      case .en: "no \(name.lowercased())"
      case .hans: "没有\(name)"
      case .hant: "沒有\(name)"
      }
    }
  }

  /// More than one person is said to give the final approval.
  public static let severalApprove = Phrase(
    en: "more than one economic buyer", hans: "价格决定者不止一位", hant: "價格決定者不只一位")

  /// Somebody was never talked to.
  public static func neverContacted(_ name: String) -> Phrase {
    Phrase(en: "\(name) never contacted", hans: "从未接触\(name)", hant: "從未接觸\(name)")
  }

  /// Somebody is new in the job.
  public static func newInJob(_ name: String) -> Phrase {
    Phrase(en: "\(name) is new in the job", hans: "\(name)新上任", hant: "\(name)新上任")
  }

  /// Somebody is rated below 0.
  public static func against(_ name: String, _ rating: InfluenceRating?) -> Phrase {
    Phrase { language in
      rating.map { "\(name) \(language.signed($0.rawValue)) \($0.label[language])" } ?? name
    }
  }

  /// A rival has locked the specification.
  public static func lockedBy(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) has locked the specification", hans: "\(name)已锁定规格",
      hant: "\(name)已鎖定規格")
  }

  /// Something that a review needs is empty.
  public static func missing(_ field: Phrase) -> Phrase {
    Phrase(
      en: "missing: \(field[.en].lowercased())", hans: "资料不全：\(field[.hans])",
      hant: "資料不全：\(field[.hant])")
  }

  /// The expected close has gone by.
  public static let closePassed = Phrase(
    en: "close date passed", hans: "预计成交日已过", hant: "預計成交日已過")

  /// Best Few without a day for the next step.
  public static let noDatedStep = Phrase(
    en: "Best Few without a dated next step", hans: "漏斗底而下一步无日期",
    hant: "漏斗底而下一步無日期")

  /// The form was begun long ago.
  public static let formIsOld = Phrase(
    en: "form older than 30 days", hans: "评审表已超过 30 天", hant: "檢討表已超過 30 天")

  /// What breaks a rule, and how many more do.
  public static func quoted(_ name: Phrase, andMore count: Int) -> Phrase {
    Phrase { language in
      switch language {
      case .en: "“\(name[.en])”" + (count > 0 ? " and \(count) more" : "")
      case .hans: "“\(name[.hans])”" + (count > 0 ? "等 \(count + 1) 项" : "")
      case .hant: "「\(name[.hant])」" + (count > 0 ? "等 \(count + 1) 項" : "")
      }
    }
  }
}

extension AutomaticRedFlag {
  /// What is wrong, in a few words that name the person or company.
  public func sentence(in form: ReviewForm) -> Phrase {
    switch self {
    case .noEconomicBuyer: Phrase.Review.nobodyIs(.economic)
    case .noCoach: Phrase.Review.nobodyIs(.coach)
    case .severalEconomicBuyers: Phrase.Review.severalApprove
    case .neverContacted(let row): Phrase.Review.neverContacted(form.influence(row))
    case .newInJob(let row): Phrase.Review.newInJob(form.influence(row))
    case .opposed(let row):
      Phrase.Review.against(
        form.influence(row), form.influences.first { $0.key == row }?.rating)
    case .missing(.influences): Phrase.Review.missing(Phrase.Deal.influences)
    case .missing(.competitors): Phrase.Review.missing(Phrase.Deal.competitors)
    case .missing(let information):
      Phrase.Review.missing(EntityKind.deal.label(ofField: information.rawValue))
    case .lockedSpecification(let row): Phrase.Review.lockedBy(form.competitor(row))
    case .closePassed: Phrase.Review.closePassed
    case .noDatedNextStep: Phrase.Review.noDatedStep
    case .oldForm: Phrase.Review.formIsOld
    }
  }
}

extension ReviewForm {
  fileprivate func influence(_ key: Int) -> String {
    influences.first { $0.key == key }?.name ?? ""
  }

  fileprivate func competitor(_ key: Int) -> String {
    competitors.first { $0.key == key }?.name ?? ""
  }

  /// What the row at a place goes by; nothing for the header and whole lists.
  fileprivate func caption(of place: ReviewPlace) -> String {
    switch place {
    case .influence(let key, _): influence(key)
    case .competitor(let key, _): competitor(key)
    case .strength(let key, _): strengths.first { $0.key == key }?.text ?? ""
    case .redFlag(let key, _): redFlags.first { $0.key == key }?.text ?? ""
    case .action(let key, _): actions.first { $0.key == key }?.task ?? ""
    case .header, .automaticFlag, .influences, .competitors: ""
    }
  }
}

extension PlanRule.Finding {
  /// What breaks the rule: the first row by its name, and how many more.
  public func detail(in form: ReviewForm, on today: Day) -> Phrase {
    guard let first = places.first else { return Phrase(verbatim: "") }
    var name = Phrase(verbatim: form.caption(of: first))
    if case .automaticFlag(let code) = first,
      let flag = form.automaticRedFlags(on: today).first(where: { $0.code == code })
    {
      name = flag.sentence(in: form)
    }
    return Phrase.Review.quoted(name, andMore: places.count - 1)
  }
}
