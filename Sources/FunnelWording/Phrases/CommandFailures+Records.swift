public import FunnelCore

extension Phrase.CommandFailure {
  /// No field is named.
  public static let nothingAssigned = Explanation(
    Phrase(en: "Nothing is said that is to hold.", hans: "没有给出要设置的内容。", hant: "沒有給出要設定的內容。"),
    hint: .assignmentExample)

  /// There is no pipeline to put a deal into.
  public static let noPipeline = Explanation(
    Phrase(
      en: "The store has no pipeline yet.", hans: "还没有销售流程。", hant: "還沒有銷售流程。"),
    hint: Phrase(
      en: "Add one with funnel pipeline add five-stage, or import a file.",
      hans: "请用 funnel pipeline add five-stage 添加，或导入文件。",
      hant: "請用 funnel pipeline add five-stage 新增，或匯入檔案。"))

  /// Nobody is there to be given leads in turn.
  public static let nobodyInTurn = Explanation(
    Phrase(
      en: "Nobody active belongs to that team and region.", hans: "该团队和区域没有在职人员。",
      hant: "該團隊和區域沒有在職人員。"),
    hint: Phrase(
      en: "funnel owner list names the people.", hans: "用 funnel owner list 查看人员。",
      hant: "以 funnel owner list 查看人員。"))

  /// It is no `field=value`.
  public static func notAnAssignment(_ text: String) -> Explanation {
    Explanation(
      Phrase(
        en: "“\(text)” is no field=value.", hans: "“\(text)”不是 字段=值。",
        hant: "「\(text)」不是 欄位=值。"), hint: .assignmentExample)
  }

  /// The kind of record has no such field.
  public static func unknownField(
    _ name: String, of kind: EntityKind?, _ known: [String]
  ) -> Explanation {
    Explanation(
      Phrase(
        en: "\(kind.map { "\($0.pluralLabel[.en]) have" } ?? "There is") no field “\(name)”.",
        hans: "\(kind?.word[.hans] ?? "")没有字段“\(name)”。",
        hant: "\(kind?.word[.hant] ?? "")沒有欄位「\(name)」。"), hint: .oneOf(known))
  }

  /// A field's value cannot be read.
  public static func badValue(
    _ text: String, _ field: String, _ problem: FieldText.Problem
  ) -> Explanation {
    let sentence = Phrase(
      en: "\(field) does not take “\(text)”.", hans: "\(field)不接受“\(text)”。",
      hant: "\(field)不接受「\(text)」。")
    switch problem {
    case .tooLong(let count, let limit):
      return Explanation(
        Phrase(
          en: "The text for \(field) is too long.", hans: "\(field)的文字过长。",
          hant: "\(field)的文字過長。"), hint: Phrase.Dialog.tooLong(count, limit: limit))
    case .malformed(_, let type):
      return Explanation(
        sentence,
        hint: Phrase(
          en: "It takes \(type.expectation[.en]).", hans: "应为\(type.expectation[.hans])。",
          hant: "應為\(type.expectation[.hant])。"))
    case .notAChoice(_, let codes): return Explanation(sentence, hint: .oneOf(codes))
    case .noSuchRecord(let name, let kind): return noSuchRecord(name, kind)
    case .ambiguous(let name, let kind): return ambiguous(name, kind, [])
    }
  }

  /// There is no record of that name or number.
  public static func noSuchRecord(_ text: String, _ kind: EntityKind) -> Explanation {
    let verb = kind.listVerb
    return Explanation(
      Phrase(
        en: "There is no \(kind.word[.en]) “\(text)”.", hans: "没有\(kind.word[.hans])“\(text)”。",
        hant: "沒有\(kind.word[.hant])「\(text)」。"),
      hint: kind == .stage
        ? Phrase(
          en: "funnel pipeline show names the stages.", hans: "funnel pipeline show 列出各阶段。",
          hant: "funnel pipeline show 列出各階段。")
        : Phrase(
          en: "funnel \(verb) names them.", hans: "可用 funnel \(verb) 查看。",
          hant: "可用 funnel \(verb) 查看。"))
  }

  /// Several records go by that name.
  public static func ambiguous(
    _ text: String, _ kind: EntityKind, _ ids: [Int64]
  ) -> Explanation {
    let numbers = ids.prefix(10).map { "#\($0)" }.joined(separator: " ")
    return Explanation(
      Phrase(
        en: "Several \(kind.pluralLabel[.en].lowercased()) are called “\(text)”.",
        hans: "有多个\(kind.word[.hans])名为“\(text)”。", hant: "有多個\(kind.word[.hant])名為「\(text)」。"),
      hint: Phrase(
        en: "Use the number: \(numbers.isEmpty ? "#117" : numbers).",
        hans: "请用编号：\(numbers.isEmpty ? "#117" : numbers)。",
        hant: "請用編號：\(numbers.isEmpty ? "#117" : numbers)。"))
  }

  /// The store has a pipeline of that name, or of that shipped one, already.
  public static func pipelineIsThere(_ name: String) -> Explanation {
    Explanation(
      Phrase(
        en: "The pipeline “\(name)” is there already.", hans: "销售流程“\(name)”已存在。",
        hant: "銷售流程「\(name)」已存在。"),
      hint: Phrase(
        en: "Give a second copy a name of its own with --name.",
        hans: "如需再添加一份，请用 --name 另取名称。", hant: "如需再新增一份，請用 --name 另取名稱。"))
  }

  /// What follows a signature asks for a deal that is won.
  public static func notWon(_ name: String, _ deal: Int64) -> Explanation {
    Explanation(
      Phrase(
        en: "\(name) (#\(deal)) is not won.", hans: "\(name)（#\(deal)）尚未赢单。",
        hant: "\(name)（#\(deal)）尚未贏單。"),
      hint: Phrase(
        en: "Close it first with funnel close \(deal) --won.",
        hans: "请先用 funnel close \(deal) --won 关闭。",
        hant: "請先以 funnel close \(deal) --won 結案。"))
  }

  /// There is no stage further on, or back.
  public static func noFurtherStage(_ deal: Int64, isOn: Bool) -> Explanation {
    Explanation(
      Phrase(
        en: "Deal #\(deal) has no open stage further \(isOn ? "on" : "back").",
        hans: "商机 #\(deal) 没有\(isOn ? "下一个" : "上一个")进行中的阶段。",
        hant: "商機 #\(deal) 沒有\(isOn ? "下一個" : "上一個")進行中的階段。"),
      hint: isOn
        ? Phrase(
          en: "Close it with funnel close.", hans: "请用 funnel close 关闭。",
          hant: "請用 funnel close 結案。") : nil)
  }
}

extension EntityKind {
  /// The command that lists records of the kind.
  fileprivate var listVerb: String {
    switch self {
    case .deal: "list"
    case .customField: "field list"
    case .firing: "rule firings"
    case .dealObjection: "objection list --open"
    case .review: "review list"
    case .playbookText: "playbook list"
    case .weekPlan, .planEntry: "plan show"
    default: "\(rawValue) list"
    }
  }
}
