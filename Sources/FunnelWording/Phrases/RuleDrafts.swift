public import FunnelCore

extension RuleDraft {
  /// What a field is called: `Plan`, and `Plan 2` for the second activity of a rule.
  public static func label(of name: String) -> Phrase {
    let (base, turn) = parts(of: name)
    let label = EntityKind.rule.label(ofField: base)
    return turn == 1 ? label : Phrase { "\(label[$0]) \(turn)" }
  }
}
