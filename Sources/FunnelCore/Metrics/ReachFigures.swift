/// How far what comes in gets: to a deal, to a contact, from a quote to an order, to a customer
/// who is content.
///
/// The cohort is what was created in the period. Lead to deal: passed the gate, of what passed it
/// or ended before; leads that are still open are pending. Contact: the customer has been
/// contacted, of all. Quote: won, of the won and lost deals closed in the period that reached the
/// quote stage, see `quoteStage`; withdrawn ones are in neither. Satisfaction: the mean of what
/// customers said, 1…5, of the deals won in the period; those who said nothing are in no mean.
/// Worked example: 10 came in, 6 became deals, 2 leads were lost, 2 leads are open, 8 were
/// contacted: 6/8 with 2 pending, 8/10. Of 3 deals won, customers of 2 said 5 and 4: 4.5, of 2/3.
public struct ReachFigures: Hashable, Sendable {
  /// Leads that became deals.
  public var leadToDeal = Rate(0, of: 0)
  /// Leads that are open still.
  public var pendingLeads = 0
  /// Deals and leads whose customer has been contacted.
  public var contact = Rate(0, of: 0)
  /// Quoted deals that were won; none where the pipeline has no quote stage.
  public var quote = Rate(0, of: 0)
  /// The stage in which a quote is made.
  public var quoteStage: Stage.ID?

  /// Deals won whose customer said how content they are.
  public var rated = Rate(0, of: 0)
  private var ratings = 0

  /// How content customers are after closing, 1…5; nil where none has said it.
  public var satisfaction: Double? {
    rated.k == 0 ? nil : Double(ratings) / Double(rated.k)
  }

  /// The reach figures of a scope.
  ///
  /// - Parameter stage: The stage in which a quote is made; the one that is named for it where nil.
  public init(_ book: Book, _ scope: Scope, quoteStage stage: Stage.ID? = nil) {
    let stages = book.stages(of: scope).filter { $0.role == .open }
    quoteStage = stage ?? stages.first(where: \.isNamedForQuote)?.id
    for rate in StageWinRate.all(book, scope) where rate.stage == quoteStage { quote = rate.rate }
    let reading = BookReading(book, scope)
    let days = scope.days
    reading.forEachRow(of: scope) { row, isInPeriod in
      if row.isWon, isInPeriod {
        rated.add(row.satisfaction > 0)
        ratings += Int(row.satisfaction)
      }
      guard days.contains(row.created) else { return }
      contact.add(row.isContacted)
      if row.isLead, row.isOpen {
        pendingLeads += 1
      } else if !(row.isLead && row.isWithdrawn) {
        leadToDeal.add(!row.isLead || row.isWon)
      }
    }
  }
}

extension Stage {
  /// Whether the stage's name speaks of a quote or a proposal.
  fileprivate var isNamedForQuote: Bool {
    let words = ["quot", "proposal", "报价", "報價"].map { FoldedText($0) }
    let names = [name.en, name.hans, name.hant]
    return words.contains { word in names.contains { word.occurs(in: $0) } }
  }
}
