/// A respectable reason for leaving a deal.
///
/// Leaving in time is work well done: the deal is in no win rate and no leak figure, and what it
/// would have gone on to take is free for others.
public enum ExitReason: String, Choice {
  /// There is no budget, and none in sight.
  case noBudget
  /// Nobody takes us to the one who decides.
  case noAccess
  /// A rival has locked the specification.
  case specificationLocked
  /// The customer does not need what we offer.
  case noFit
  /// It takes more than its chance is worth.
  case effortAboveChance
  /// The customer has put it off, nobody knows until when.
  case postponed
}
