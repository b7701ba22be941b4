public import FunnelCore

extension ICalendar {
  /// The planned activities of a calendar.
  ///
  /// What is done, has no day or is planned for a deal that is over is left out.
  ///
  /// - Parameters:
  ///   - period: Only those of these days; all where nil.
  ///   - owner: Whose; everybody's where nil.
  ///   - title: What an activity is called.
  public init(
    _ activities: [Activity], of book: Book, in period: Period? = nil,
    ownedBy owner: Owner.ID? = nil, name: String, stamp: Instant, title: (Activity) -> String
  ) {
    let events = activities.filter { activity in
      let deal = activity.deal.flatMap { book.deals[$0] }
      guard !activity.isDone, let day = activity.day, period?.contains(day) ?? true,
        deal?.takesActivities ?? true
      else { return false }
      return owner == nil || (activity.owner ?? deal?.owner) == owner
    }.sorted {
      ($0.day?.number ?? 0, $0.time?.minutes ?? -1, $0.id.rawValue)
        < ($1.day?.number ?? 0, $1.time?.minutes ?? -1, $1.id.rawValue)
    }.compactMap { Event($0, of: book, title: title($0)) }
    self.init(events, name: name, stamp: stamp, clockOffset: book.settings.clockOffset)
  }
}

extension ICalendar.Event {
  fileprivate init?(_ activity: Activity, of book: Book, title: String) {
    guard let day = activity.day else { return nil }
    let deal = activity.deal.flatMap { book.deals[$0] }
    let account = (deal?.account ?? activity.account).flatMap { book.accounts[$0] }
    let summary = [title, account?.name ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    self.init(uid: Self.uid(of: activity, in: book), day: day, summary: summary)
    (time, minutes, recurrence) = (activity.time, activity.minutes, activity.recurrence)
    location = account?.address ?? ""
    details = [deal?.name ?? "", activity.note ?? ""].filter { !$0.isEmpty }
      .joined(separator: "\n")
    category = activity.channel.rawValue.uppercased()
  }

  /// The activity's number within its store; the store is told by its name, as its file may move.
  private static func uid(of activity: Activity, in book: Book) -> String {
    let name = (book.settings.name ?? "").lowercased().unicodeScalars.map { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
          && scalar.isASCII
        ? Character(scalar) : "-"
    }
    let store = name.isEmpty ? "store" : String(name)
    return "activity-\(activity.id.rawValue)@\(store).funnel"
  }
}
