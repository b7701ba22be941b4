import FunnelCore
import FunnelWording

extension FieldText.Problem {
  /// What is wrong, in words.
  var phrase: Phrase {
    switch self {
    case .malformed(let text, let type): Phrase.Dialog.malformed(text, example: type.example)
    case .tooLong(let count, let limit): Phrase.Dialog.tooLong(count, limit: limit)
    case .notAChoice(_, let codes): Phrase.Dialog.oneOf(codes)
    case .noSuchRecord(let name, _): Phrase.Dialog.nothingNamed(name)
    case .ambiguous(let name, _): Phrase.Dialog.severalNamed(name)
    }
  }
}

extension FieldType {
  /// Texts that are values of the type.
  var example: Phrase {
    switch self {
    case .amount: Phrase.Takes.amount
    default: Phrase(verbatim: plainExample)
    }
  }

  private var plainExample: String {
    switch self {
    case .integer: "12"
    case .decimal: "31.25"
    case .currency: "USD  TWD  CNY"
    case .percentage: "65"
    case .day: "2026-12-01  2026-12  12-01  +30"
    case .instant: "2026-12-01T09:30:00Z"
    case .tags: "key, north"
    case .notation(.allocation): "harvest  build  balanced  50/20/30"
    case .notation(.time): "09:30  14"
    case .notation(.recurrence): "3d  2w  1m"
    case .notation(.leadWeights): "40/30/20/10"
    case .amount, .text, .longText, .translated, .composite, .reference, .flag, .choice: ""
    }
  }
}
