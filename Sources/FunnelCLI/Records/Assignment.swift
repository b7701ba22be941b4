import FunnelCore
import FunnelDocuments
import FunnelExchange
import FunnelWording

/// A `field=value` of the command line.
struct Assignment {
  /// What stands before the equals sign.
  let field: String
  /// What stands after it.
  let text: String

  /// Takes an argument apart at its first equals sign, even where a mark stands upon it that
  /// belongs to the value.
  init(_ argument: String) throws(Failure) {
    let scalars = argument.unicodeScalars
    guard let equals = scalars.firstIndex(of: "="), equals > scalars.startIndex else {
      throw .notAnAssignment(argument)
    }
    field = String(scalars[..<equals]).trimmed
    text = String(scalars[scalars.index(after: equals)...])
  }

  /// The assignments of arguments; the first may be a plain name.
  ///
  /// - Parameter nameField: The field a plain first argument fills, if it may do so.
  static func all(_ arguments: [String], nameField: String? = nil) throws(Failure) -> [Assignment] {
    var assignments: [Assignment] = []
    for (index, argument) in arguments.enumerated() {
      if index == 0, let nameField, !argument.unicodeScalars.contains("=") {
        assignments.append(try Assignment("\(nameField)=\(argument)"))
      } else {
        assignments.append(try Assignment(argument))
      }
    }
    guard !assignments.isEmpty else { throw .nothingAssigned }
    return assignments
  }
}

extension Workspace {
  /// The values that assignments give a record.
  ///
  /// - Parameter present: What the record holds, for what depends on other fields.
  func values(
    _ assignments: [Assignment], of kind: EntityKind, present: RecordValues = [:]
  ) throws(Failure) -> RecordValues {
    var typed: [(field: String, text: String)] = []
    for assignment in assignments {
      typed.append((try field(assignment.field, of: kind), assignment.text))
    }
    var values: RecordValues = [:]
    // What others are read in first: amounts in a currency, stages in a pipeline.
    for (field, text) in typed where ["currency", "measure", "pipeline"].contains(field) {
      values[field] = try value(text, of: field, kind, in: [:])
    }
    let context = present.merging(values) { _, new in new }
    for (field, text) in typed where values[field] == nil {
      values[field] = try value(text, of: field, kind, in: context)
    }
    if kind == .deal, values["closeIsMonth"] == nil,
      let close = typed.last(where: { $0.field == "expectedClose" })
    {
      let isMonth = FieldText.isMonth(close.text.trimmed)
      if isMonth || present["closeIsMonth"] == .integer(1) {
        values["closeIsMonth"] = isMonth.value
      }
    }
    return values
  }

  /// The field that a typed name stands for: its code in any case, or its name on screen.
  func field(_ typed: String, of kind: EntityKind) throws(Failure) -> String {
    let known = kind.fields.map(\.name)
    let folded = typed.foldedName
    if let name = known.first(where: { $0.foldedName == folded }) { return name }
    let label = known.first { name in
      [.en, .hans, .hant].contains { kind.label(ofField: name)[$0].foldedName == folded }
    }
    if let label { return label }
    let custom = book.customFields.filter { $0.noun == kind.rawValue }.map(\.name)
    let bare =
      typed.hasPrefix(CustomField.prefix)
      ? String(typed.dropFirst(CustomField.prefix.count)) : typed
    if let name = custom.first(where: { $0.lowercased() == bare.lowercased() }) {
      return CustomField.prefix + name
    }
    throw .unknownField(typed, kind, known: known + custom.map { CustomField.prefix + $0 })
  }

  private func value(
    _ text: String, of field: String, _ kind: EntityKind, in context: RecordValues
  ) throws(Failure) -> Value {
    let type = kind.type(of: field, given: context)
    let currency = context["currency"].flatMap { Currency($0) } ?? book.settings.currency
    if case .reference(let target) = type, !text.trimmed.isEmpty {
      if target == .stage {
        let chosen = kind == .target ? nil : try pipeline()?.id
        if let pipeline = context["pipeline"].flatMap({ Pipeline.ID($0) }) ?? chosen {
          return try stage(text, in: pipeline).id.value
        }
      }
      return .integer(try reference(text, target).id)
    }
    if kind == .deal, field == "products", !text.trimmed.isEmpty {
      guard let lines = ProductLines(written: text, currency: currency) else {
        throw .badValue(
          text, field: kind.label(ofField: field)[language], .malformed(text, .composite))
      }
      return lines.value
    }
    do throws(FieldText.Problem) {
      return try self.text(in: currency).value(of: text, as: type)
    } catch {
      throw .badValue(text, field: kind.label(ofField: field)[language], error)
    }
  }

  /// The stage of a pipeline that a name or number stands for.
  func stage(_ typed: String, in pipeline: Pipeline.ID) throws(Failure) -> Stage {
    try stage(typed, among: book.stages(of: pipeline))
  }

  /// The one of these stages that a name or number stands for.
  func stage(_ typed: String, among stages: [Stage]) throws(Failure) -> Stage {
    let text = typed.trimmed
    let folded = text.lowercased()
    if text.hasPrefix("#"), let id = Int64(text.dropFirst()),
      let stage = stages.first(where: { $0.id.rawValue == id })
    {
      return stage
    }
    func names(_ stage: Stage) -> [String] {
      [stage.name.en, stage.name.hans, stage.name.hant].map { $0.lowercased() }
    }
    let exact = stages.filter { names($0).contains(folded) }
    if exact.isEmpty, let id = Int64(text),
      let stage = stages.first(where: { $0.id.rawValue == id })
    {
      return stage
    }
    let matches =
      exact.isEmpty ? stages.filter { names($0).contains { $0.hasPrefix(folded) } } : exact
    guard let first = matches.first, !text.isEmpty else { throw .noSuchRecord(text, .stage) }
    guard matches.count == 1 else {
      throw .ambiguous(text, .stage, matches.map(\.id.rawValue))
    }
    return first
  }
}

extension String {
  /// The name without what people write differently: case, blanks, hyphens.
  fileprivate var foldedName: String {
    String(lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" })
  }
}
