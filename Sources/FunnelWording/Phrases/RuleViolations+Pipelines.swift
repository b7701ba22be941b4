import FunnelCore

extension RuleViolation {
  /// The refusal of a change of stages, or of a deal's way through them, in words.
  func explanationOfPipeline(naming name: (EntityReference) -> Phrase) -> Explanation {
    switch self {
    case .stageIsMerged(let stage, let successor):
      let (old, new) = (name(EntityReference(stage)), name(EntityReference(successor)))
      return Explanation(
        Phrase(
          en: "\(old[.en]) was merged into \(new[.en]).",
          hans: "\(old[.hans])已合并到\(new[.hans])。", hant: "\(old[.hant])已併入\(new[.hant])。"),
        hint: Phrase(
          en: "Name \(new[.en]) instead.", hans: "请改用\(new[.hans])。",
          hant: "請改用\(new[.hant])。"))
    case .mergedWithItself(let stage):
      let stage = name(EntityReference(stage))
      return Explanation(
        Phrase(
          en: "\(stage[.en]) cannot be merged with itself.",
          hans: "\(stage[.hans])不能与自身合并。", hant: "\(stage[.hant])不能與自身合併。"),
        hint: Phrase(
          en: "Name another open stage of the pipeline.", hans: "请选择同一流程中另一个进行中的阶段。",
          hant: "請選擇同一流程中另一個進行中的階段。"))
    case .stageHasDeals(let stage):
      let stage = name(EntityReference(stage))
      return Explanation(
        Phrase(
          en: "Deals stand in \(stage[.en]), or stood there once.",
          hans: "\(stage[.hans])中有商机，或曾经有过商机。", hant: "\(stage[.hant])中有商機，或曾經有過商機。"),
        hint: Phrase(
          en: "Merge it into another stage: its deals go there and its history counts there.",
          hans: "请将其合并到其他阶段：商机随之转入，历史计入该阶段。",
          hant: "請將其併入其他階段：商機隨之轉入，歷史計入該階段。"))
    case .lastOfRole(let stage, let role):
      let (stage, role) = (name(EntityReference(stage)), role.label)
      return Explanation(
        Phrase(
          en: "\(stage[.en]) is the only stage of the role \(role[.en].lowercased()).",
          hans: "\(stage[.hans])是唯一的“\(role[.hans])”阶段。",
          hant: "\(stage[.hant])是唯一的「\(role[.hant])」階段。"),
        hint: Phrase(
          en: "Add another one first.", hans: "请先添加另一个。", hant: "請先新增另一個。"))
    case .notInStage(let deal, let stage):
      let (deal, stage) = (name(EntityReference(deal)), name(EntityReference(stage)))
      return Explanation(
        Phrase(
          en: "\(deal[.en]) does not stand in \(stage[.en]).",
          hans: "\(deal[.hans])不在\(stage[.hans])。", hant: "\(deal[.hant])不在\(stage[.hant])。"))
    case .alreadyInPipeline(let deal, let pipeline):
      let (deal, pipeline) = (name(EntityReference(deal)), name(EntityReference(pipeline)))
      return Explanation(
        Phrase(
          en: "\(deal[.en]) goes through \(pipeline[.en]) already.",
          hans: "\(deal[.hans])已在\(pipeline[.hans])流程中。",
          hant: "\(deal[.hant])已在\(pipeline[.hant])流程中。"),
        hint: Phrase(
          en: "Move it to another stage instead.", hans: "请改为移动到其他阶段。",
          hant: "請改為移到其他階段。"))
    case .pipelineIsHidden(let pipeline):
      let pipeline = name(EntityReference(pipeline))
      return Explanation(
        Phrase(
          en: "\(pipeline[.en]) is no longer offered for new deals.",
          hans: "\(pipeline[.hans])已不再用于新建商机。", hant: "\(pipeline[.hant])已不再用於新增商機。"),
        hint: Phrase(
          en: "Choose another one with --pipeline, or offer it again.",
          hans: "请用 --pipeline 选择其他流程，或重新启用它。",
          hant: "請用 --pipeline 選擇其他流程，或重新啟用它。"))
    case .openObjections(_, let objections):
      return Explanation(
        .openObjections(objections),
        hint: Phrase(
          en: "Answer them first, or give a reason; it is kept.",
          hans: "请先应答，或填写理由，理由会保留。", hant: "請先回應，或填寫理由，理由會保留。"))
    default: return Explanation(Phrase(verbatim: "\(self)"))
    }
  }
}

extension Phrase {
  /// Objections of a deal that nobody has answered yet.
  public static func openObjections(_ objections: [String]) -> Phrase {
    Phrase { language in
      let list = objections.map { language.quoted($0) }
        .joined(separator: language.isChinese ? "、" : ", ")
      return switch language {
      // The customer's own words end in a mark of their own.
      case .en: objections.count == 1 ? "Open objection: \(list)" : "Open objections: \(list)"
      case .hans: "尚未应答的异议：\(list)"
      case .hant: "尚未回應的異議：\(list)"
      }
    }
  }
}
