/// How good a way of judging win chances has been on deals that have ended.
///
/// Every won or lost deal is judged once for each open stage it stood in, and the judgement compared
/// with how it ended. The learned chance is that of a model without the deal itself (leave one out);
/// manual chances are not judged. Fund and competition rates are those the deal has now, as
/// a deal keeps no older ones in the book, so they may know more than people did then.
/// The Brier score (Brier 1950) is the mean of (chance − outcome)², with 1 for won and 0 for lost: 0
/// is perfect, and always saying the share won, w, scores w(1 − w).
/// Worked example: 80 % said of a won deal and 30 % of a lost one: (.04 + .09) / 2 = .065.
public struct ChanceQuality: Hashable, Sendable {
  /// Where the chances come from.
  public var source: WinChance.Source
  /// How many of the judgements were about deals that were won.
  public var won: Rate
  /// The Brier score, 0…1; nil where nothing was judged.
  public var brier: Double?
  /// The score of always saying the share won; nil where nothing was judged.
  public var reference: Double? { won.fraction.map { $0 * (1 - $0) } }
  /// The reliability table: judgements of 0…10 %, over 10…20 % and so on, without empty rows.
  public var bins: [Bin]

  /// The judgements of one row of the reliability table.
  public struct Bin: Hashable, Sendable {
    /// The row, from 0 for chances up to 10 %.
    public var tenth: Int
    /// The mean of the chances that were said, 0…1.
    public var said: Double
    /// How many of them were won.
    public var won: Rate
  }

  /// The quality of the stages' own chances, the SDI estimates and the learned chances, over the
  /// closed deals of a scope's period; the learned ones where its pipeline has enough deals.
  public static func all(_ book: Book, _ scope: Scope) -> [ChanceQuality] {
    let reading = BookReading(book, scope)
    let models = ChanceModels(book)
    var tallies: [WinChance.Source: QualityTally] = [:]
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isWon || row.isLost else { return }
      let model = models.ready(row.pipeline)
      for stage in reading.openStages(of: row) {
        func judge(_ source: WinChance.Source, _ chance: Percentage?) {
          if let chance { tallies[source, default: QualityTally()].add(chance, row.isWon) }
        }
        judge(.stage, reading.stage(stage)?.probability)
        judge(.sdi, row.joint)
        guard let model, let place = model.place(of: Stage.ID(Int64(stage))) else { continue }
        judge(.learned, model.chance(withoutItself: row, at: place, in: book))
      }
    }
    return [.stage, .sdi, .learned].map { (tallies[$0] ?? QualityTally()).quality(of: $0) }
  }
}

/// The models of a book, asked for by the number of their pipeline in loops over rows.
final class ChanceModels {
  private let book: Book
  private var models: [UInt32: ChanceModel?] = [:]

  init(_ book: Book) { self.book = book }

  /// The model of a pipeline, whether it is switched on or not; nil with too few deals.
  func ready(_ pipeline: UInt32) -> ChanceModel? {
    if let known = models[pipeline] { return known }
    let model = book.chanceModel(of: Pipeline.ID(Int64(pipeline)))
    models[pipeline] = .some(model.isReady ? model : nil)
    return model.isReady ? model : nil
  }
}

private struct QualityTally {
  private var (count, won, square) = (0, 0, 0.0)
  private var bins = Array(repeating: (count: 0, won: 0, said: 0.0), count: 10)

  mutating func add(_ chance: Percentage, _ isWon: Bool) {
    let error = chance.fraction - (isWon ? 1 : 0)
    count += 1
    won += isWon ? 1 : 0
    square += error * error
    let tenth = max(0, (Int(chance.basisPoints) - 1) / 1_000)
    bins[tenth].count += 1
    bins[tenth].won += isWon ? 1 : 0
    bins[tenth].said += chance.fraction
  }

  func quality(of source: WinChance.Source) -> ChanceQuality {
    ChanceQuality(
      source: source, won: Rate(won, of: count), brier: count == 0 ? nil : square / Double(count),
      bins: bins.enumerated().filter { $0.element.count > 0 }.map { tenth, bin in
        ChanceQuality.Bin(
          tenth: tenth, said: bin.said / Double(bin.count), won: Rate(bin.won, of: bin.count))
      })
  }
}

extension BookReading {
  /// The open stages a deal ever stood in, each once.
  func openStages(of row: DealRow) -> [UInt32] {
    var stages: [UInt32] = []
    for place in visitPlaces(of: row) {
      let number = UInt32(truncatingIfNeeded: visits[place].stage.rawValue)
      if stage(number)?.role == .open, !stages.contains(number) { stages.append(number) }
    }
    return stages
  }
}
