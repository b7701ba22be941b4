/// What a terminal writes with: colours by their numbers, −1 its own, and attributes.
struct Pen: Hashable {
  var foreground: Int16
  var background: Int16
  var attributes: Style.Attributes

  /// The terminal's own colours and nothing else.
  static let plain = Pen(foreground: -1, background: -1, attributes: [])

  /// What shows on a blank as well as on a letter.
  private static let ofBlanks: Style.Attributes = [.underline, .reverse]

  /// Whether a blank of this pen is nothing but its ground.
  var leavesBlanksEmpty: Bool { attributes.isDisjoint(with: Self.ofBlanks) }

  /// The pen nearest to another one whose blanks look like this one's.
  ///
  /// The colour and the weight of a letter that is not there need not be sent.
  func forBlank(after other: Pen) -> Pen {
    guard leavesBlanksEmpty && other.leavesBlanksEmpty else { return self }
    return Pen(
      foreground: other.foreground, background: background, attributes: other.attributes)
  }
}
