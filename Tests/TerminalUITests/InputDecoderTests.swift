import Testing

@testable import TerminalUI

/// The events made of some input that is there all at once.
private func events(_ input: [RawInput]) -> [Event] {
  var rest = input[...]
  var decoder = InputDecoder()
  var events: [Event] = []
  while !rest.isEmpty || decoder.hasPushedBack {
    let event = decoder.next(read: { rest.popFirst() }, wait: { rest.popFirst() })
    if let event { events.append(event) }
  }
  return events
}

private func events(_ text: String) -> [Event] {
  events(text.unicodeScalars.map(RawInput.character))
}

@Test func `characters and control characters are keys`() {
  #expect(events("aA漏 ") == ["a", "A", "漏", " "].map { .key(.character($0)) })
  #expect(
    events("\r\n\t\u{7F}\u{8}\u{12}\u{0}\u{1D}")
      == [
        .enter, .enter, .tab, .backspace, .backspace, .control("r"), .control(" "), .control("]"),
      ]
      .map { .key($0) })
}

@Test func `escape alone is a key, before a character it is Alt`() {
  #expect(events("\u{1B}") == [.key(.escape)])
  #expect(events("\u{1B}x") == [.key(.alt("x"))])
  #expect(events("\u{1B}[") == [.key(.alt("["))])
}

@Test func `escape before another key is a key of its own`() {
  #expect(
    events([.character("\u{1B}"), .key(.up)]) == [.key(.escape), .key(.up)])
  #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  #expect(events("\u{1B}\r") == [.key(.escape), .key(.enter)])
}

@Test(arguments: [
  "\u{1B}[1;9Q", "\u{1B}[I", "\u{1B}Ox", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}P1$r\u{1B}\\",
])
func `sequences nobody knows press no keys`(sequence: String) {
  #expect(events(sequence + "a") == [.key(.character("a"))])
}

@Test func `a paste is one event, whatever is in it`() {
  let text = "q\r\u{1B}x\t漏"
  let input = [.pasteStart] + text.unicodeScalars.map(RawInput.character) + [.key(.up), .pasteEnd]
  #expect(events(input + [.character("a")]) == [.paste("q\n\u{1B}x\t漏"), .key(.character("a"))])
}

@Test func `a paste whose end is lost ends when nothing more comes`() {
  #expect(events([.pasteStart, .character("a")]) == [.paste("a")])
}

@Test func `control characters of the upper half press no keys`() {
  #expect(events("\u{9B}a") == [.key(.character("a"))])
}

@Test func `a key after a sequence that was broken off is not lost with it`() {
  let input: [RawInput] = [
    .character("\u{1B}"), .character("["), .character("1"), .key(.up), .character("x"),
  ]
  #expect(events(input) == [.key(.up), .key(.character("x"))])
}

@Test func `reports of the mouse are read, and one that breaks off keeps nothing waiting`() {
  let event = { MouseEvent($0, at: Point(x: 9, y: 4)) }
  #expect(events("\u{1B}[<64;10;5M") == [.mouse(event(.scrollUp))])
  #expect(events("\u{1B}[<65;10;5M\u{1B}[<0;10;5m").last == .mouse(event(.release)))
  #expect(events("\u{1B}[<0;10;5Mx") == [.mouse(event(.press)), .key(.character("x"))])
  for nothing in ["\u{1B}[<", "\u{1B}[<0;10", "\u{1B}[<0;0;0M", "\u{1B}[<;;M", "\u{1B}[<9;9;9M"] {
    #expect(events(nothing).isEmpty, "\(nothing.debugDescription)")
  }
}
