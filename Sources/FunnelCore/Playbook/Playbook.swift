/// How a team sells: the shipped texts with the team's own ones in their places or beside them.
public struct Playbook: Sendable {
  /// Every text, topic by topic in order, hidden ones too.
  public let entries: [PlaybookEntry]
  /// Every objection, those raised most often first, hidden ones too.
  public let register: [RegisterEntry]

  /// A playbook of a team's records; of shipped texts alone where there are none.
  ///
  /// - Parameter raised: The objections raised in deals, from which the register counts.
  public init(
    texts: [PlaybookText] = [], objections: [Objection] = [], raised: [DealObjection] = []
  ) {
    entries = PlaybookTopic.allCases.flatMap { Self.entries($0, texts) }
    register = Self.register(objections, raised)
  }

  private static func entries(
    _ topic: PlaybookTopic, _ texts: [PlaybookText]
  ) -> [PlaybookEntry] {
    let shipped = ShippedText.all.filter { $0.topic == topic }
    let codes = Set(shipped.map(\.code))
    let own = texts.filter { $0.topic == topic && !($0.template.map(codes.contains) ?? false) }
    let all =
      shipped.enumerated().map { place, text in
        PlaybookEntry(text, place: place, record: texts.last { $0.template == text.code })
      } + own.map { PlaybookEntry($0) }
    return all.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element)
  }

  private static func register(
    _ objections: [Objection], _ raised: [DealObjection]
  ) -> [RegisterEntry] {
    let byRecord = Dictionary(grouping: raised.filter { $0.objection != nil }) { $0.objection }
    let byTemplate = Dictionary(grouping: raised.filter { $0.objection == nil }) { $0.template }
    let codes = Set(ShippedObjection.all.map(\.code))
    let shipped = ShippedObjection.all.map { shipped -> RegisterEntry in
      let record = objections.last { $0.template == shipped.code }
      return RegisterEntry(
        id: shipped.code, name: record?.name ?? shipped.name,
        answer: record.map(\.answer) ?? shipped.answer, record: record,
        raised: (byTemplate[shipped.code] ?? [])
          + (record.flatMap { byRecord[$0.id] } ?? []))
    }
    let own = objections.filter { !($0.template.map(codes.contains) ?? false) }.map { record in
      RegisterEntry(
        id: "\(record.id)", name: record.name, answer: record.answer, record: record,
        raised: byRecord[record.id] ?? [])
    }
    return (shipped + own).enumerated()
      .sorted { ($1.element.raised, $0.offset) < ($0.element.raised, $1.offset) }.map(\.element)
  }
}

extension Playbook {
  /// The texts of a topic that are of use in a stage, in every stage where nil.
  ///
  /// - Parameter hidden: Whether those come along that nobody wants to see.
  public func entries(
    _ topic: PlaybookTopic, for stage: Stage?, in book: Book, hidden: Bool = false
  ) -> [PlaybookEntry] {
    entries.filter { entry in
      entry.topic == topic && (hidden || !entry.isHidden)
        && (stage.map { entry.fits($0, in: book) } ?? true)
    }
  }

  /// The text of an identity, as answers name it.
  public func entry(_ id: String) -> PlaybookEntry? { entries.first { $0.id == id } }

  /// The objection that one of a deal is, if it is in the register.
  public func entry(of raised: DealObjection) -> RegisterEntry? {
    if let objection = raised.objection {
      return register.first { $0.record?.id == objection }
    }
    return raised.template.flatMap { code in register.first { $0.id == code } }
  }

  /// The objections in which every typed word occurs, in the words or the answers of any language,
  /// those raised most often first.
  public func objections(matching typed: String, hidden: Bool = false) -> [RegisterEntry] {
    let words = typed.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    return register.filter { (hidden || !$0.isHidden) && $0.matches(words) }
  }
}
