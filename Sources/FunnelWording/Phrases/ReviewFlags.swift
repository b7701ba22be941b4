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
