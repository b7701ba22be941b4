public import FunnelCore

extension RuleViolation: Explainable {
  /// The refusal in words, with numbers for names.
  public var explanation: Explanation { explanation { _ in nil } }

  /// The refusal in words.
  ///
  /// - Parameter name: What a record is called; its kind and number are shown where nil.
  public func explanation(naming name: (EntityReference) -> Phrase?) -> Explanation {
    let worded = explanation(calling: { (name($0) ?? $0.phrase).marked })
    return Explanation(worded.sentence.unmarked, hint: worded.hint?.unmarked)
  }

  private func explanation(calling called: (EntityReference) -> Phrase) -> Explanation {
    switch self {
    case .notFound(let entity):
      return Explanation(
        Phrase(
          en: "There is no \(entity.phrase[.en]).", hans: "没有\(entity.phrase[.hans])。",
          hant: "沒有\(entity.phrase[.hant])。"),
        hint: Phrase(
          en: "It may have been removed; look it up by name.", hans: "它可能已被删除，请按名称查找。",
          hant: "它可能已被刪除，請按名稱查找。"))
    case .exitCriteria(let stage, let criteria):
      return Explanation(
        .exitCriteria(called(EntityReference(stage)), criteria),
        hint: Phrase(
          en: "Give a reason to move on all the same; it is kept.",
          hans: "仍要推进请填写理由，理由会保留。", hant: "仍要推進請填寫理由，理由會保留。"))
    case .stageOfOtherPipeline(let stage):
      return Explanation(.stageOfOtherPipeline(called(EntityReference(stage))))
    case .stageIsNotOpen(let stage):
      return Explanation(
        .stageIsNotOpen(called(EntityReference(stage))),
        hint: Phrase(
          en: "Close the deal as won or lost instead.", hans: "请改为以赢单或输单关闭商机。",
          hant: "請改以贏單或輸單結案。"))
    case .alreadyInStage(let stage):
      return Explanation(.alreadyInStage(called(EntityReference(stage))))
    case .dealIsClosed(let deal):
      return Explanation(
        .dealIsClosed(called(EntityReference(deal))),
        hint: Phrase(en: "Reopen it first.", hans: "请先重新打开。", hant: "請先重新開啟。"))
    case .dealIsOpen(let deal):
      return Explanation(.dealIsOpen(called(EntityReference(deal))))
    case .noStage(let pipeline, let role):
      return Explanation(
        .noStage(called(EntityReference(pipeline)), role.label),
        hint: Phrase(
          en: "Add one in the playbook.", hans: "请在销售手册中添加。", hant: "請在銷售手冊中新增。"))
    case .stillReferenced(let entity, let kind):
      return Explanation(
        .stillReferenced(called(entity), by: kind),
        hint: Phrase(
          en: "Give those to another record or remove them first.",
          hans: "请先将其转到其他记录或删除。", hant: "請先將其轉到其他紀錄或刪除。"))
    case .stageHasHistory(let stage, let field):
      return Explanation(
        .stageHasHistory(
          called(EntityReference(stage)), EntityKind.stage.label(ofField: field)),
        hint: Phrase(
          en: "Add another stage and move the deals there.", hans: "请新建阶段，再把商机移过去。",
          hant: "請新增階段，再把商機移過去。"))
    case .leadsNowhere(let stage):
      return Explanation(
        .leadsNowhere(called(EntityReference(stage))),
        hint: Phrase(
          en: "Name an open stage.", hans: "请选择进行中的阶段。", hant: "請選擇進行中的階段。"))
    case .meetingEnded, .notOnAgenda, .alreadyOnAgenda, .lastOpenStage, .helpIncomplete:
      return explanationOfMeeting(naming: called)
    case .activityOfClosedDeal, .recurrenceWithoutDay, .notAWeekday:
      return explanationOfDay(naming: called)
    case .mergeWithItself, .mergeOfKinds, .reportingCircle, .handoverToSelf:
      return explanationOfCustomers(naming: called)
    case .notALead, .gateDenied, .gateUnverified:
      return explanationOfGate(naming: called)
    case .stageIsMerged, .mergedWithItself, .stageHasDeals, .lastOfRole, .notInStage,
      .alreadyInPipeline, .openObjections, .pipelineIsHidden:
      return explanationOfPipeline(naming: called)
    case .unknownField, .wrongType, .missing, .outOfRange, .tooLong, .notEditable, .reasonMissing,
      .pauseDayMissing, .closedInFuture, .closedBeforeCreated, .dayAhead, .refersToItself,
      .notOneTag, .endBeforeStart:
      return explanationOfField
    case .automation(let problem): return problem.explanation
    }
  }

