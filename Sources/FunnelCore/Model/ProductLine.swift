/// One product of a deal: model, quantity, price.
public struct ProductLine: Hashable, Sendable, Codable {
  /// The model's or product's name.
  public var model: String
  /// How many, at least 1.
  public var quantity: Int
  /// The price of one, in minor units of the deal's currency.
  public var unitPrice: Int64?

  /// A product line.
  public init(model: String, quantity: Int = 1, unitPrice: Int64? = nil) {
    self.model = model
    self.quantity = quantity
    self.unitPrice = unitPrice
  }
}

/// The products of a deal, in order.
public struct ProductLines: JSONFieldValue {
  /// The lines.
  public var lines: [ProductLine]

  /// Product lines.
  public init(_ lines: [ProductLine] = []) { self.lines = lines }

  /// Reads a list of lines.
  public init(from decoder: any Decoder) throws { lines = try [ProductLine](from: decoder) }

  /// Writes a list of lines.
  public func encode(to encoder: any Encoder) throws { try lines.encode(to: encoder) }

  /// What the lines add up to in minor units; nil where a price is missing or there is no line.
  public var total: Int64? {
    guard !lines.isEmpty else { return nil }
    var total: Int64 = 0
    for line in lines {
      guard let price = line.unitPrice else { return nil }
      let (product, overflow) = price.multipliedReportingOverflow(by: Int64(line.quantity))
      let (sum, sumOverflow) = total.addingReportingOverflow(product)
      guard !overflow, !sumOverflow else { return nil }
      total = sum
    }
    return total
  }
}

extension ProductLines {
  /// The model of the first line of a stored text, without reading the rest; nil where there is
  /// no line.
  public static func firstModel(storedAs text: UnsafeBufferPointer<UInt8>) -> String? {
    let start = Array("[{\"model\":\"".utf8)
    if text.starts(with: start) {
      let rest = text.dropFirst(start.count)
      // Whatever is written with a backslash is left to the reader of JSON.
      if let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }),
        rest[end] == UInt8(ascii: "\"")
      {
        return String(decoding: rest[..<end], as: UTF8.self)
      }
    }
    guard !text.isEmpty else { return nil }
    return ProductLines(.text(String(decoding: text, as: UTF8.self)))?.lines.first?.model
  }
}
