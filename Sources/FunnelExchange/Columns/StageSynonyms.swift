public import FunnelCore

/// What the names of stages mean, in three languages.
public enum StageSynonyms {
  /// The role a name gives away: won or lost by its words, else open.
  public static func role(of name: some StringProtocol) -> StageRole {
    let folded = FoldedText.fold(name)
    if lost.contains(folded) { return .lost }
    if won.contains(folded) { return .won }
    return roleOfBeginning(of: name, folded)
  }

  /// The role that a name begins with and then says more of: `Closed Lost to Competition`, `赢单关闭`.
  ///
  /// Only whole words count, so that `Won't decide yet` is open.
  private static func roleOfBeginning(
    of name: some StringProtocol, _ folded: String
  ) -> StageRole {
    if lostBeginnings.contains(where: { folded.hasPrefix($0) }) { return .lost }
    if wonBeginnings.contains(where: { folded.hasPrefix($0) }) { return .won }
    guard folded.hasPrefix("close") || folded.hasPrefix("won") || folded.hasPrefix("lost") else {
      return .open
    }
    // What stands before an apostrophe is no word of its own.
    let words = name.lowercased().split {
      !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’"
    }
    let rest = words.first == "closed" || words.first == "close" ? words.dropFirst() : words[...]
    switch rest.first {
    case "lost", "closedlost": return .lost
    case "won", "closedwon": return .won
    default: return .open
    }
  }

  /// Whether a closed deal of that stage's name was withdrawn by us rather than lost.
  public static func isWithdrawn(_ name: some StringProtocol) -> Bool {
    withdrawn.contains(FoldedText.fold(name))
  }

  /// A key that names of one typical stage share: `Qualification`, `需求确定` and `Needs` are equal.
  ///
  /// A name of no typical stage is its own key, folded.
  public static func key(of name: some StringProtocol) -> String {
    let folded = FoldedText.fold(name)
    let role = role(of: name)
    return role == .open ? typical[folded] ?? folded : role.rawValue
  }

  /// How early a typical stage stands in a pipeline, from 0; nil for other names.
  static func rank(of name: some StringProtocol) -> Int? { ranks[key(of: name)] }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: "|").map { FoldedText.fold($0) })
  }

  private static let won = set(
    """
    won|closed won|close won|win|deal won|contract won|success|successful|sold|upgraded|won and upgraded|
    赢单|贏單|已赢单|成交|已成交|成单|赢|贏|中标|得標|已签约|已簽約|赢得|成功|签单|結案成交|升级成交|升級成交
    """)

  private static let lost = set(
    """
    lost|closed lost|close lost|loss|deal lost|lost deal|dead|failed|rejected|withdrawn|abandoned|
    disqualified|no decision|cancelled|canceled|输单|輸單|已输单|丢单|失单|失單|输|輸|未成交|流标|流標|落标|落標|失败|失敗|
    已丢失|主动退出|主動退出|放弃|放棄|取消|无效|無效|结案未成交
    """)

  private static let wonBeginnings = ["赢单", "贏單"]

  private static let lostBeginnings = ["输单", "輸單", "丢单", "丟單", "失单", "失單"]

  private static let withdrawn = set("withdrawn|主动退出|主動退出|放弃|放棄|disqualified|abandoned")

  private static let typical: [String: String] = {
    var keys: [String: String] = [:]
    for words in typicalNames {
      for word in words { keys[word] = words[0] }
    }
    return keys
  }()

  private static let ranks: [String: Int] = Dictionary(
    uniqueKeysWithValues: typicalNames.enumerated().map { ($1[0], $0) })

  private static let typicalNames: [[String]] =
    [
      """
      initial contact|first contact|contact|new|prospecting|prospect|lead in|appointment scheduled|
      identify|awareness|first contact & qualification|初步接洽|接触交流|初次接触|潜在客户|潛在客戶|初步接觸|接觸交流|首次接触与资格验证|首次接觸與資格驗證|
      认知|認知
      """,
      """
      needs confirmed|needs|needs analysis|needs assessment|qualification|qualified|qualified to buy|
      interest|discovery|需求确定|需求確定|确定需求|確定需求|需求分析|需求评估|资格确认|資格確認|需求評估|
      需求確認|需求确认|兴趣|興趣
      """,
      """
      proposal & quote|proposal|quote|proposal sent|quotation|presentation scheduled|solution|
      proposal/price quote|value proposition|evaluation|方案报价|方案報價|报价|報價|方案制定|提案|提案報價|
      proposal & objections|提案与异议|提案與異議|评估|評估
      """,
      """
      negotiation|negotiation/review|negotiation & objections|谈判异议|談判異議|business negotiation|decision maker bought-in|engaging|decision|
      深入谈判|深入談判|谈判|談判|商务谈判|商務談判|议价|議價|决策|決策
      """,
      """
      contract|contract sent|contracting|verbal agreement|signing|close|closing|签订合同|簽訂合約|合同|合約|签约|簽約
      """,
    ].map { words in words.split(separator: "|").map { FoldedText.fold($0) } }
}
