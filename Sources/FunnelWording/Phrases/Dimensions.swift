public import FunnelCore

extension Dimension: Labelled {
  /// The dimension's name: `Sales rep`, or the name of the company's own field.
  public var label: Phrase {
    switch self {
    case .owner: EntityKind.deal.label(ofField: "owner")
    case .manager: EntityKind.owner.label(ofField: "manager")
    case .team: EntityKind.owner.label(ofField: "team")
    case .region: EntityKind.deal.label(ofField: "region")
    case .sector: EntityKind.account.label(ofField: "sector")
    case .account: EntityKind.deal.label(ofField: "account")
    case .productType: EntityKind.deal.label(ofField: "productType")
    case .source: EntityKind.deal.label(ofField: "source")
    case .channel: Phrase(en: "Kind of source", hans: "来源类型", hant: "來源類型")
    case .segment: EntityKind.deal.label(ofField: "segment")
    case .stage: EntityKind.deal.label(ofField: "stage")
    case .pipeline: EntityKind.deal.label(ofField: "pipeline")
    case .month: Phrase(en: "Month", hans: "月份", hant: "月份")
    case .quarter: Phrase(en: "Quarter", hans: "季度", hant: "季度")
    case .outcome: EntityKind.deal.label(ofField: "outcome")
    case .custom(let name): Phrase(verbatim: name)
    }
  }
}

extension DealGroup {
  /// What the group is called: `Mei`, `Proposal & quote`, `Nov 2026`, `none`.
  public func name(in book: Book, _ language: Language) -> String {
    switch value {
    case .segment(let segment): segment.label[language]
    case .sourceKind(let kind): kind.label[language]
    case .outcome(let outcome): outcome.label[language]
    case .stage(let stage): book.stages[stage]?.name[language] ?? stage.description
    case .pipeline(let pipeline): book.pipelines[pipeline]?.name[language] ?? pipeline.description
    case .period(let period): period.name(in: language)
    case .text, .owner, .account, nil: code(in: book) ?? Phrase.noValue[language]
    }
  }
}

extension Phrase {
  fileprivate static let noValue = Phrase(en: "none", hans: "无", hant: "無")
}
