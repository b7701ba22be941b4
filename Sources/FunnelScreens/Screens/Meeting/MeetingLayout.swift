import TerminalUI

/// Where the panes of a meeting stand: one at a time, two beside each other, or all three.
struct MeetingLayout {
  /// The places of the panes; a pane without a place is not shown.
  var panes: (strip: Rect?, agenda: Rect?, deal: Rect?, outcome: Rect?)

  init(_ area: Rect, focus: MeetingScreen.Pane) {
    switch area.width {
    case ..<100:
      let (strip, body) = area.divided(at: 1, from: .top)
      panes = (
        strip, focus == .agenda ? body : nil, focus == .deal ? body : nil,
        focus == .outcome ? body : nil
      )
    case ..<160:
      let (agenda, rest) = area.divided(at: area.width * 3 / 10, from: .left)
      let (outcome, deal) = rest.divided(at: max(7, min(12, area.height / 3)), from: .bottom)
      panes = (nil, agenda, deal, outcome)
    default:
      let (agenda, rest) = area.divided(at: area.width * 24 / 100, from: .left)
      let (outcome, deal) = rest.divided(at: rest.width * 36 / 100, from: .right)
      panes = (nil, agenda, deal, outcome)
    }
  }
}
