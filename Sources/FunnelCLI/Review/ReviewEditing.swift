import FunnelCore
import FunnelDocuments
import FunnelScreens
import FunnelWording

/// A form that assignments of the command line, or another form as JSON, are put into.
struct ReviewEditing {
  /// The form so far.
  private(set) var form: ReviewForm
  private let workspace: Workspace

  /// Begins with a form.
  init(_ form: ReviewForm, workspace: Workspace) {
    (self.form, self.workspace) = (form, workspace)
  }

  private var reader: FieldText { workspace.text(in: form.currency) }

  /// Puts in values such as `position=+2`, `influences.1.rating=+2` and `redFlags.new.text=…`.
  ///
  /// All `new` of a list mean one row, so that a row can be filled in by several assignments.
  mutating func apply(_ assignments: [Assignment]) throws(Failure) {
    var added: [ReviewSection: Int] = [:]
    for assignment in assignments {
      let parts = assignment.field.split(separator: ".", omittingEmptySubsequences: false)
      if parts.count == 1 {
        try set(assignment.field, in: .deal, row: 0, to: assignment.text)
        continue
      }
      guard let section = Self.section(parts[0]) else {
        throw .unknownField(assignment.field, nil, known: Self.names)
      }
      let row = try row(String(parts[1]), of: section, &added)
      if parts.count == 2, assignment.text.trimmed == "-" {
        section.removeRow(row, from: &form)
      } else {
        try set(
          parts.dropFirst(2).joined(separator: "."), in: section, row: row, to: assignment.text)
      }
    }
  }

  /// Puts in a form as `review show --json` writes it: fields that are named are set, lists that
  /// are named are replaced, rows with a known key keep it, and with it their action.
  mutating func apply(_ json: JSON) throws(Failure) {
    guard case .object(let members) = json else { throw .badForm("{") }
    for (name, _) in members where !Self.isMember(name) {
      throw .unknownField(name, nil, known: Self.names)
    }
    for (name, value) in members where ReviewField.at(FieldPath(.deal, 0, name)) != nil {
      try set(name, in: .deal, row: 0, to: value.typed)
    }
    // Flags come last: they name rows of the other lists.
    let order = ReviewSection.allCases.filter { $0 != .deal && $0 != .redFlags } + [.redFlags]
    for section in order {
      guard let value = members.first(where: { $0.key == section.rawValue })?.value else {
        continue
      }
      guard case .array(let rows) = value else { throw .badForm(section.rawValue) }
      try replace(section, with: rows)
    }
  }

  /// Whether the JSON of a form has a member of that name, derived ones included.
  private static func isMember(_ name: String) -> Bool {
    Workspace.headOfReviews.contains(name) || ReviewSection(rawValue: name) != nil
      || ReviewField.at(FieldPath(.deal, 0, name)) != nil
  }

  private mutating func replace(_ section: ReviewSection, with rows: [JSON]) throws(Failure) {
    var keys: [Int] = []
    let known = section.keys(in: form)
    for row in rows {
      guard case .object(let members) = row else { throw .badForm(section.rawValue) }
      let given = members.first { $0.key == "key" }.flatMap { Int($0.value.typed) }
      let key = given.flatMap { known.contains($0) ? $0 : nil } ?? section.addRow(to: &form)
      keys.append(key)
      for (name, value) in members where name != "key" {
        try set(name, in: section, row: key, to: value.typed)
      }
    }
    for key in known.reversed() where !keys.contains(key) { section.removeRow(key, from: &form) }
  }

  private mutating func row(
    _ typed: String, of section: ReviewSection, _ added: inout [ReviewSection: Int]
  ) throws(Failure) -> Int {
    if typed.lowercased() == "new" {
      if let row = added[section] { return row }
      let row = section.addRow(to: &form)
      added[section] = row
      return row
    }
    let keys = section.keys(in: form)
    guard let key = Int(typed), keys.contains(key) else {
      throw .noSuchRow("\(section.rawValue).\(typed)", count: keys.count)
    }
    return key
  }

  private mutating func set(
    _ name: String, in section: ReviewSection, row: Int, to text: String
  ) throws(Failure) {
    let field = ReviewField.of(section).first { $0.name.lowercased() == name.lowercased() }
    guard let field else {
      let known = ReviewField.of(section).map(\.name)
      throw .unknownField(name, nil, known: section == .deal ? Self.names : known)
    }
    let path = section == .deal ? field.name : "\(section.rawValue).\(row).\(field.name)"
    let label = "\(field.label[workspace.language]) (\(path))"
    let limit = FieldType.text.byteLimit
    guard text.utf8.count <= limit else { throw .tooLong(field: label, limit: limit) }
    guard !text.unicodeScalars.contains(where: \.isControl) else {
      throw .controlCharacters(field: label)
    }
    do throws(ReviewFieldProblem) {
      try field.set(text, in: &form, row: row, reader)
    } catch {
      switch error {
      case .unreadable(let problem):
        guard let takes = field.takes else { throw .badValue(text, field: label, problem) }
        throw .badFormValue(text, field: label, takes: takes)
      case .notTaken:
        if let list = field.list {
          throw .noSuchRow("\(list.rawValue).\(text)", count: list.keys(in: form).count)
        }
        throw .badFormValue(text, field: label, takes: field.takes ?? Phrase.Takes.text)
      }
    }
  }

  /// The list of a name, in the singular too: `influence`, `redFlag`.
  private static func section(_ typed: Substring) -> ReviewSection? {
    let folded = typed.lowercased()
    return ReviewSection.allCases.first { section in
      let name = section.rawValue.lowercased()
      return section != .deal && (name == folded || name.dropLast() == folded)
    }
  }

  private static var names: [String] {
    ReviewField.of(.deal).map(\.name)
      + ReviewSection.allCases.filter { $0 != .deal }.map { "\($0.rawValue).KEY.FIELD" }
  }
}

extension ReviewField {
  /// What the field takes, where that is more than its type says.
  fileprivate var takes: Phrase? {
    switch kind {
    case .position, .rating: Phrase.Review.takesScale
    case .fundRate, .competitionRate: Phrase.Review.takesRate
    case .roles: Phrase.Takes.roles
    case .strengthCategory, .flagCategory: Phrase.Review.takesKind
    case .quantity: Phrase.Takes.quantity
    default: nil
    }
  }

  /// The list that the field names a row of, by its place.
  fileprivate var list: ReviewSection? {
    switch kind {
    case .action: .actions
    case .strength: .strengths
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it steers a terminal; line feeds do not.
  fileprivate var isControl: Bool { properties.generalCategory == .control && self != "\n" }
}

extension JSON {
  /// The value as a person would type it.
  fileprivate var typed: String {
    switch self {
    case .null, .object: ""
    case .flag(let flag): flag ? "yes" : "no"
    case .number(let digits): digits
    case .text(let text): text
    case .array(let elements): elements.map(\.typed).joined(separator: ",")
    }
  }
}
