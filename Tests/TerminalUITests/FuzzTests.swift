import FunnelTestSupport
import Testing

@testable import TerminalUI

@Suite struct FuzzTests {
  private static let typed = Mutator(
    [
      "abc\r\t\u{7F}\u{1B}x\u{1B}[1;5D漏 ", "\u{1B}[A\u{1B}OP\u{1B}[200~a\rb\u{1B}[201~q",
      "\u{1B}]11;rgb:0/0/0\u{7}\u{1B}P1$r\u{1B}\\\u{1B}[<0;10;5M\u{1B}[?1;2c",
    ],
    tokens: ["\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}[200~", "\u{1B}[201~", "\u{7}"])

  /// The pieces of input that the bytes stand for: mostly characters, and everything else there is.
  private func pieces(_ bytes: [UInt8]) -> [RawInput] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      switch scalar.value {
      case 0xFFFD: .unknown
      case 0x61: .key(.up)
      case 0x62: .pasteStart
      case 0x63: .pasteEnd
      default: .character(scalar)
      }
    }
  }

  @Test func `whatever comes from the keyboard is used up, each piece once`() throws {
    try Fuzz.run("keyboard", quick: 4_000) { number in
      let input = pieces(Self.typed.bytes(number))
      var rest = input[...]
      var decoder = InputDecoder()
      var (rounds, letters) = (0, 0)
      var (keys, pastes): ([Event], [String]) = ([], [])
      while !rest.isEmpty || decoder.hasPushedBack {
        let before = rest.count + (decoder.hasPushedBack ? 1 : 0)
        let event = decoder.next(read: { rest.popFirst() }, wait: { rest.popFirst() })
        let after = rest.count + (decoder.hasPushedBack ? 1 : 0)
        try Fuzz.check(after < before, "nothing is read of \(rest.prefix(9))")
        if case .paste(let text) = event {
          letters += text.unicodeScalars.count
          pastes.append(text)
        }
        if case .key(.up) = event { keys.append(.key(.up)) }
        if event != nil { letters += 1 }
        if case .key(.character(let key)) = event {
          try Fuzz.check(
            key.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control },
            "\(key) is a control character")
        }
        rounds += 1
      }
      try Fuzz.check(rounds <= input.count && letters <= input.count, "\(letters) of \(input)")
      let sent = Self.sent(input)
      try Fuzz.check(keys == sent.keys, "\(keys) of \(input)")
      try Fuzz.check(pastes == sent.pastes, "\(pastes) of \(input)")
      guard !input.contains(.character("\u{1B}")), sent.pastes.isEmpty else { return }
      // Without escapes and pastes each character is a key of its own, but those that are none.
      let typed = input.count { piece in
        if case .character(let scalar) = piece { return !(0x80...0x9F).contains(scalar.value) }
        return false
      }
      try Fuzz.check(letters == typed + keys.count, "\(letters) of \(typed) in \(input)")
    }
  }

  /// The keys outside of pastes, which no sequence swallows, and what was pasted.
  private static func sent(_ input: [RawInput]) -> (keys: [Event], pastes: [String]) {
    var (keys, pastes): ([Event], [String]) = ([], [])
    var paste: String?
    for piece in input {
      switch piece {
      case .pasteStart where paste == nil: paste = ""
      case .pasteEnd:
        if let whole = paste { pastes.append(whole) }
        paste = nil
      case .character(let scalar):
        if paste != nil { paste?.unicodeScalars.append(scalar == "\r" ? "\n" : scalar) }
      case .key(let key) where paste == nil: keys.append(.key(key))
      default: break
      }
    }
    if let open = paste { pastes.append(open) }
    return (keys, pastes)
  }

  private static let keys: [Key] = [
    .left, .right, .home, .end, .backspace, .delete, .control("a"), .control("b"), .control("d"),
    .control("f"), .control("k"), .control("u"), .control("w"), .alt("b"), .alt("f"),
    .alt("\u{7F}"), .up, .tab, .function(3), .character("x"), .character("é"),
    .character("\u{301}"),
    .character("👩‍👩‍👧"), .character("漏"), .character("\u{200D}"), .character(" "),
  ]

  @Test func `a text being edited keeps its cursor, and is drawn in its field`() throws {
    let pasted = Mutator(
      ["Two words, 漏斗 e\u{301}", "👩‍👩‍👧🇹🇼🇯🇵", "ﷺ العربية"], tokens: ["\u{200D}", "\u{FE0F}", "🇹"],
      longest: 200)
    try Fuzz.run("text being edited", quick: 600) { number in
      var dice = SplitMix(state: number)
      var editing = TextEditing()
      editing.insert(pasted.text(number))
      for _ in 0..<20 {
        let (before, length) = (editing, editing.text.unicodeScalars.count)
        if Int.random(in: 0..<6, using: &dice) == 0 {
          editing.insert(pasted.text(dice.next() % 1_000))
        } else if let key = Self.keys.randomElement(using: &dice) {
          editing.handle(key)
        }
        try Fuzz.check(
          (0...editing.text.count).contains(editing.cursor)
            && editing.head + editing.tail == editing.text, "\(before) is \(editing)")
        try Fuzz.check(
          editing.text.unicodeScalars.count <= length + 300
            && !editing.text.unicodeScalars.contains { $0.properties.generalCategory == .control },
          "\(before) is \(editing)")
        try draw(editing, &dice)
      }
    }
  }

  /// Draws a field within a canvas full of dots, none of which may go.
  private func draw(_ editing: TextEditing, _ dice: inout SplitMix) throws {
    let size = Size(columns: 24, rows: 3)
    var canvas = Canvas(size: size)
    for row in 0..<size.rows {
      canvas.put(String(repeating: "·", count: size.columns), at: Point(x: 0, y: row))
    }
    let area = Rect(
      x: Int.random(in: 0...10, using: &dice), y: 1, width: Int.random(in: 0...14, using: &dice),
      height: 1)
    canvas.draw(TextField(editing, style: .standard), in: area)
    for row in 0..<size.rows {
      for column in 0..<size.columns where row != 1 || column < area.x || column >= area.maxX {
        let cell = canvas[Point(x: column, y: row)]
        try Fuzz.check(cell.text == "·", "\(editing) in \(area) touches \(column), \(row)")
      }
    }
    if let cursor = canvas.cursor, area.width > 0 {
      try Fuzz.check(
        cursor.y == 1 && cursor.x >= area.x && cursor.x < area.maxX,
        "\(editing) in \(area) has its cursor at \(cursor)")
    }
  }

  @Test func `any text is sanitised, cut and wrapped to its width`() throws {
    let texts = Mutator(
      ["A plain line of words, 漏斗 e\u{301}", "👩‍👩‍👧 🇹🇼🇯🇵 ❤️ ﷺ العربية \u{202E}cba", "tab\tnew\nline"],
      tokens: ["\u{200D}", "\u{FE0F}", "🇹", "\u{1B}[31m", "\u{9B}", "\u{E0041}"], longest: 400)
    try Fuzz.run("text on screen", quick: 1_500) { number in
      let text = texts.text(number)
      let width = Int(number % 40)
      try Fuzz.check(text.sanitized.sanitized == text.sanitized, "\(text) sanitised twice")
      try Fuzz.check(text.clipped(to: width).displayWidth <= width, "\(text) cut to \(width)")
      for line in text.wrapped(to: width) {
        try Fuzz.check(
          line.displayWidth <= max(2, width), "\(text) wrapped to \(width): \(line)")
      }
      var canvas = Canvas(size: Size(columns: 40, rows: 1))
      canvas.put(text, at: Point(x: Int(number % 50) - 10, y: 0))
      var width2 = 0
      for column in 0..<40 { width2 += Int(canvas[Point(x: column, y: 0)].width) }
      try Fuzz.check(width2 == 40, "\(text) fills \(width2) columns")
    }
  }
}
