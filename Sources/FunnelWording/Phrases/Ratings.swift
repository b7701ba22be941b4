public import FunnelCore

extension Position: Labelled {
  /// Where we stand: `Comfort`.
  public var label: Phrase {
    switch rawValue {
    case 5: Phrase(en: "Euphoria", hans: "陶醉", hant: "陶醉")
    case 4: Phrase(en: "Great", hans: "极佳", hant: "極佳")
    case 3: Phrase(en: "Secure", hans: "安全", hant: "安全")
    case 2: Phrase(en: "Comfort", hans: "安心", hant: "安心")
    case 1: Phrase(en: "OK", hans: "尚可", hant: "尚可")
    case -1: Phrase(en: "Concern", hans: "担心", hant: "擔心")
    case -2: Phrase(en: "Discomfort", hans: "不安", hant: "不安全")
    case -3: Phrase(en: "Worry", hans: "苦恼", hant: "苦惱")
    case -4: Phrase(en: "Fear", hans: "恐惧", hant: "恐懼")
    default: Phrase(en: "Panic", hans: "痛苦", hant: "痛苦")
    }
  }

  /// What the position means: `no immediate threat`.
  public var meaning: Phrase {
    switch rawValue {
    case 5:
      Phrase(
        en: "success certain, waiting to sign and celebrate", hans: "胜券在握，等着签约庆祝",
        hant: "勝券在握，等著簽約慶祝")
    case 4: Phrase(en: "nine in ten", hans: "九成把握", hant: "九成把握")
    case 3: Phrase(en: "solid, under control", hans: "稳固，在掌握中", hant: "穩固，在掌握中")
    case 2: Phrase(en: "no immediate threat", hans: "没有眼前的威胁", hant: "沒有立即的威脅")
    case 1:
      Phrase(en: "slightly ours, about six in ten", hans: "略占上风，约六成", hant: "略占上風，約六成")
    case -1: Phrase(en: "slightly against us", hans: "略处下风", hant: "略處下風")
    case -2: Phrase(en: "must improve", hans: "必须改善", hant: "必須改善")
    case -3:
      Phrase(en: "deadlock, needs a breakthrough", hans: "陷入僵局，需要突破", hant: "陷入僵局，需要突破")
    case -4:
      Phrase(
        en: "rival holds the advantages, out of ideas", hans: "对手占尽优势，无计可施",
        hant: "對手占盡優勢，無計可施")
    default: Phrase(en: "cannot be rescued", hans: "无可挽回", hant: "無可挽回")
    }
  }
}

extension InfluenceRating: Labelled {
  /// Whom the person prefers: `interested`.
  public var label: Phrase {
    switch rawValue {
    case 5: Phrase(en: "enthusiastic advocate", hans: "热心拥护", hant: "熱心擁護")
    case 4: Phrase(en: "strongly supportive", hans: "大力支持", hant: "大力支持")
    case 3: Phrase(en: "supportive", hans: "支持", hant: "支持")
    case 2: Phrase(en: "interested", hans: "有兴趣", hant: "有興趣")
    case 1: Phrase(en: "will go along", hans: "愿意配合", hant: "願意配合")
    case -1: Phrase(en: "probably won't resist", hans: "大概不反对", hant: "大概不反對")
    case -2: Phrase(en: "uninterested", hans: "不感兴趣", hant: "不感興趣")
    case -3: Phrase(en: "mildly negative", hans: "略有反感", hant: "略有反感")
    case -4: Phrase(en: "strongly negative", hans: "强烈反对", hant: "強烈反對")
    default: Phrase(en: "antagonistic", hans: "敌对", hant: "敵對")
    }
  }
}
