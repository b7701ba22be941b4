/// What a terminal's description says of it, such as an entry of terminfo.
protocol TerminalDescription {
  /// A control sequence with its numbers filled in and without padding; nil where there is none.
  func sequence(_ name: String, _ first: Int, _ second: Int) -> [UInt8]?

  /// Whether the terminal has a property.
  func flag(_ name: String) -> Bool

  /// A number that is said of the terminal; nil where none is.
  func number(_ name: String) -> Int?
}

extension TerminalDescription {
  /// A control sequence without numbers; nil where there is none.
  func sequence(_ name: String) -> [UInt8]? { sequence(name, 0, 0) }
}
