import TerminalUI
import Testing

@Test func `the offset moves as little as needed`() {
  let offset = ScrollOffset(first: 10)
  #expect(offset.showing(12, visible: 5, of: 100).first == 10)
  #expect(offset.showing(15, visible: 5, of: 100).first == 11)
  #expect(offset.showing(3, visible: 5, of: 100).first == 3)
}

@Test func `no room is wasted at the end`() {
  #expect(ScrollOffset(first: 98).showing(nil, visible: 5, of: 100).first == 95)
  #expect(ScrollOffset(first: 98).showing(nil, visible: 5, of: 3).first == 0)
}

@Test func `scrolling stays within the list`() {
  var offset = ScrollOffset(first: 90)
  offset.scroll(by: 20, visible: 5, of: 100)
  #expect(offset.first == 95)
  offset.scroll(by: -200, visible: 5, of: 100)
  #expect(offset.first == 0)
}
