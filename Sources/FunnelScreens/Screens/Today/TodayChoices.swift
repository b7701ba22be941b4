import FunnelCore
import FunnelWording

/// What a person has chosen on the screens of the day.
final class TodayChoices {
  /// Whose day is shown.
  enum Whose: Hashable {
    /// The one person the scope is about, else the person at the keys, else everyone.
    case usual
    case everyone
    case owner(Owner.ID)
  }

  var whose = Whose.usual
  /// Whose week is planned, where somebody has been chosen.
  var planOwner: Owner.ID?
}

extension Session {
  /// The person at the keys, where that is one who sells.
  var myself: Owner.ID? { book.owner(named: author)?.id }

  /// Whose day is shown; everybody's where nil.
  var dayOwner: Owner.ID? {
    switch todayChoices.whose {
    case .usual: soleOwner ?? myself
    case .everyone: nil
    case .owner(let owner): book.owners[owner] == nil ? nil : owner
    }
  }

  /// The name of the person whose day is shown.
  var dayOwnerName: String {
    dayOwner.flatMap { book.owners[$0]?.name } ?? Phrase.Common.everyone[language]
  }
}
