import Testing

@testable import TerminalUI

@Test func `plain text stays as it is`() {
  for text in ["", "Min-Sheng Hospital", "童綜合醫院 · 485 K", "Zoë Ångström", "한글 ไทย עברית العربية"] {
    #expect(text.sanitized == text)
  }
}

@Test(arguments: [
  ("\u{1B}[31mred", "␛[31mred"), ("a\tb", "a␉b"), ("a\r\nb", "a␍␊b"), ("\u{7F}", "␡"),
  ("\u{0}", "␀"), ("\u{9B}2J", "�2J"), ("\u{85}", "�"),
])
func `controls become pictures`(text: String, shown: String) {
  #expect(text.sanitized == shown)
}

@Test(arguments: [
  "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
])
func `characters that reorder text become marks`(control: String) {
  #expect("a\(control)b".sanitized == "a�b")
}

@Test(arguments: [
  "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{E0041}", "\u{2062}",
])
func `invisible characters become dots`(character: String) {
  #expect("a\(character)b".sanitized == "a·b")
  #expect("a\(character)b".displayWidth == 3)
}

@Test(arguments: ["👨‍👩‍👧", "🏳️‍🌈", "می‌خواهم", "क्‍ष", "ខ្ញុំ\u{200B}ទៅ"])
func `joiners stay where emoji and scripts need them`(text: String) {
  #expect(text.sanitized == text)
}

@Test func `what is copied keeps its lines and columns only`() {
  #expect(Sanitizer.sanitizedLines("a\tb\n\nc\u{1B}[2J\r\n") == "a\tb\n\nc␛[2J␍\n")
}

@Test func `a joiner at an end joins nothing`() {
  #expect("👨\u{200D}".sanitized == "👨·")
  #expect("\u{200D}👨".sanitized == "·👨")
}

@Test(arguments: [
  ("👩\u{200D}\u{FE0F}a", "👩··a"), ("\u{FE0F}\u{200D}👩", "··👩"),
  ("م\u{200C}\u{61C}م", "م·�م"), ("ក\u{200B}\u{17B4}", "ក··"),
])
func `a joiner joins nothing that is itself replaced`(text: String, shown: String) {
  #expect(text.sanitized == shown)
  #expect(shown.sanitized == shown)
}

@Test func `line separators and noncharacters are shown`() {
  #expect("a\u{2028}b\u{2029}c".sanitized == "a␤b␤c")
  for value: UInt32 in [0xFFFE, 0xFDD0, 0x1FFFF] {
    #expect(Unicode.Scalar(value).map { String($0).sanitized } == "�")
  }
}
