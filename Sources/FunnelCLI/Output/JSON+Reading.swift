import FunnelDocuments

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension JSON {
  /// The value of a JSON text.
  ///
  /// - Throws: `Failure.badForm`.
  init(reading bytes: [UInt8]) throws(Failure) {
    do {
      self = try JSONDecoder().decode(Reading.self, from: Data(bytes)).json
    } catch {
      throw .badForm("JSON")
    }
  }

  /// A value while it is decoded.
  private struct Reading: Decodable {
    let json: JSON

    init(from decoder: any Decoder) throws {
      if let container = try? decoder.container(keyedBy: Key.self) {
        json = .object(
          try container.allKeys.map {
            ($0.stringValue, try container.decode(Self.self, forKey: $0).json)
          })
        return
      }
      if var container = try? decoder.unkeyedContainer() {
        var elements: [JSON] = []
        while !container.isAtEnd { elements.append(try container.decode(Self.self).json) }
        json = .array(elements)
        return
      }
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        json = .null
      } else if let flag = try? container.decode(Bool.self) {
        json = .flag(flag)
      } else if let number = try? container.decode(Int64.self) {
        json = .integer(number)
      } else if let number = try? container.decode(Double.self) {
        json = .double(number)
      } else {
        json = .text(try container.decode(String.self))
      }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
