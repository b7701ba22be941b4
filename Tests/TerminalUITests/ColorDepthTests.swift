import TerminalUI
import Testing

@Test func `the depth is the richest the number of colours allows`() {
  #expect(ColorDepth(colors: 16_777_216) == .colors256)
  #expect(ColorDepth(colors: 255) == .colors16)
  #expect(ColorDepth(colors: 8) == .colors8)
  #expect(ColorDepth(colors: 0) == .none)
}

@Test func `red, green and blue become the nearest of the cube and the greys`() {
  #expect(ColorDepth.colors256.index(of: .rgb(95, 215, 215)) == 80)
  #expect(ColorDepth.colors256.index(of: .rgb(0x30, 0x30, 0x30)) == 236)
  #expect(ColorDepth.colors256.index(of: .rgb(255, 255, 255)) == 231)
  #expect(ColorDepth.colors256.index(of: .rgb(0, 0, 0)) == 16)
}

@Test func `few colours are approached`() {
  #expect(ColorDepth.colors16.index(of: .rgb(250, 10, 10)) == 9)
  #expect(ColorDepth.colors8.index(of: .rgb(200, 10, 10)) == 1)
  #expect(ColorDepth.colors8.index(of: .indexed(80)) == 6)
  #expect(ColorDepth.colors8.index(of: .indexed(12)) == 4)
  #expect(ColorDepth.colors16.index(of: .indexed(12)) == 12)
}

@Test func `with few colours the hue decides and greys stay grey`() {
  // 114 is #87d787, 210 #ff8787, 221 #ffd75f, 75 #5fafff, 245 #8a8a8a, 240 #585858.
  let colors: [UInt8] = [114, 210, 221, 75, 245, 240, 252]
  #expect(colors.map { ColorDepth.colors8.index(of: .indexed($0)) } == [2, 1, 3, 4, 7, 0, 7])
  #expect(colors.map { ColorDepth.colors16.index(of: .indexed($0)) } == [2, 9, 11, 12, 8, 8, 7])
}

@Test func `the terminal's own colour has no index, nor has any without colours`() {
  #expect(ColorDepth.colors256.index(of: .standard) == nil)
  #expect(ColorDepth.none.index(of: .rgb(255, 0, 0)) == nil)
}