  private var explanationOfField: Explanation {
    switch self {
    case .unknownField(let kind, let field):
      Explanation(
        .unknownField(kind, field),
        hint: Phrase(
          en: "Fields are named as in `funnel show --json`.", hans: "字段名见 `funnel show --json`。",
          hant: "欄位名稱見 `funnel show --json`。"))
    case .wrongType(let kind, let field, let type):
      Explanation(.wrongType(kind.label(ofField: field), type.expectation))
    case .missing(let kind, let field): Explanation(.missing(kind.label(ofField: field)))
    case .outOfRange(let kind, let field, let range):
      Explanation(.outOfRange(kind.label(ofField: field), range))
    case .tooLong(let kind, let field, let limit):
      Explanation(.tooLong(kind.label(ofField: field), limit))
    case .notEditable(let kind, let field):
      Explanation(
        .notEditable(kind.label(ofField: field)),
        hint: Phrase(
          en: "Move, close or reopen the deal instead.", hans: "请改用移动、关闭或重新打开商机。",
          hant: "請改用移動、結案或重新開啟商機。"))
    case .reasonMissing(let kind): Explanation(.reasonMissing(kind.label))
    case .notOneTag(let tag):
      Explanation(
        .notOneTag(tag),
        hint: Phrase(
          en: "Leave out commas, quotation marks and |.", hans: "请去掉逗号、引号和 |。",
          hant: "請去掉逗號、引號和 |。"))
    case .pauseDayMissing:
      Explanation(
        Phrase(
          en: "A paused deal needs a day after today.", hans: "暂停商机需填写今天之后的日期。",
          hant: "暫停商機需填寫今天之後的日期。"))
    case .closedInFuture:
      Explanation(
        Phrase(
          en: "A deal cannot end on a day that lies ahead.", hans: "结束日期不能晚于今天。",
          hant: "結束日期不能晚於今天。"),
        hint: Phrase(
          en: "Set the expected close day, or close it when it has ended.",
          hans: "请改预计成交日，或等结束后再关闭。", hant: "請改預計成交日，或等結束後再結案。"))
    case .closedBeforeCreated:
      Explanation(
        Phrase(
          en: "A deal cannot have ended before it was created.", hans: "结束日期不能早于创建日期。",
          hant: "結束日期不能早於建立日期。"),
        hint: Phrase(
          en: "Where it began earlier, edit the day it was created first.",
          hans: "如商机开始得更早，请先修改创建日期。", hant: "如商機開始得更早，請先修改建立日期。"))
    case .dayAhead(let kind, let field):
      Explanation(
        Phrase { language in
          let name = kind.label(ofField: field)[language]
          return switch language {
          case .en: "\(name): that day has yet to come."
          case .hans: "\(name)：不能晚于今天。"
          case .hant: "\(name)：不能晚於今天。"
          }
        })
    case .refersToItself(let field):
      Explanation(
        Phrase { language in
          let name = EntityKind.deal.label(ofField: field)[language]
          return switch language {
          case .en: "\(name): a deal cannot name itself."
          case .hans: "\(name)：商机不能填写自身。"
          case .hant: "\(name)：商機不能填寫自身。"
          }
        })
    default:
      Explanation(
        Phrase(
          en: "The last day comes before the first.", hans: "截止日早于起始日。",
          hant: "截止日早於起始日。"))
    }
  }
}

extension Phrase {
  fileprivate static func exitCriteria(_ stage: Phrase, _ criteria: String) -> Phrase {
    Phrase(
      en: "\(stage[.en]) asks before moving on: \(criteria).",
      hans: "\(stage[.hans])的推进条件：\(criteria)。", hant: "\(stage[.hant])的推進條件：\(criteria)。")
  }

  fileprivate static func stageOfOtherPipeline(_ stage: Phrase) -> Phrase {
    Phrase(
      en: "\(stage[.en]) belongs to another pipeline.",
      hans: "\(stage[.hans])属于其他销售流程。", hant: "\(stage[.hant])屬於其他銷售流程。")
  }

  fileprivate static func stageHasHistory(_ stage: Phrase, _ field: Phrase) -> Phrase {
    Phrase { language in
      let (stage, field) = (stage[language], field[language])
      return switch language {
      case .en: "Deals have stood in \(stage), so its \(field.lowercased()) stays."
      case .hans: "已有商机到过\(stage)，其\(field)不能再改。"
      case .hant: "已有商機到過\(stage)，其\(field)不能再改。"
      }
    }
  }

  fileprivate static func leadsNowhere(_ stage: Phrase) -> Phrase {
    Phrase(
      en: "No deal goes on from \(stage[.en]).", hans: "\(stage[.hans])之后没有可推进的阶段。",
      hant: "\(stage[.hant])之後沒有可推進的階段。")
  }

  fileprivate static func notOneTag(_ tag: String) -> Phrase {
    Phrase { language in
      let quoted = language.quoted(tag)
      return switch language {
      case .en: "\(quoted) is not a single tag."
      case .hans: "\(quoted)不是单个标签。"
      case .hant: "\(quoted)不是單一標籤。"
      }
    }
  }

