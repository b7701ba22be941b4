#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A composite that is stored as JSON with sorted keys, so that equal values are equal texts.
public protocol JSONFieldValue: FieldValue, Codable {}

extension JSONFieldValue {
  /// A composite.
  public static var fieldType: FieldType { .composite }

  /// The JSON text.
  ///
  /// Where there is none it is the empty text, which no composite is stored as: a change that would
  /// lose the composite is refused with `RuleViolation.wrongType`.
  public var value: Value {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return .text("") }
    return .text(String(decoding: data, as: UTF8.self))
  }

  /// The composite of a stored JSON text.
  public init?(_ value: Value) {
    guard case .text(let text) = value,
      let composite = try? JSONDecoder().decode(Self.self, from: Data(text.utf8))
    else { return nil }
    self = composite
  }
}

extension Day: Codable {
  /// Reads `2026-11-21`.
  public init(from decoder: any Decoder) throws {
    let text = try String(from: decoder)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: text))
    }
    self = day
  }

  /// Writes `2026-11-21`.
  public func encode(to encoder: any Encoder) throws { try description.encode(to: encoder) }
}

extension Identifier: Codable {
  /// Reads the number.
  public init(from decoder: any Decoder) throws { self.init(try Int64(from: decoder)) }

  /// Writes the number.
  public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}

extension Currency: Codable {
  /// Reads the code.
  public init(from decoder: any Decoder) throws {
    let code = try String(from: decoder)
    guard let currency = Currency(code: code) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: code))
    }
    self = currency
  }

  /// Writes the code.
  public func encode(to encoder: any Encoder) throws { try code.encode(to: encoder) }
}
