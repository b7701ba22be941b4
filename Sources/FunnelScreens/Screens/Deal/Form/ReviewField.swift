public import FunnelCore
public import FunnelWording

/// One field of the review form as data: layout, moving, editing, checking, comparing and printing
/// all go by the same list.
public struct ReviewField: Sendable {
  /// The camelCase name, unique within its section.
  public let name: String
  /// The section it belongs to.
  public let section: ReviewSection
  /// What it is called.
  public let label: Phrase
  /// How it is written, read and stepped through.
  public let kind: ReviewFieldKind
  /// What an untouched row holds, which does not count as filled in.
  let initial: Value

  private let read: @Sendable (ReviewForm, Int) -> Value
  private let write: @Sendable (inout ReviewForm, Int, Value) -> Bool

  init(
    _ name: String, _ section: ReviewSection, _ label: Phrase, _ kind: ReviewFieldKind,
    initial: Value = .none,
    read: @escaping @Sendable (ReviewForm, Int) -> Value,
    write: @escaping @Sendable (inout ReviewForm, Int, Value) -> Bool
  ) {
    (self.name, self.section, self.label, self.kind) = (name, section, label, kind)
    (self.initial, self.read, self.write) = (initial, read, write)
  }

  /// What the field holds in a row; `none` where there is no such row.
  public func value(in form: ReviewForm, row: Int) -> Value { read(form, row) }

  /// Puts a value in and says whether the field takes it.
  @discardableResult
  public func set(_ value: Value, in form: inout ReviewForm, row: Int) -> Bool {
    write(&form, row, value)
  }

  /// Whether nothing is filled in.
  func isBlank(in form: ReviewForm, row: Int) -> Bool {
    let value = read(form, row)
    return value == .none || value == initial || value == .text("")
  }

  /// The text that a person would type for what the field holds.
  public func text(in form: ReviewForm, row: Int, _ reader: FieldText) -> String {
    kind.text(of: value(in: form, row: row), reader)
  }

  /// Reads a typed text and puts it in; the form stays as it was where that throws.
  public func set(
    _ text: String, in form: inout ReviewForm, row: Int, _ reader: FieldText
  ) throws(ReviewFieldProblem) {
    let value = try kind.value(of: text, reader)
    if kind == .text, case .text(let text) = value, text.count > limit {
      throw .unreadable(.tooLong(text.count, limit: limit))
    }
    guard write(&form, row, value) else { throw .notTaken(kind) }
  }
}

extension ReviewField {
  /// Whether it takes more than a few words, and more than one line.
  var isLong: Bool {
    kind == .text
      && [
        "specification", "nextStep", "personalWin", "businessResult", "strategy", "text", "task",
      ].contains(name)
  }

  /// The most characters that a text may have: what a page holds, or a line.
  var limit: Int { isLong ? 2_000 : 200 }

  /// The fields of a section in the order people read them.
  public static func of(_ section: ReviewSection) -> [ReviewField] { bySection[section] ?? [] }

  /// The field at a place; nil where there is none of that name.
  public static func at(_ path: FieldPath) -> ReviewField? {
    of(path.section).first { $0.name == path.field }
  }

  /// The first text of a list's empty line, where a new row begins; nil in the header.
  static func opening(_ section: ReviewSection) -> FieldPath? {
    guard section != .deal else { return nil }
    return of(section).first { $0.kind == .text }.map { FieldPath(section, 0, $0.name) }
  }

  private static let bySection = Dictionary(grouping: all, by: \.section)
}

/// Why a typed text is not a value of a field of the form.
public enum ReviewFieldProblem: Error, Hashable, Sendable {
  /// It cannot be read.
  case unreadable(FieldText.Problem)
  /// It can be read, but the field does not take it.
  case notTaken(ReviewFieldKind)
}
