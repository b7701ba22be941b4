/// How a deal ended, or that it has not.
public enum Outcome: String, Choice {
  /// Still open, paused deals among them.
  case open
  /// Won.
  case won
  /// Won, and for more than was proposed.
  case upgraded
  /// Lost to a competitor or to no decision.
  case lost
  /// Left by us for a reason: respectable, and in no win rate.
  case withdrawn

  /// The role of the stages that deals of this outcome stand in.
  public var role: StageRole {
    switch self {
    case .open: .open
    case .won, .upgraded: .won
    case .lost, .withdrawn: .lost
    }
  }

  /// Whether the deal brought an order.
  public var isWon: Bool { self == .won || self == .upgraded }

  /// Whether the deal has ended.
  public var isClosed: Bool { self != .open }
}

/// What is known of one element of a genuine opportunity.
public enum Evidence: String, Choice {
  case unknown
  case no
  case yes
}
