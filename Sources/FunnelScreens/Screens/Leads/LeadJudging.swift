import FunnelCore
import TerminalUI

/// The factors of a lead while a person judges them in place.
struct LeadJudging {
  /// The lead.
  let lead: Deal.ID
  /// The version the person saw.
  let version: Int64
  /// The values so far; nil where nobody knows.
  private(set) var values: [LeadFactor: Int]
  /// The factor the pointer is on.
  private(set) var factor = LeadFactor.ability

  init(_ file: LeadFile) {
    (lead, version) = (file.lead.id, file.version)
    values = [:]
    for part in file.score.parts where part.factor != .behaviour {
      values[part.factor] = part.value
    }
  }

  /// Acts on a key; says whether it was one of these.
  mutating func take(_ key: Key) -> Bool {
    let factors = LeadFactor.judged
    let place = factors.firstIndex(of: factor) ?? 0
    switch key {
    case .up, .backTab, .character("k"): factor = factors[max(0, place - 1)]
    case .down, .tab, .character("j"): factor = factors[min(factors.count - 1, place + 1)]
    case .left, .character("h"): change(by: -1)
    case .right, .character("l"): change(by: 1)
    case .delete, .backspace, .character("-"), .character("?"): values[factor] = nil
    case .character(let digit):
      guard let value = digit.wholeNumberValue, LeadFactor.scale.contains(value) else {
        return false
      }
      values[factor] = value
      factor = factors[min(factors.count - 1, place + 1)]
    default: return false
    }
    return true
  }

  private mutating func change(by step: Int) {
    guard let value = values[factor] else {
      values[factor] = step > 0 ? 1 : 0
      return
    }
    values[factor] = min(
      max(LeadFactor.scale.lowerBound, value + step), LeadFactor.scale.upperBound)
  }

  /// The lead with these values.
  func applied(to lead: DealRecord) -> DealRecord {
    var lead = lead
    (lead.ability, lead.intent) = (values[.ability], values[.intent])
    lead.buyingTime = values[.buyingTime]
    return lead
  }

  /// The fields that differ from a lead's.
  func changed(from lead: DealRecord) -> RecordValues {
    let judged = applied(to: lead)
    var changed: RecordValues = [:]
    for factor in LeadFactor.judged {
      let value = judged[field: factor.rawValue]
      if value != lead[field: factor.rawValue] { changed[factor.rawValue] = value }
    }
    return changed
  }
}
