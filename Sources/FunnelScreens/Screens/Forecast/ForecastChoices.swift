import FunnelCore
import TerminalUI

/// What a person has chosen and supposed on the Forecast screen.
final class ForecastChoices {
  /// Where the times of the ideal funnel come from.
  var method = IdealFunnel.Method.planned
  /// The chances whose reliability is shown.
  var judged = WinChance.Source.stage
  /// The value that is being typed.
  var typing: (supposition: Supposition, text: TextEditing, isTouched: Bool)?
  private var supposed: [Supposition: Double] = [:]
  private var scope: Scope?

  /// What was supposed of a scope; nil where the book's own value holds.
  subscript(supposition: Supposition, scope: Scope) -> Double? {
    get { self.scope == scope || supposition == .marginRate ? supposed[supposition] : nil }
    set {
      if self.scope != scope {
        // What was tried for one period or one rep says nothing of another.
        supposed = supposed.filter { $0.key == .marginRate }
        self.scope = scope
      }
      supposed[supposition] = newValue
    }
  }
}

extension Supposition {
  fileprivate static let marginRate = Supposition.factor(.marginRate)
}
