/// Names brought to one writing, so that `Close_Date`, `close date` and `ＣｌｏｓｅＤａｔｅ` are equal.
enum FoldedText {
  /// The text in small letters and half width, without spaces, marks and parentheses' content.
  static func fold(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      let scalar = halfWidth(scalar)
      switch scalar {
      case "(", "[", "【": depth += 1
      case ")", "]", "】": depth = max(0, depth - 1)
      case _ where depth > 0: continue
      default:
        let isKept = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        if isKept || scalar == "#" || scalar == "%" {
          folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    return String(folded)
  }

  /// The text folded, with what its parentheses hold: `Demo (first)` is not `Demo (second)`.
  static func fold(parenthesized text: String) -> String {
    fold(text.filter { !"()（）[]［］【】".contains($0) })
  }

  /// What stands in a heading's parentheses: `万元` of `金额（万元）`; empty where there are none.
  static func unit(of heading: some StringProtocol) -> String {
    let scalars = heading.unicodeScalars.map(halfWidth)
    guard let opening = scalars.firstIndex(where: { $0 == "(" || $0 == "[" || $0 == "【" }) else {
      return ""
    }
    let rest = scalars[(opening + 1)...].prefix { $0 != ")" && $0 != "]" && $0 != "】" }
    var unit = String.UnicodeScalarView()
    unit.append(contentsOf: rest)
    return String(unit)
  }

  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }
}
