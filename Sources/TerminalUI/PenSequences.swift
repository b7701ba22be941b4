/// The sequences that change what a terminal writes with.
///
/// Terminals of ECMA-48 switch each look on and off by a number of its own, and take several
/// numbers at once; others are set back to nothing and told everything.
struct PenSequences {
  private let description: any TerminalDescription
  private let reset: [UInt8]
  private let isStandard: Bool
  private let attributes: [(attribute: Style.Attributes, on: [UInt8])]
  private let shown: Style.Attributes
  private var foregrounds: [Int16: [UInt8]] = [:]
  private var backgrounds: [Int16: [UInt8]] = [:]

  init(_ description: any TerminalDescription) {
    self.description = description
    reset = (description.sequence("sgr0") ?? []) + (description.sequence("op") ?? [])
    isStandard = description.sequence("op") == Array("\u{1B}[39;49m".utf8)
    attributes = Self.names.compactMap { attribute, name in
      description.sequence(name).map { (attribute, $0) }
    }
    shown = attributes.reduce(into: []) { $0.insert($1.attribute) }
  }

  private static let names: [(Style.Attributes, String)] = [
    (.bold, "bold"), (.dim, "dim"), (.italic, "sitm"), (.underline, "smul"), (.reverse, "rev"),
  ]

  /// Sets the terminal's own look, whatever was set before.
  func appendReset(to bytes: inout [UInt8]) { bytes += reset }

  /// Goes from one pen to another.
  mutating func append(from old: Pen, to new: Pen, to bytes: inout [UInt8]) {
    if old == new { return }
    if isStandard {
      appendStandard(from: old, to: new, to: &bytes)
    } else {
      bytes += reset
      for (attribute, on) in attributes where new.attributes.contains(attribute) { bytes += on }
      if new.foreground >= 0 { bytes += foreground(new.foreground) }
      if new.background >= 0 { bytes += background(new.background) }
    }
  }

  private mutating func appendStandard(from old: Pen, to new: Pen, to bytes: inout [UInt8]) {
    let (before, after) = (old.attributes.intersection(shown), new.attributes.intersection(shown))
    bytes += [0x1B, 0x5B]
    let start = bytes.count
    if new != .plain {
      // One number ends both bold and dim.
      let weights: Style.Attributes = [.bold, .dim]
      let endsWeight = !before.subtracting(after).isDisjoint(with: weights)
      if endsWeight { bytes += Array("22;".utf8) }
      let kept = endsWeight ? before.subtracting(weights) : before
      for (attribute, on, off) in Self.numbers {
        if after.contains(attribute) && !kept.contains(attribute) { bytes += [on, 0x3B] }
        if kept.contains(attribute) && !after.contains(attribute) { bytes += [0x32, off, 0x3B] }
      }
      if new.foreground != old.foreground {
        bytes += new.foreground < 0 ? Array("39".utf8) : foreground(new.foreground)
        bytes.append(0x3B)
      }
      if new.background != old.background {
        bytes += new.background < 0 ? Array("49".utf8) : background(new.background)
        bytes.append(0x3B)
      }
      if bytes.count == start {
        bytes.removeLast(2)
        return
      }
      bytes.removeLast()
    }
    bytes.append(0x6D)
  }

  /// Each attribute with the number that switches it on, a digit, and the digit behind the 2 of
  /// the one that switches it off.
  private static let numbers: [(Style.Attributes, on: UInt8, off: UInt8)] = [
    (.bold, 0x31, 0x32), (.dim, 0x32, 0x32), (.italic, 0x33, 0x33), (.underline, 0x34, 0x34),
    (.reverse, 0x37, 0x37),
  ]

  private mutating func foreground(_ number: Int16) -> [UInt8] {
    if let known = foregrounds[number] { return known }
    let sequence = color(number, by: "setaf", or: "setf")
    foregrounds[number] = sequence
    return sequence
  }

  private mutating func background(_ number: Int16) -> [UInt8] {
    if let known = backgrounds[number] { return known }
    let sequence = color(number, by: "setab", or: "setb")
    backgrounds[number] = sequence
    return sequence
  }

  /// The sequence of a colour; of a standard terminal only the numbers in it.
  private func color(_ number: Int16, by name: String, or other: String) -> [UInt8] {
    let sequence =
      description.sequence(name, Int(number), 0) ?? description.sequence(other, Int(number), 0)
    guard let sequence, isStandard else { return sequence ?? [] }
    return Array(sequence.dropFirst(2).dropLast())
  }
}
