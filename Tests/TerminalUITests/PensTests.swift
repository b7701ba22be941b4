import Testing

@testable import TerminalUI

@Test func `a pen has the numbers of the colours and the attributes`() {
  var pens = Pens(depth: .colors256)
  #expect(pens.pen(for: .standard) == .plain)
  let accent = Style(
    foreground: .indexed(80), background: .rgb(48, 48, 48), attributes: [.bold, .italic])
  #expect(
    pens.pen(for: accent) == Pen(foreground: 80, background: 236, attributes: [.bold, .italic]))
}

@Test func `text does not vanish into a ground of the same approximation`() {
  var pens = Pens(depth: .colors8)
  let dark = Style(foreground: .rgb(40, 40, 40), background: .rgb(10, 10, 10))
  #expect(pens.pen(for: dark) == Pen(foreground: 7, background: 0, attributes: []))
  let light = Style(foreground: .rgb(200, 200, 200), background: .rgb(240, 240, 240))
  #expect(pens.pen(for: light) == Pen(foreground: 0, background: 7, attributes: []))
}

@Test func `greys on the terminal's own ground are its own foreground where there are few colours`()
{
  var pens = Pens(depth: .colors8)
  #expect(pens.pen(for: Style(foreground: .indexed(240))) == .plain)
  #expect(pens.pen(for: Style(foreground: .indexed(0))).foreground == 0)
}

@Test func `without colours every style has the terminal's own`() {
  var pens = Pens(depth: .none)
  let style = Style(foreground: .indexed(80), background: .indexed(236), attributes: .bold)
  #expect(pens.pen(for: style) == Pen(foreground: -1, background: -1, attributes: .bold))
}

@Test func `a terminal that cannot go back to its own colours is given white on black`() {
  var pens = Pens(depth: .colors8, hasOwnColors: false)
  #expect(pens.pen(for: .standard) == Pen(foreground: 7, background: 0, attributes: []))
}

@Test func `attributes that spoil colours are left out beside them`() {
  var pens = Pens(depth: .colors8, colorless: [.underline, .dim])
  let style = Style(foreground: .indexed(1), attributes: [.underline, .bold])
  #expect(pens.pen(for: style).attributes == .bold)
  #expect(pens.pen(for: Style(attributes: .underline)).attributes == .underline)
}

@Test func `a blank takes the ground alone`() {
  let wanted = Pen(foreground: 7, background: 234, attributes: .bold)
  let held = Pen(foreground: 80, background: 236, attributes: .italic)
  #expect(wanted.forBlank(after: held) == Pen(foreground: 80, background: 234, attributes: .italic))
  let lined = Pen(foreground: 7, background: 234, attributes: .underline)
  #expect(lined.forBlank(after: held) == lined)
  #expect(wanted.forBlank(after: lined) == wanted)
}
