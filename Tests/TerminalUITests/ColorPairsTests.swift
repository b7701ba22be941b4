import Testing

@testable import TerminalUI

private final class Palette {
  var defined: [[Int32]] = []

  func pairs(_ depth: ColorDepth, limit: Int) -> ColorPairs {
    ColorPairs(depth: depth, limit: limit) { pair, foreground, background in
      self.defined.append([pair, foreground, background])
      return true
    }
  }
}

@Test func `a pair is defined once and the terminal's own is pair zero`() {
  let palette = Palette()
  var pairs = palette.pairs(.colors256, limit: 300)
  #expect(pairs.pair(for: .standard) == 0)
  let accent = Style(foreground: .indexed(80), background: .indexed(236))
  #expect(pairs.pair(for: accent) == 1)
  #expect(pairs.pair(for: accent.adding(.bold)) == 1)
  #expect(pairs.pair(for: Style(foreground: .rgb(95, 215, 215))) == 2)
  #expect(palette.defined == [[1, 80, 236], [2, 80, -1]])
}

@Test func `when no pair is left the ground is given up, then the colour`() {
  let palette = Palette()
  var pairs = palette.pairs(.colors256, limit: 2)
  #expect(pairs.pair(for: Style(foreground: .indexed(80))) == 1)
  #expect(pairs.pair(for: Style(foreground: .indexed(80), background: .indexed(236))) == 1)
  #expect(pairs.pair(for: Style(foreground: .indexed(81))) == 0)
}

@Test func `text does not vanish into a ground of the same approximation`() {
  let palette = Palette()
  var pairs = palette.pairs(.colors8, limit: 64)
  _ = pairs.pair(for: Style(foreground: .rgb(40, 40, 40), background: .rgb(10, 10, 10)))
  _ = pairs.pair(for: Style(foreground: .rgb(200, 200, 200), background: .rgb(240, 240, 240)))
  #expect(palette.defined == [[1, 7, 0], [2, 0, 7]])
}

@Test func `greys on the terminal's own ground are its own foreground where there are few colours`()
{
  let palette = Palette()
  var pairs = palette.pairs(.colors8, limit: 64)
  #expect(pairs.pair(for: Style(foreground: .indexed(240))) == 0)
  #expect(pairs.pair(for: Style(foreground: .indexed(0))) == 1)
}

@Test func `without colours every style is the terminal's own`() {
  var pairs = Palette().pairs(.none, limit: 1)
  #expect(pairs.pair(for: Style(foreground: .indexed(80), background: .indexed(236))) == 0)
}
