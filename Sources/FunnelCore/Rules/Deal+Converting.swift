extension DealRecord {
  /// Makes a deal of the lead, through the genuine-opportunity gate.
  ///
  /// A denied element bars the way: the deal would be a pseudo-opportunity. An unknown one, and a
  /// time that is not right, ask for a reason; a strict pipeline lets no unknown one through.
  func convert(reason: String?, in ledger: inout WorkingLedger) throws {
    guard !outcome.isClosed else { throw RuleViolation.dealIsClosed(id) }
    guard isLead else { throw RuleViolation.notALead(id) }
    let denied = GateElement.ofOpportunity.filter { evidence(of: $0) == .no }
    guard denied.isEmpty else { throw RuleViolation.gateDenied(id, denied) }
    let unknown = GateElement.ofOpportunity.filter { evidence(of: $0) == .unknown }
    let isStrict = try ledger.record(pipeline).isStrict
    guard !isStrict || unknown.isEmpty else {
      throw RuleViolation.gateUnverified(id, unknown, isStrict: true)
    }
    let open = unknown + (timing == .no ? [.timing] : [])
    let reason = reason?.trimmed ?? ""
    guard open.isEmpty || !reason.isEmpty else {
      throw RuleViolation.gateUnverified(id, open, isStrict: false)
    }
    let entity = EntityReference(id)
    try ledger.set("isLead", to: false.value, of: entity)
    try ledger.set("convertedOn", to: ledger.today.value, of: entity)
    try ledger.set("convertReason", to: reason.isEmpty ? .none : .text(reason), of: entity)
  }
}
