/// A place on the screen of tmux as `capture-pane -e` tells it: its letter, its colours and its
/// attributes.
public struct TmuxCell: Hashable, Sendable {
  /// The letter, or a mark that stands on the one before.
  public var text: Unicode.Scalar
  /// The colour of the letter, as the numbers that choose it; none for the terminal's own, and for
  /// a blank, which has none to see.
  public var ink: [Int]
  /// The colour of the ground.
  public var ground: [Int]
  /// The attributes by the numbers that switch them on; of a blank only those that can be seen.
  public var attributes: Set<Int>

  /// A place.
  public init(
    text: Unicode.Scalar, ink: [Int] = [], ground: [Int] = [], attributes: Set<Int> = []
  ) {
    (self.text, self.ink, self.ground, self.attributes) = (text, ink, ground, attributes)
  }

  /// A blank on the terminal's own ground, as places are that nothing was written to.
  public static let blank = TmuxCell(text: " ")

  /// The rows of a capture; what one row switches on holds in the next one too.
  public static func rows(of capture: String) -> [[TmuxCell]] {
    var pen = Pen()
    return capture.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var cells: [TmuxCell] = []
      var rest = line.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        guard scalar == "\u{1B}" else {
          cells.append(pen.cell(scalar))
          continue
        }
        guard rest.popFirst() == "[", let end = rest.firstIndex(where: { $0.value >= 0x40 }) else {
          continue
        }
        if rest[end] == "m" { pen.take(String(rest[..<end])) }
        rest = rest[rest.index(after: end)...]
      }
      return cells
    }
  }

  /// What is switched on.
  private struct Pen {
    private var ink: [Int] = []
    private var ground: [Int] = []
    private var attributes: Set<Int> = []

    func cell(_ scalar: Unicode.Scalar) -> TmuxCell {
      guard scalar == " " else {
        return TmuxCell(text: scalar, ink: ink, ground: ground, attributes: attributes)
      }
      // Underlined, reversed and struck-out blanks can be seen, and so can the colour of these.
      let visible = attributes.intersection([4, 7, 9])
      return TmuxCell(
        text: scalar, ink: visible.isEmpty ? [] : ink, ground: ground, attributes: visible)
    }

    mutating func take(_ sequence: String) {
      let fields = sequence.split(separator: ";", omittingEmptySubsequences: false)
      var numbers = fields.map { Int($0.prefix { $0 != ":" }) ?? 0 }[...]
      while let number = numbers.popFirst() {
        switch number {
        case 0: self = Pen()
        case 1...9: attributes.insert(number)
        case 22: attributes.subtract([1, 2])
        case 23...29: attributes.remove(number - 20)
        case 30...37, 90...97: ink = [number]
        case 39: ink = []
        case 40...47, 100...107: ground = [number - 10]
        case 49: ground = []
        case 38: ink = Self.color(&numbers)
        case 48: ground = Self.color(&numbers)
        default: break
        }
      }
    }

    /// A colour of the palette, or one by its red, green and blue.
    private static func color(_ numbers: inout ArraySlice<Int>) -> [Int] {
      let count = numbers.first == 2 ? 4 : 2
      defer { numbers = numbers.dropFirst(count) }
      return [38] + numbers.prefix(count)
    }
  }
}
