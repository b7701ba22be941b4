/// Texts that try to steer a terminal, to reorder, to hide or to break what holds them.
///
/// Each has `Kite` in it, so that it can be found on a screen.
public enum HostileText {
  /// All of them; no two are equal.
  public static let all: [String] = commands + cursors + bidi + hidden + marks + scripts + lengths

  /// Sequences by which a terminal is told to do something, begun by ESC and by a C1 control.
  public static let commands: [String] =
    [
      "]0;Kite\u{7}", "]2;Kite\u{1B}\\", "]8;;http://kite.example\u{7}Kite\u{1B}]8;;\u{7}",
      "]52;c;S2l0ZQ==\u{7}Kite", "]4;1;?\u{7}Kite", "]777;notify;Kite;x\u{7}", "P$q\"pKite\u{1B}\\",
      "P+q5463\u{1B}\\Kite", "_GKite\u{1B}\\", "^Kite\u{1B}\\", "XKite\u{1B}\\", "[21tKite",
      "[6nKite", "[cKite", "[>cKite", "[?1003hKite", "[?1049lKite", "[?2026hKite", "[201~Kite:q\r",
      "[200~Kite", "[2JKite", "[HKite", "[5;1rKite", "[31mKite", "[8mKite", "[?25lKite", "[4hKite",
      "[20hKite", "[9999bKite", "cKite", "7Kite\u{1B}8", "#8Kite", "(0Kite", "nKite", "[!pKite",
    ].map { "\u{1B}" + $0 }
    + [
      "\u{9B}2JKite", "\u{9D}0;Kite\u{9C}", "\u{90}$q\"pKite\u{9C}", "\u{9F}Kite\u{9C}",
      "\u{9E}Kite\u{9C}", "\u{98}Kite\u{9C}", "\u{84}\u{85}\u{8D}Kite", "\u{8E}Kite\u{8F}",
      "Kite\u{5}", "Kite\u{1B}", "\u{1B}\u{1B}[\u{1B}Kite", "Kite\u{1F}x", "Kite\u{1F}x\u{1F}y",
    ]

  /// Controls by which a cursor goes where it should not.
  public static let cursors: [String] = [
    "Kite\rgone", "Kite\u{8}\u{8}\u{8}\u{8}gone", "Kite\tgone", "Kite\ngone", "Kite\r\ngone",
    "Kite\u{B}gone", "Kite\u{C}gone", "Kite\u{0}gone", "Kite\u{7F}gone", "Kite\u{E}gone\u{F}",
    "\r\n\r\nKite", "Kite\u{85}gone", "Kite\u{2028}gone", "Kite\u{2029}gone", "\tKite\t",
  ]

  /// Characters that turn the order of others around.
  public static let bidi: [String] = [
    0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
    0x206A, 0x206F,
  ].map { "Kite \(character($0))moc.live\(character($0)) end" }

  /// Characters that cannot be seen.
  public static let hidden: [String] =
    [
      0xAD, 0x34F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2061, 0x2064, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0xE0001, 0xE0041, 0xE007F, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE,
      0x10FFFF, 0xE000, 0x10FFFD, 0x378, 0x1BCA0, 0x1D173, 0xFFF0, 0x2065,
      0x17B4,
    ].map { "Ki\(character($0))te" }
    + ["Kite\u{FE0F}\u{FE0F}\u{FE0E}", "Kite" + repeated("\u{E0161}", 40)]

  /// Marks that stack upon a character, or upon none.
  public static let marks: [String] = [
    "\u{301}Kite", "\u{20DD}\u{301}Kite", "Ki" + repeated("\u{301}", 100) + "te",
    repeated("\u{489}", 100) + "Kite", "K\u{335}\u{321}\u{489}i\u{353}\u{31E}t\u{363}\u{333}e",
    "Kite\u{FE20}\u{FE21}", "Kite \u{FE0F}",
  ]

  /// Honest writing that terminals and careless programs measure wrongly.
  public static let scripts: [String] = [
    "Kite 👨‍👩‍👧‍👦 👍🏽 ❤️ 1️⃣ 🇹🇼🇯🇵🇫", "Kite 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    "Kite \u{1112}\u{1161}\u{11AB}\u{1100}\u{1161}", "Kite \u{1161}\u{11A8}", "Kite क्षि நி กำ",
    "Kite שלום العربية", "Ｋｉｔｅ Kite ﾊﾟ か\u{3099}", "Kite ｶﾞ│", "Kite Ａ漢字丽", "Kite ﷽ ௵ ꧅ 𒐫",
    "Kite ﬁ ℀ ① ⅷ ㎒ ㈱", "Kite 𝕶𝖎𝖙𝖊 \u{1F468}\u{200D}", "Kite \u{200D}\u{1F468}",
  ]

  /// Texts longer than any screen is wide, and than most fields may be.
  public static let lengths: [String] = [
    "Kite" + repeated("x", 1_900), "Kite" + repeated("漢", 600), "Kite" + repeated(" ", 1_900),
    "Kite" + repeated("\n", 200), "Kite" + repeated("a\u{301}", 600), repeated("Kite ", 380),
    "Kite" + repeated("👨‍👩‍👧", 100), "Kite" + repeated("\u{1B}[", 500),
  ]

  /// Whether a terminal must never be sent the character, by a list of its own: controls, what
  /// turns text around, and what cannot be seen.
  public static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x17B4...0x17B5, 0x180E, 0x200B...0x200F,
      0x2028...0x202E,
      0x2060...0x206F, 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE00FF, 0x3164, 0xFFA0:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// The characters of a text that a terminal must never be sent; what joins two emoji is none, nor
  /// what joins letters of a script that has need of it.
  public static func strangers(in text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.filter { place in
      guard isForbidden(scalars[place]) else { return false }
      let value = scalars[place].value
      guard value == 0x200C || value == 0x200D, place > 0, place + 1 < scalars.count else {
        return true
      }
      let around = [scalars[place - 1], scalars[place + 1]]
      return !around.allSatisfy(isIndic) && !(value == 0x200D && around.allSatisfy(isEmoji))
    }.map { scalars[$0] }
  }

  private static func isIndic(_ scalar: Unicode.Scalar) -> Bool {
    (0x900...0xDFF).contains(scalar.value)
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (scalar.value > 0xFF && scalar.properties.isEmoji)
  }

  private static func character(_ value: Int) -> String {
    Unicode.Scalar(UInt32(value)).map { String($0) } ?? ""
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
