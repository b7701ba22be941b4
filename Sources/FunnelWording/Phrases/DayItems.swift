public import FunnelCore

extension DayItem {
  /// What is to be done, in a few words: `Call: send the offer`.
  public var title: Phrase {
    switch subject {
    case .activity(let activity): activity.title
    case .followUp(let followUp):
      Phrase { language in
        let channels = followUp.cadence.channels.map { $0.label[language] }
        let what =
          followUp.firstContact == nil ? Phrase.Today.followUp : Phrase.Today.firstContact
        return language == .en
          ? "\(what[language]): \(channels.joined(separator: ", ").lowercased())"
          : "\(what[language])：\(channels.joined(separator: "、"))"
      }
    case .objections(let open):
      Phrase { language in
        let more = open.count > 1 ? " +\(open.count - 1)" : ""
        return Self.labelled(Phrase.Today.objection, text)[language] + more
      }
    case .action, .nextStep, .notice: Phrase(verbatim: text)
    }
  }

  /// The same for a list whose reasons are said in short: what it is comes first, and only the
  /// channel that suits a follow-up best.
  public var titleInQueue: Phrase {
    switch subject {
    case .activity, .notice, .objections: title
    case .followUp(let followUp):
      Self.labelled(
        (followUp.cadence.channels.first ?? .call).label,
        Phrase { language in
          let what =
            followUp.firstContact == nil ? Phrase.Today.followUp : Phrase.Today.firstContact
          return language == .en ? what[.en].lowercased() : what[language]
        })
    case .action: Self.labelled(Phrase.Today.action, text)
    case .nextStep: Self.labelled(Phrase.Deals.nextStep, text)
    }
  }

  private static func labelled(_ kind: Phrase, _ text: String) -> Phrase {
    labelled(kind, Phrase(verbatim: text))
  }

  private static func labelled(_ kind: Phrase, _ what: Phrase) -> Phrase {
    Phrase {
      $0 == .en ? "\(kind[$0]): \(what[$0])" : "\(kind[$0])：\(what[$0])"
    }
  }

  /// What a contact that comes of it is about.
  public var contactSubject: Phrase {
    switch subject {
    case .followUp(let followUp):
      followUp.firstContact == nil ? Phrase.Today.followUp : Phrase.Today.firstContact
    case .objections: title
    default: Phrase(verbatim: text)
    }
  }
}

extension Activity {
  /// The channel and what it is about: `Call: send the offer`.
  public var title: Phrase {
    guard !subject.isEmpty else { return channel.label }
    return Phrase {
      $0 == .en ? "\(channel.label[$0]): \(subject)" : "\(channel.label[$0])：\(subject)"
    }
  }
}