  fileprivate static func stageIsNotOpen(_ stage: Phrase) -> Phrase {
    Phrase(
      en: "\(stage[.en]) is no open stage.", hans: "\(stage[.hans])不是进行中的阶段。",
      hant: "\(stage[.hant])不是進行中的階段。")
  }

  fileprivate static func alreadyInStage(_ stage: Phrase) -> Phrase {
    Phrase(
      en: "The deal stands in \(stage[.en]) already.", hans: "商机已在\(stage[.hans])。",
      hant: "商機已在\(stage[.hant])。")
  }

  fileprivate static func dealIsClosed(_ deal: Phrase) -> Phrase {
    Phrase(
      en: "\(deal[.en]) is closed.", hans: "\(deal[.hans])已关闭。", hant: "\(deal[.hant])已結案。")
  }

  fileprivate static func dealIsOpen(_ deal: Phrase) -> Phrase {
    Phrase(
      en: "\(deal[.en]) is open and not paused.", hans: "\(deal[.hans])仍在进行，并未暂停。",
      hant: "\(deal[.hant])仍在進行，並未暫停。")
  }

  fileprivate static func noStage(_ pipeline: Phrase, _ role: Phrase) -> Phrase {
    Phrase(
      en: "\(pipeline[.en]) has no stage of the role \(role[.en].lowercased()).",
      hans: "\(pipeline[.hans])没有“\(role[.hans])”阶段。",
      hant: "\(pipeline[.hant])沒有「\(role[.hant])」階段。")
  }

  fileprivate static func stillReferenced(_ entity: Phrase, by kind: EntityKind) -> Phrase {
    Phrase(
      en: "\(entity[.en]) is still used by \(kind.pluralLabel[.en].lowercased()).",
      hans: "\(entity[.hans])仍被\(kind.label[.hans])使用。",
      hant: "\(entity[.hant])仍被\(kind.label[.hant])使用。")
  }

  fileprivate static func unknownField(_ kind: EntityKind, _ field: String) -> Phrase {
    Phrase(
      en: "\(kind.pluralLabel[.en]) have no field \(field).",
      hans: "\(kind.label[.hans])没有字段 \(field)。", hant: "\(kind.label[.hant])沒有欄位 \(field)。")
  }

  fileprivate static func wrongType(_ field: Phrase, _ expectation: Phrase) -> Phrase {
    Phrase(
      en: "\(field[.en]) takes \(expectation[.en]).",
      hans: "\(field[.hans])应为\(expectation[.hans])。",
      hant: "\(field[.hant])應為\(expectation[.hant])。")
  }

  fileprivate static func missing(_ field: Phrase) -> Phrase {
    Phrase(
      en: "\(field[.en]) must be filled in.", hans: "必须填写\(field[.hans])。",
      hant: "必須填寫\(field[.hant])。")
  }

  fileprivate static func outOfRange(_ field: Phrase, _ range: ClosedRange<Int64>) -> Phrase {
    guard range.upperBound < .max else {
      return Phrase(
        en: "\(field[.en]) must not be below \(range.lowerBound).",
        hans: "\(field[.hans])不能小于 \(range.lowerBound)。",
        hant: "\(field[.hant])不能小於 \(range.lowerBound)。")
    }
    return Phrase { language in
      let bounds = (language.number(range.lowerBound), language.number(range.upperBound))
      return switch language {
      case .en: "\(field[.en]) must lie between \(bounds.0) and \(bounds.1)."
      case .hans: "\(field[.hans])应在 \(bounds.0) 到 \(bounds.1) 之间。"
      case .hant: "\(field[.hant])應在 \(bounds.0) 到 \(bounds.1) 之間。"
      }
    }
  }

  fileprivate static func tooLong(_ field: Phrase, _ limit: Int) -> Phrase {
    Phrase(
      en: "\(field[.en]) is longer than \(Language.en.number(limit)) bytes.",
      hans: "\(field[.hans])超过 \(Language.hans.number(limit)) 字节。",
      hant: "\(field[.hant])超過 \(Language.hant.number(limit)) 位元組。")
  }

  fileprivate static func notEditable(_ field: Phrase) -> Phrase {
    Phrase(
      en: "\(field[.en]) is not set by editing.", hans: "\(field[.hans])不能直接编辑。",
      hant: "\(field[.hant])不能直接編輯。")
  }

  fileprivate static func reasonMissing(_ closing: Phrase) -> Phrase {
    Phrase(
      en: "Closing a deal as \(closing[.en].lowercased()) needs a reason.",
      hans: "以“\(closing[.hans])”关闭商机需填写原因。",
      hant: "以「\(closing[.hant])」結案需填寫原因。")
  }
}
