import TerminalUI
import Testing

private let thin = Style(foreground: .indexed(240))
private let bright = Style(foreground: .indexed(114))

private func drawn(_ widget: some Widget, width: Int) -> String {
  var canvas = Canvas(size: Size(columns: width, rows: 1))
  canvas.draw(widget, in: canvas.bounds)
  return canvas.text
}

@Test func `a gauge is filled to half a cell`() {
  #expect(drawn(Gauge(0.4, style: bright, track: thin), width: 10) == "━━━━──────")
  #expect(drawn(Gauge(0.45, style: bright, track: thin), width: 10) == "━━━━╾─────")
  #expect(drawn(Gauge(7, style: bright, track: thin), width: 4) == "━━━━")
  #expect(drawn(Gauge(-1, style: bright, track: thin), width: 4) == "────")
  #expect(drawn(Gauge(.nan, style: bright, track: thin), width: 4) == "────")
}

@Test func `a balance is filled from the middle`() {
  #expect(drawn(BalanceGauge(0.4, style: bright, track: thin), width: 11) == "─────┊━━───")
  #expect(drawn(BalanceGauge(-1, style: bright, track: thin), width: 11) == "━━━━━┊─────")
  #expect(drawn(BalanceGauge(nil, style: bright, track: thin), width: 12) == "─────┊─────")
}

@Test func `a sparkline scales to its greatest value`() {
  #expect(drawn(Sparkline([0, 1, 2, nil, 7], style: bright), width: 8) == "▁▂▃ █")
  #expect(drawn(Sparkline([0, 0], style: bright), width: 8) == "▁▁")
  #expect(drawn(Sparkline([9, 1, 2], maximum: 2, style: bright), width: 2) == "▅█")
}

@Test func `an interval shows its ends, the estimate and the benchmark`() {
  let styles = Interval.Styles(track: thin, range: bright, point: bright, mark: bright)
  let interval = Interval(low: 0.2, point: 0.4, high: 0.6, mark: 0.9, styles: styles)
  #expect(drawn(interval, width: 11) == "┈┈━━●━━┈┈┃┈")
  let beyond = Interval(low: -1, point: nil, high: 2, styles: styles)
  #expect(drawn(beyond, width: 5) == "━━━━━")
}

@Test func `a slider shows its ends, the middle and the value chosen`() {
  let styles = Slider.Styles(low: thin, high: thin, tick: thin, chosen: bright)
  #expect(drawn(Slider(2, styles: styles), width: 40) == "−5  ·  ·  ·  ·  ┊  · +2  ·  · +5")
  #expect(drawn(Slider(-5, styles: styles), width: 40) == "−5  ·  ·  ·  ·  ┊  ·  ·  ·  · +5")
  #expect(drawn(Slider(nil, styles: styles), width: 40) == "−5  ·  ·  ·  ·  ┊  ·  ·  ·  · +5")
}

@Test func `a slider's width holds its last label and the blank behind it`() {
  let styles = Slider.Styles(low: thin, high: thin, tick: thin, chosen: bright)
  let slider = Slider(5, styles: styles)
  var canvas = Canvas(size: Size(columns: slider.width, rows: 1))
  canvas.draw(slider, in: canvas.bounds)
  #expect(canvas.text.hasSuffix("· +5"))
  #expect(canvas[Point(x: slider.width - 1, y: 0)].style == bright)
}
