/// One place of the screen: a character, or half of a wide one, and its look.
///
/// A cell holds what ncurses holds: a spacing code point and at most four marks upon it. It is plain
/// memory, so that whole screens are copied and compared without counting references.
public struct Cell: Hashable, Sendable {
  /// The code points, the base first, zeros behind the last; all zero in the right half of a wide
  /// character.
  let scalars: Scalars

  /// The look.
  public var style: Style

  /// The columns the character takes: 1 or 2, and 0 in the right half of a wide one.
  public let width: UInt8

  /// Makes a blank.
  public init(style: Style = .standard) {
    self.init(scalar: " ", width: 1, style: style)
  }

  init(scalar: Unicode.Scalar, width: UInt8, style: Style) {
    self.init(scalars: Scalars(scalar), width: width, style: style)
  }

  /// A character that takes one column and no second cell; nil for any other.
  init?(narrow character: Character, style: Style) {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex,
      CharacterWidth.of(scalar) == 1
    else { return nil }
    self.init(scalar: scalar, width: 1, style: style)
  }

  init(scalars: Scalars, width: UInt8, style: Style) {
    self.scalars = scalars
    self.width = width
    self.style = style
  }

  /// The right half of a wide character.
  static func continuation(_ style: Style) -> Cell {
    Cell(scalars: Scalars(), width: 0, style: style)
  }

  /// The character as text; nothing in the right half of a wide one.
  public var text: String {
    if scalars.base == 0 { return "" }
    var view = String.UnicodeScalarView()
    for value in [scalars.base, scalars.marks.0, scalars.marks.1, scalars.marks.2, scalars.marks.3]
    where value != 0 {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }
}

extension Cell {
  /// A base and up to four marks.
  struct Scalars: Hashable, Sendable {
    var base: UInt32 = 0
    var marks: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

    init() {}

    init(_ base: Unicode.Scalar) {
      self.base = base.value
    }

    /// A base with its marks, or the base alone where there are more than four.
    init(_ base: Unicode.Scalar, marks: [Unicode.Scalar]) {
      self.base = base.value
      guard marks.count <= 4 else { return }
      let values = marks.map(\.value) + [0, 0, 0, 0]
      self.marks = (values[0], values[1], values[2], values[3])
    }

    static func == (left: Scalars, right: Scalars) -> Bool {
      left.base == right.base && left.marks == right.marks
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(base)
      hasher.combine(marks.0)
    }
  }

  /// The cells, without continuations, that show one sanitised character.
  ///
  /// Mostly one. An emoji sequence is its base, because terminals disagree on the rest; a narrow
  /// base asked to be an emoji has a blank beside it. Spacing marks and the letters of a flag follow
  /// in cells of their own.
  static func cells(showing character: Character, style: Style) -> [Cell] {
    let scalars = character.unicodeScalars
    guard let base = scalars.first else { return [] }
    if CharacterWidth.isEmojiSequence(scalars) {
      let marks = scalars.filter { $0.value == 0x20E3 }
      let wide = CharacterWidth.of(base) == 2
      let shown = Cell(
        scalars: Scalars(base, marks: Array(marks)), width: wide ? 2 : 1, style: style)
      return wide ? [shown] : [shown, Cell(style: style)]
    }
    var cells: [Cell] = []
    var group: [Unicode.Scalar] = []
    func endGroup() {
      guard let base = group.first, CharacterWidth.of(base) > 0 else { return }
      cells.append(
        Cell(
          scalars: Scalars(base, marks: Array(group.dropFirst())),
          width: UInt8(CharacterWidth.of(base)), style: style))
    }
    for scalar in scalars where scalar.value != 0xFE0E && scalar.value != 0xFE0F {
      if CharacterWidth.of(scalar) > 0 {
        endGroup()
        group = []
      }
      group.append(scalar)
    }
    endGroup()
    return cells
  }
}
