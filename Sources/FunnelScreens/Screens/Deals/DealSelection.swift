import FunnelCore
import FunnelWording

/// The deals behind a figure: of a stage or certain ones, under a condition, in a period.
struct DealSelection {
  /// Only the deals of a stage, or certain ones.
  var part = DealQuery.Part.all
  /// Only deals that fulfil this.
  var base = DealFilter.everything
  /// Only deals of this period; of the session's where nil.
  var period: Period?
  /// Whether no period narrows the deals, not even the session's.
  var isOfAllDays = false
  /// What the deals are of; all deals where nil.
  var heading: Phrase?

  /// The deals within what the session is about.
  func scope(in session: Session) -> Scope {
    var scope = session.scope.narrowed(to: base)
    if let period { scope.period = period }
    if isOfAllDays { scope.period = nil }
    return scope
  }
}
