import FunnelDocuments
import FunnelExchange

extension JSON {
  /// The value of a JSON text, members in the order of their names.
  ///
  /// - Throws: `Failure.badForm`.
  init(reading bytes: [UInt8]) throws(Failure) {
    do throws(ImportFailure) {
      self.init(try JSONValue(reading: bytes))
    } catch {
      throw .badForm("JSON")
    }
  }

  private init(_ value: JSONValue) {
    switch value {
    case .null: self = .null
    case .flag(let flag): self = .flag(flag)
    case .number(let digits): self = .number(digits)
    case .text(let text): self = .text(text)
    case .array(let elements): self = .array(elements.map { JSON($0) })
    case .object(let members):
      self = .object(members.sorted { $0.key < $1.key }.map { ($0.key, JSON($0.value)) })
    }
  }
}
