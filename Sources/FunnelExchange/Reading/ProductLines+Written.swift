public import FunnelCore

extension ProductLines {
  /// The lines as people write them: `M1205A x41 @9.50; PDS`; nil where a part makes no sense.
  ///
  /// A backslash before `;`, `@`, ` x` or itself keeps it in the name.
  public init?(written text: String, currency: Currency) {
    var lines: [ProductLine] = []
    for part in ProductLines.parts(text) {
      guard let line = ProductLine(written: part, currency: currency) else { return nil }
      lines.append(line)
    }
    guard !lines.isEmpty else { return nil }
    self.init(lines)
  }

  /// The lines as `init(written:currency:)` reads them.
  public func written(currency: Currency) -> String {
    lines.map { $0.written(currency: currency) }.joined(separator: "; ")
  }

  private static func parts(_ text: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      if character == ";", !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return parts.map { $0.hasPrefix(" ") ? String($0.dropFirst()) : $0 }
  }
}

extension ProductLine {
  /// One line: the model, ` x` and a quantity, ` @` and a price in major units.
  fileprivate init?(written text: String, currency: Currency) {
    var (words, price, quantity) = (text[...], Int64?.none, 1)
    if let at = ProductLine.mark(" @", in: words) {
      guard let money = Money(decimal: words[at.upperBound...], currency: currency) else {
        return nil
      }
      price = money.minorUnits
      words = words[..<at.lowerBound]
    }
    if let times = ProductLine.mark(" x", in: words), let number = Int(words[times.upperBound...]) {
      quantity = number
      words = words[..<times.lowerBound]
    }
    var (model, isEscaped) = ("", false)
    for character in words {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        model.append(character)
        isEscaped = false
      }
    }
    guard !model.isEmpty else { return nil }
    self.init(model: model, quantity: quantity, unitPrice: price)
  }

  fileprivate func written(currency: Currency) -> String {
    var name = ""
    for character in model {
      if "\\;@".contains(character) || character == "x" && name.hasSuffix(" ") { name.append("\\") }
      name.append(character)
    }
    let price = unitPrice.map { " @\(Money(minorUnits: $0, currency: currency).decimal)" } ?? ""
    return quantity == 1 && unitPrice == nil && !name.hasPrefix(" ")
      ? name : "\(name) x\(quantity)\(price)"
  }

  /// The last place of a mark that no backslash precedes.
  private static func mark(_ mark: String, in text: Substring) -> Range<Substring.Index>? {
    var index = text.endIndex
    while index > text.startIndex {
      index = text.index(before: index)
      if text[index...].hasPrefix(mark) {
        return index..<text.index(index, offsetBy: mark.count)
      }
    }
    return nil
  }
}
