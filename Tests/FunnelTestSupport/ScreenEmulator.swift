import CVTerm
public import TerminalUI

/// A terminal emulator (libvterm) that turns a program's output into a screen to be looked at.
public final class ScreenEmulator {
  /// The part that is shown.
  public private(set) var size: Size
  private var extent: Size
  private var emulator: OpaquePointer
  private var screen: OpaquePointer
  private var modes = PrivateModes()

  /// An empty screen.
  public init(size: Size) {
    (self.size, extent) = (size, size)
    (emulator, screen) = Self.made(of: size)
  }

  private static func made(of size: Size) -> (OpaquePointer, OpaquePointer) {
    guard let emulator = vterm_new(Int32(size.rows), Int32(size.columns)),
      let screen = vterm_obtain_screen(emulator)
    else { preconditionFailure("libvterm has no memory for \(size)") }
    vterm_set_utf8(emulator, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
    return (emulator, screen)
  }

  deinit { vterm_free(emulator) }

  /// The DEC private modes that are set, such as 1049 for the alternate screen.
  public var privateModes: Set<Int> { modes.set }

  /// Where the cursor stands.
  public var cursor: Point {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &position)
    return Point(x: Int(position.col), y: Int(position.row))
  }

  /// Shows another part of the emulator, which is as large as the largest screen it has shown and
  /// empty after it has grown.
  ///
  /// libvterm crashes at bytes meant for a larger screen than it has, such as those on their way
  /// when the size changes.
  public func resize(to size: Size) {
    self.size = size
    let grown = Size(
      columns: max(extent.columns, size.columns), rows: max(extent.rows, size.rows))
    guard grown != extent else { return }
    extent = grown
    vterm_free(emulator)
    (emulator, screen) = Self.made(of: grown)
  }

  /// Takes the program's output and gives the answers to what it asks.
  @discardableResult
  public func take(_ output: some Collection<UInt8>) -> [UInt8] {
    modes.scan(output)
    let bytes = output.map { CChar(bitPattern: $0) }
    _ = vterm_input_write(emulator, bytes, bytes.count)
    var answer = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(emulator, &answer, answer.count)
    return answer.prefix(Int(count)).map { UInt8(bitPattern: $0) }
  }

  /// What is shown in one place.
  public func cell(at point: Point) -> ScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(point.y), col: Int32(point.x)), &cell)
    return ScreenCell(cell)
  }
}

/// What the emulator shows in one place.
public struct ScreenCell: Hashable, Sendable {
  /// The character with its marks, a blank where nothing was written.
  public let text: String

  /// The columns it takes.
  public let width: Int

  /// Bold, italic, underline and reverse; the emulator knows no dim.
  public let attributes: Style.Attributes

  /// The foreground, as red, green and blue or an index.
  public let foreground: Color

  /// The background, as red, green and blue or an index.
  public let background: Color

  fileprivate init(_ cell: VTermScreenCell) {
    let values = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    let scalars = values.prefix { $0 != 0 && $0 != UInt32.max }.compactMap(Unicode.Scalar.init)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = view.isEmpty ? " " : String(view)
    width = max(1, Int(cell.width))
    var attributes: Style.Attributes = []
    if cell.attrs.bold != 0 { attributes.insert(.bold) }
    if cell.attrs.italic != 0 { attributes.insert(.italic) }
    if cell.attrs.underline != 0 { attributes.insert(.underline) }
    if cell.attrs.reverse != 0 { attributes.insert(.reverse) }
    self.attributes = attributes
    foreground = Color(cell.fg, standard: UInt8(VTERM_COLOR_DEFAULT_FG.rawValue))
    background = Color(cell.bg, standard: UInt8(VTERM_COLOR_DEFAULT_BG.rawValue))
  }
}

extension Color {
  fileprivate init(_ color: VTermColor, standard: UInt8) {
    if color.type & standard != 0 {
      self = .standard
    } else if color.type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue)
      == UInt8(VTERM_COLOR_INDEXED.rawValue)
    {
      self = .indexed(color.indexed.idx)
    } else {
      self = .rgb(color.rgb.red, color.rgb.green, color.rgb.blue)
    }
  }
}
