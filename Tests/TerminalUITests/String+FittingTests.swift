import TerminalUI
import Testing

@Test(arguments: [
  ("funnel", 6, "funnel"), ("funnel", 5, "funn…"), ("funnel", 1, "…"), ("funnel", 0, ""),
  ("漏斗图", 6, "漏斗图"), ("漏斗图", 5, "漏斗…"), ("漏斗图", 4, "漏…"), ("漏斗图", 1, "…"),
  ("a漏", 2, "a…"), ("a漏", 3, "a漏"), ("e\u{301}e\u{301}", 1, "…"), ("a\tb", 2, "a…"),
])
func `clipping ends in an ellipsis and cuts no character`(
  text: String, width: Int, clipped: String
) {
  #expect(text.clipped(to: width) == clipped)
}

@Test func `clipping without an ellipsis leaves out what does not fit`() {
  #expect("funnel".clipped(to: 4, ellipsis: false) == "funn")
  #expect("漏斗图".clipped(to: 5, ellipsis: false) == "漏斗")
}

@Test(arguments: [
  ("closes in 33 d", 12, "closes in …"), ("closes in 33 d", 13, "closes in 33…"),
  ("won 1,234.50", 9, "won …"), ("3/17 by 2026", 10, "3/17 by …"), ("漏斗 125", 7, "漏斗 …"),
  ("12345", 4, "123…"), ("Q4 2026 late", 4, "Q4 …"), ("A1B2", 3, "A1…"),
])
func `no number loses digits where a text is clipped`(text: String, width: Int, clipped: String) {
  #expect(text.clipped(to: width) == clipped)
}

@Test func `a negative width holds nothing`() {
  #expect("funnel".clipped(to: -3) == "")
  #expect("funnel".padded(to: -3) == "")
}

@Test func `padding fills up to the width on the side asked for`() {
  #expect("漏斗".padded(to: 7) == "漏斗   ")
  #expect("漏斗".padded(to: 7, alignment: .right) == "   漏斗")
  #expect("漏斗".padded(to: 7, alignment: .center) == " 漏斗  ")
  #expect("漏斗".padded(to: 3) == "漏…")
  #expect("漏斗".padded(to: 2) == "… ")
}

@Test func `a joiner does not stay behind where what it joined is cut off`() {
  // A flag joins with nothing: the joiner after it belongs to the flag, the child is the next one.
  let text = "🇹🇼\u{200D}👧🇹🇼\u{200D}👧"
  #expect(text.clipped(to: 3) == "🇹🇼…")
  #expect(text.wrapped(to: 2) == ["🇹🇼", "👧", "🇹🇼", "👧"])
}
