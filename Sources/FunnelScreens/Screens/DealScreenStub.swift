import FunnelCore
import TerminalUI

final class DealScreen: Screen {
  let id = "deal"
  init(deal: Deal.ID, in session: Session) {}
  func place(in session: Session) -> StyledText { "" }
  func actions(in session: Session) -> [Action] { [] }
  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {}
}
