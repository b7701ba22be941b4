import TerminalUI
import Testing

@Test func `lines end between words`() {
  #expect(
    "every red flag is answered".wrapped(to: 10) == ["every red", "flag is", "answered"])
}

@Test func `line feeds end lines and empty lines stay`() {
  #expect("a\n\nb c".wrapped(to: 5) == ["a", "", "b c"])
  #expect("".wrapped(to: 5) == [""])
}

@Test func `a word longer than a line is cut`() {
  #expect("a negotiation b".wrapped(to: 6) == ["a", "negoti", "ation", "b"])
}

@Test func `East Asian text breaks anywhere`() {
  #expect("目标销售额".wrapped(to: 5) == ["目标", "销售", "额"])
  #expect("用M1205A监护仪".wrapped(to: 8) == ["用M1205A", "监护仪"])
}

@Test func `closing punctuation does not begin a line`() {
  #expect("需求，预算。".wrapped(to: 4) == ["需", "求，", "预", "算。"])
}

@Test func `opening punctuation does not end a line`() {
  #expect("医院（台北）".wrapped(to: 6) == ["医院", "（台", "北）"])
}

@Test func `blanks before a word give way where the word needs their room`() {
  #expect("  negotiation".wrapped(to: 11) == ["negotiation"])
  #expect("  negotiation".wrapped(to: 13) == ["  negotiation"])
}

@Test func `no line is wider than asked, however narrow`() {
  #expect("ab 漏".wrapped(to: 1) == ["a", "b", "漏"])
  #expect("ab".wrapped(to: 0) == [])
}

@Test func `texts that follow each other break between two of them`() {
  let texts = ["price 15", "silence 13", "rival 5"]
  #expect(texts.wrapped(joinedBy: " · ", to: 40) == ["price 15 · silence 13 · rival 5"])
  #expect(texts.wrapped(joinedBy: " · ", to: 21) == ["price 15 · silence 13", "rival 5"])
  #expect(texts.wrapped(joinedBy: " · ", to: 20) == ["price 15", "silence 13 · rival 5"])
  #expect(["no budget"].wrapped(joinedBy: " · ", to: 6) == ["no", "budget"])
  #expect([String]().wrapped(joinedBy: " · ", to: 6) == [])
}
