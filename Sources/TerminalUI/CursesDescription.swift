import CNcurses

/// The description of the terminal that ncurses has taken over.
struct CursesDescription: TerminalDescription {
  func sequence(_ name: String, _ first: Int, _ second: Int) -> [UInt8]? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { room in
      let count = cn_sequence(
        name, Int32(clamping: first), Int32(clamping: second), room.baseAddress, room.count)
      return count == 0 ? nil : room.prefix(count).map { UInt8(bitPattern: $0) }
    }
  }

  func flag(_ name: String) -> Bool { cn_flag(name) }

  func number(_ name: String) -> Int? {
    let number = cn_number(name)
    return number < 0 ? nil : Int(number)
  }

  /// Appends a character in the encoding of the locale; nothing where it has none.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(CN_CHARACTER_ROOM)) { room in
      let count = cn_encode(scalar, room.baseAddress)
      bytes += room.prefix(count).map { UInt8(bitPattern: $0) }
    }
  }
}
