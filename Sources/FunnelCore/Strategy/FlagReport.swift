/// The red flags of a form, written and automatic, and which of them are dealt with.
///
/// A flag is dealt with when an action that has not been dropped answers it or a strength covers
/// it. An automatic flag is answered by a row that carries its code.
public struct FlagReport: Hashable, Sendable {
  /// The flags as they stand in the form, the automatic ones first.
  public var flags: [Flag]

  /// One flag.
  public struct Flag: Hashable, Sendable {
    /// The danger.
    public var danger: Danger
    /// The key of the action that answers it.
    public var answeredBy: Int?
    /// The key of the strength that covers it.
    public var coveredBy: Int?

    /// Whether something is done about it.
    public var isCovered: Bool { answeredBy != nil || coveredBy != nil }

    /// Where it stands in the form.
    public var place: ReviewPlace {
      switch danger {
      case .automatic(let flag): .automaticFlag(flag.code)
      case .written(let flag): .redFlag(flag.key)
      }
    }
  }

  /// What a flag warns of.
  public enum Danger: Hashable, Sendable {
    /// The form shows it of itself.
    case automatic(AutomaticRedFlag)
    /// Somebody wrote it.
    case written(RedFlag)
  }

  /// The flags of a form on a day.
  ///
  /// - Parameter isOpen: Whether the deal is still open; one that has ended cannot be late.
  public init(_ form: ReviewForm, on today: Day, isOpen: Bool = true) {
    let actions = Set(form.actions.filter { $0.state != .dropped }.map(\.key))
    let strengths = Set(form.strengths.map(\.key))
    func flag(_ danger: Danger, _ row: RedFlag?) -> Flag {
      Flag(
        danger: danger, answeredBy: row?.answeredBy.flatMap { actions.contains($0) ? $0 : nil },
        coveredBy: row?.coveredBy.flatMap { strengths.contains($0) ? $0 : nil })
    }
    let automatic = form.automaticRedFlags(on: today, isOpen: isOpen).map { danger in
      flag(.automatic(danger), form.redFlags.first { $0.automatic == danger.code })
    }
    flags =
      automatic
      + form.redFlags.filter { $0.automatic == nil }.map { flag(.written($0), $0) }
  }

  /// Flags dealt with, of all flags.
  public var covered: Rate { Rate(flags.count { $0.isCovered }, of: flags.count) }
}
