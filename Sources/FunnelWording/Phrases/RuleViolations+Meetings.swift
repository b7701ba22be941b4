import FunnelCore

extension RuleViolation {
  /// The refusal of a step in a review meeting, in words.
  func explanationOfMeeting(naming name: (EntityReference) -> Phrase) -> Explanation {
    switch self {
    case .meetingEnded(let meeting):
      let called = name(EntityReference(meeting))
      return Explanation(
        Phrase(
          en: "\(called[.en]) has ended; its minutes are closed.",
          hans: "\(called[.hans])已结束，会议纪要不再更改。",
          hant: "\(called[.hant])已結束，會議紀錄不再更改。"),
        hint: Phrase(
          en: "Undo the end, or plan another meeting.", hans: "请撤销结束操作，或另开一次评审会。",
          hant: "請復原結束操作，或另開一次檢討會議。"))
    case .notOnAgenda(let item, let meeting):
      let (row, called) = (name(item), name(EntityReference(meeting)))
      return Explanation(
        Phrase(
          en: "\(row[.en]) is not on the agenda of \(called[.en]).",
          hans: "\(row[.hans])不在\(called[.hans])的议程上。",
          hant: "\(row[.hant])不在\(called[.hant])的議程上。"))
    case .alreadyOnAgenda(let deal):
      let called = name(EntityReference(deal))
      return Explanation(
        Phrase(
          en: "\(called[.en]) is on the agenda already.", hans: "\(called[.hans])已在议程上。",
          hant: "\(called[.hant])已在議程上。"))
    case .lastOpenStage(let stage):
      let called = name(EntityReference(stage))
      return Explanation(
        Phrase(
          en: "\(called[.en]) is the last open stage; there is none to advance to.",
          hans: "\(called[.hans])是最后一个进行中的阶段，无法再推进。",
          hant: "\(called[.hant])是最後一個進行中的階段，無法再推進。"),
        hint: Phrase(
          en: "Close the deal as won instead.", hans: "请改为以赢单关闭商机。", hant: "請改以贏單結案。"))
    default:
      return Explanation(
        Phrase(
          en: "Help needs who gives it and by which day.", hans: "需要支援时，须写明由谁、在哪天之前提供。",
          hant: "需要支援時，須寫明由誰、在哪天之前提供。"))
    }
  }
}
