import TerminalUI
import Testing

private let area = Rect(x: 2, y: 1, width: 10, height: 4)

@Test func `extents are never negative`() {
  #expect(Size(columns: -1, rows: 3) == Size(columns: 0, rows: 3))
  #expect(Rect(x: 0, y: 0, width: 3, height: -2).height == 0)
  #expect(area.inset(by: 7) == Rect(x: 9, y: 5, width: 0, height: 0))
}

@Test func `a slice is cut off each edge`() {
  let left = area.divided(at: 3, from: .left)
  #expect(left.slice == Rect(x: 2, y: 1, width: 3, height: 4))
  #expect(left.remainder == Rect(x: 5, y: 1, width: 7, height: 4))
  let right = area.divided(at: 3, from: .right)
  #expect(right.slice == Rect(x: 9, y: 1, width: 3, height: 4))
  #expect(right.remainder == Rect(x: 2, y: 1, width: 7, height: 4))
  let top = area.divided(at: 1, from: .top)
  #expect(top.slice == Rect(x: 2, y: 1, width: 10, height: 1))
  #expect(top.remainder == Rect(x: 2, y: 2, width: 10, height: 3))
  let bottom = area.divided(at: 1, from: .bottom)
  #expect(bottom.slice == Rect(x: 2, y: 4, width: 10, height: 1))
  #expect(bottom.remainder == Rect(x: 2, y: 1, width: 10, height: 3))
}

@Test func `a slice larger than the area takes all of it`() {
  let cut = area.divided(at: 99, from: .top)
  #expect(cut.slice == area)
  #expect(cut.remainder.isEmpty)
}

@Test func `a share is rounded to whole cells`() {
  #expect(area.divided(atFraction: 0.66, from: .left).slice.width == 7)
  #expect(area.divided(atFraction: .nan, from: .left).slice.width == 0)
  #expect(area.divided(atFraction: 2, from: .top).slice.height == 4)
}

@Test func `areas apart have nothing in common`() {
  #expect(area.intersection(Rect(x: 20, y: 0, width: 5, height: 5)).isEmpty)
  #expect(
    area.intersection(Rect(x: 0, y: 0, width: 5, height: 3))
      == Rect(x: 2, y: 1, width: 3, height: 2))
}

@Test func `a box stands in the middle and never sticks out`() {
  #expect(area.centered(Size(columns: 4, rows: 2)) == Rect(x: 5, y: 2, width: 4, height: 2))
  #expect(area.centered(Size(columns: 40, rows: 20)) == area)
}

@Test func `there are no rows outside`() {
  #expect(area.row(3) == Rect(x: 2, y: 4, width: 10, height: 1))
  #expect(area.row(4).isEmpty)
  #expect(area.row(-1).isEmpty)
}
