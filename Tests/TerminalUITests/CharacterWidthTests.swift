import TerminalUI
import Testing

@Test(arguments: [
  ("", 0), ("a", 1), ("funnel", 6), ("漏斗", 4), ("ｱ", 1), ("Ａ", 2), ("한글", 4), ("…", 1), ("●", 1),
  ("─", 1), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("－", 2), ("、", 2), ("\u{3000}", 2),
  ("か\u{3099}", 2),
])
func `letters take one cell, East Asian wide ones two, marks none`(text: String, width: Int) {
  #expect(text.displayWidth == width)
}

@Test(arguments: ["⌚", "👍", "👍🏽", "👨‍👩‍👧", "❤️", "1️⃣", "🇹🇼", "🏳️‍🌈", "☝🏽"])
func `an emoji takes two cells however it is composed`(emoji: String) {
  #expect(emoji.displayWidth == 2)
}

@Test func `a heart as text takes one cell`() {
  #expect("❤".displayWidth == 1)
}

@Test func `composed and decomposed Hangul are as wide as each other`() {
  #expect("\u{1112}\u{1161}\u{11AB}".displayWidth == 2)
  #expect("한".displayWidth == 2)
}

@Test func `marks that take room of their own are counted`() {
  #expect("नि".displayWidth == 2)
}
