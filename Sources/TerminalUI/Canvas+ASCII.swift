extension Canvas {
  /// The screen with lines, blocks, arrows and bullets drawn by ASCII characters.
  ///
  /// For terminals without Unicode and for those that draw East Asian ambiguous characters wide.
  /// Letters of any script stay as they are.
  public func asciiFallback() -> Canvas {
    var canvas = self
    canvas.mapCells { $0.asciiFallback }
    return canvas
  }
}

extension Cell {
  fileprivate var asciiFallback: Cell {
    guard width == 1, scalars.base >= 0x80 else { return self }
    if let eighths = leftEighths {
      return block(filled: style.attributes.contains(.reverse) ? 8 - eighths : eighths)
    }
    if (0x2801...0x28FF).contains(scalars.base) {
      return Cell(scalar: Self.dots(scalars.base & 0xFF), width: 1, style: style)
    }
    guard let character = Self.replacements[scalars.base] else { return self }
    return Cell(scalar: character, width: 1, style: style)
  }

  /// The eighths a block fills from the left: `▏` 1 to `█` 8.
  private var leftEighths: UInt32? {
    (0x2588...0x258F).contains(scalars.base) ? 0x2590 - scalars.base : nil
  }

  /// What comes nearest to braille dots: high, low or both.
  private static func dots(_ bits: UInt32) -> Unicode.Scalar {
    let (high, low) = (bits & 0b0001_1011 != 0, bits & 0b1110_0100 != 0)
    return high && low ? ":" : high ? "'" : "."
  }

  private func block(filled eighths: UInt32) -> Cell {
    var style = self.style
    style.attributes.remove(.reverse)
    return Cell(scalar: eighths >= 4 ? "#" : " ", width: 1, style: style)
  }

  private static let replacements: [UInt32: Unicode.Scalar] = {
    var table: [UInt32: Unicode.Scalar] = [:]
    for value in UInt32(0x2500)...0x257F { table[value] = "+" }
    for (characters, replacement) in drawings {
      for scalar in characters.unicodeScalars { table[scalar.value] = replacement }
    }
    for value in UInt32(0x2400)...0x2426 { table[value] = "?" }
    return table
  }()

  private static let drawings: [(characters: String, replacement: Unicode.Scalar)] = [
    ("━═╸╺╼╾", "="), ("─┄┅┈┉╌╍╴╶−–—‑‐", "-"), ("│┃┆┇┊┋╎╏║╵╷╹╻▕▐", "|"),
    ("╱⏎", "/"), ("╲", "\\"), ("╳×✗✘", "x"),
    ("▁", "_"), ("▂", "."), ("▃", ":"), ("▄▀", "="), ("▅", "+"), ("▆▒▇", "#"), ("▓", "%"),
    ("░", "."),
    ("▗▖", "."), ("▝▘", "'"), ("▞", "/"), ("▚", "\\"), ("▙▟▛▜", "#"),
    ("←‹«≤◂◀", "<"), ("→›»≥▸▶►", ">"), ("↑▲▴△", "^"), ("↓▾", "v"), ("▼", "!"), ("▽", "?"),
    ("●•◆■▪★", "*"), ("✓✔", "+"), ("○◦□▫☐☆◇", "o"), ("·∙…", "."), ("�", "?"),
    ("“”„", "\""), ("‘’‚", "'"), ("±", "~"), ("\u{A0}", " "),
  ]
}
