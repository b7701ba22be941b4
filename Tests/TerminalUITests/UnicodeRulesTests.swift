import FunnelTestSupport
import Testing

@testable import TerminalUI

#if canImport(Glibc)
  import Glibc
#endif

/// The rules by which letters come together to what a reader takes for one character (UAX 29), and
/// the classes of width (UAX 11), each with texts of our own.
struct UnicodeRulesTests {
  /// What a terminal is to show: the text, how many characters it is, and the cells they take.
  struct Case: CustomTestStringConvertible {
    var rule: String
    var text: String
    var characters: Int
    var width: Int

    init(_ rule: String, _ text: String, _ characters: Int, _ width: Int) {
      (self.rule, self.text, self.characters, self.width) = (rule, text, characters, width)
    }

    var testDescription: String { rule }
  }

  static let clusters = [
    Case("GB1 and GB2: one character from start to end", "a", 1, 1),
    Case("GB3: no break between CR and LF; both are shown", "\r\n", 1, 2),
    Case("GB4: a break after a control", "\u{1}\u{301}", 2, 1),
    Case("GB5: a break before a control", "a\u{1}", 2, 2),
    Case("GB6: an initial and a vowel", "\u{1100}\u{1161}", 1, 2),
    Case("GB6: an initial and a syllable", "\u{1100}가", 1, 4),
    Case("GB7: a syllable and a final", "가\u{11A8}", 1, 2),
    Case("GB8: a final after a final", "각\u{11A8}", 1, 2),
    Case("GB9: a mark", "a\u{308}", 1, 1),
    Case("GB9: marks upon marks", "a\u{308}\u{301}\u{327}", 1, 1),
    Case("GB9: a mark upon a wide character", "漢\u{308}", 1, 2),
    Case("GB9a: a spacing mark", "का", 1, 2),
    Case("GB9b: a sign before a digit", "\u{600}1", 1, 2),
    Case("GB9c: letters joined by a virama", "\u{915}\u{94D}\u{937}", 1, 2),
    Case("GB11: emoji joined", "👩\u{200D}🚀", 1, 2),
    Case("GB11: emoji with a tone joined", "👩🏽\u{200D}🚀", 1, 2),
    Case("GB12 and GB13: two letters are a flag", "🇹🇼🇯🇵", 2, 4),
    Case("GB13: a third letter stands alone", "🇹🇼🇯", 2, 3),
    Case(
      "a sign before signs, as wide as all of them", "\u{600}\u{601}\u{602}\u{603}\u{604}1", 1, 6),
    Case("letters joined by a joiner", "\u{C1C}\u{C4D}\u{C1E}\u{200C}\u{C3E}", 1, 2),
    Case("GB999: everything else is apart", "ab漢c", 4, 5),
  ]

  @Test(arguments: clusters)
  func `characters are whole and as wide as their parts`(of example: Case) {
    #expect(example.text.count == example.characters)
    #expect(example.text.displayWidth == example.width)
    Self.expectConsistent(example.text)
  }

  @Test(arguments: [
    ("Na, narrow", "aZ~", 3), ("W, wide", "漢あ한🙂", 8), ("F, fullwidth", "ＡＢ￥", 6),
    ("H, halfwidth", "ｱｲ｡", 3), ("A, ambiguous", "±×°α─●①", 7), ("N, neutral", "אبกა", 4),
    ("a mark over nothing", "\u{301}", 0), ("wide space", "\u{3000}", 2),
    ("a mark for voice", "か\u{3099}", 2), ("emoji by its own", "⌚⏰⭐", 6),
    ("emoji by request", "❤\u{FE0F}", 2), ("text by request", "⌚\u{FE0E}", 2),
    ("keycap", "3\u{FE0F}\u{20E3}", 2), ("private", "\u{E000}", 1),
  ])
  func `classes of width`(name: String, text: String, width: Int) {
    #expect(text.displayWidth == width, "\(name)")
    Self.expectConsistent(text)
  }

  /// What is measured, drawn, clipped and wrapped must agree, whatever the text.
  static func expectConsistent(_ text: String, at place: SourceLocation = #_sourceLocation) {
    let width = text.displayWidth
    let columns = max(4, width + 4)
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    let drawn = canvas.put(text, at: Point(x: 2, y: 0))
    #expect(drawn == width, "\(text.debugDescription)", sourceLocation: place)
    var used = 0
    for x in 0..<columns {
      let cell = canvas[Point(x: x, y: 0)]
      used += Int(cell.width)
      let strangers = HostileText.strangers(in: cell.text)
      #expect(strangers.isEmpty, "\(text.debugDescription)", sourceLocation: place)
      if x < 2 || x >= 2 + width {
        #expect(cell.text == " ", "\(text.debugDescription)", sourceLocation: place)
      }
    }
    #expect(used == columns, "\(text.debugDescription)", sourceLocation: place)
    for room in [0, 1, 2, 3, width / 2, max(0, width - 1), width] {
      let clipped = text.clipped(to: room)
      #expect(clipped.displayWidth <= room, "\(text.debugDescription)", sourceLocation: place)
      #expect(
        text.padded(to: room).displayWidth == room, "\(text.debugDescription)",
        sourceLocation: place)
    }
    #expect(text.sanitized.sanitized == text.sanitized, sourceLocation: place)
    for line in text.wrapped(to: 5) {
      #expect(line.displayWidth <= 5, "\(text.debugDescription)", sourceLocation: place)
    }
  }

  @Test func `hostile and naughty texts are measured as they are drawn`() {
    for text in HostileText.all + NaughtyText.all { Self.expectConsistent(text) }
  }

  @Test func `nothing that steers or hides is drawn, of all characters there are`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b".sanitized
      if text.unicodeScalars.contains(where: HostileText.isForbidden) {
        Issue.record("\(String(value, radix: 16))")
      }
    }
  }

  /// What the C library, by which the screen is painted, thinks of a character's width.
  @Test func `widths are those of the C library where it has an opinion`() throws {
    // The module map of the C library leaves it out.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let cells = unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var different: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), !HostileText.isForbidden(scalar) else { continue }
      let theirs = Int(cells(Int32(value)))
      let ours = CharacterWidth.of(scalar)
      if theirs >= 0, theirs != ours { different.append(String(value, radix: 16)) }
    }
    #expect(different.count < 200, "\(different.count): \(different.prefix(40))")
  }
}
