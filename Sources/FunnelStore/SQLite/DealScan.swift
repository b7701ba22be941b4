import FunnelCore
import GRDB

/// Reads deals for a book: only the columns a book holds, each by its place.
struct DealScan {
  /// The columns, in the order of the table so that the engine decodes no more than it must.
  static let columns = """
    id, version, name, account, owner, pipeline, stage, outcome, amount, currency, probability,
    fund_rate, competition_rate, position, expected_close, close_is_month, created, closed_on,
    is_lead, need, funding, authority, source, region, product_type, segment, tags, next_step,
    next_step_on, paused_until, last_contact, next_activity, reviewed_on, evidence, path,
    CASE WHEN product_type IS NULL THEN products END, satisfaction
    """

  private var currency = Remembered(Currency.usd)
  private var outcomes = Codes<Outcome>()
  private var evidences = Codes<Evidence>()
  private var segments = Codes<Segment>()

  /// The deal of the present row.
  mutating func entry(of query: Query) -> DealEntry {
    var deal = DealEntry(id: DealRecord.ID(query.integer(0)))
    deal.version = query.integer(1)
    deal.name = query.text(2)
    deal.account = query.optionalInteger(3).map { Account.ID($0) }
    deal.owner = query.optionalInteger(4).map { Owner.ID($0) }
    deal.pipeline = Pipeline.ID(query.integer(5))
    deal.stage = Stage.ID(query.integer(6))
    deal.outcome = outcomes.code(in: query.bytes(7)) ?? .open
    deal.amount = query.optionalInteger(8).flatMap { $0 < 0 ? nil : $0 }
    deal.currency = currency.value(of: query.bytes(9)) { Currency(code: $0) }
    deal.probability = query.optionalInteger(10).flatMap { Percentage(basisPoints: Int($0)) }
    deal.fundRate = query.optionalInteger(11).map { Int($0) }
    deal.competitionRate = query.optionalInteger(12).map { Int($0) }
    deal.position = query.optionalInteger(13).flatMap { Position(rawValue: Int($0)) }
    deal.expectedClose = day(query, 14)
    deal.closeIsMonth = query.integer(15) != 0
    deal.created = day(query, 16)
    deal.closedOn = day(query, 17)
    deal.isLead = query.integer(18) != 0
    deal.need = evidences.code(in: query.bytes(19)) ?? .unknown
    deal.funding = evidences.code(in: query.bytes(20)) ?? .unknown
    deal.authority = evidences.code(in: query.bytes(21)) ?? .unknown
    deal.source = query.optionalText(22)
    deal.region = query.optionalText(23)
    deal.productType =
      query.optionalText(24) ?? ProductLines.firstModel(storedAs: query.bytes(35))
    deal.segment = segments.code(in: query.bytes(25))
    if !query.isNull(26) { deal.tags = Tags(query.text(26)) }
    deal.nextStep = query.optionalText(27)
    deal.nextStepOn = day(query, 28)
    deal.pausedUntil = day(query, 29)
    deal.lastContact = day(query, 30)
    deal.nextActivity = day(query, 31)
    deal.reviewedOn = day(query, 32)
    deal.evidence = ReviewEvidence(rawValue: UInt8(truncatingIfNeeded: query.integer(33)))
    deal.satisfaction = query.optionalInteger(36).map { Int($0) }
    deal.visits = DealPath.decoded(query.blob(34))
    return deal
  }

  private func day(_ query: Query, _ column: Query.Column) -> Day? {
    query.optionalInteger(column).map { Day(clamping: $0) }
  }
}

/// The codes of a choice as bytes, so that no text is made to find one.
private struct Codes<Code: Choice> {
  private let codes: [(bytes: [UInt8], code: Code)] = Code.allCases.map {
    (Array($0.rawValue.utf8), $0)
  }

  func code(in bytes: UnsafeBufferPointer<UInt8>) -> Code? {
    guard !bytes.isEmpty else { return nil }
    for (known, code) in codes where known.elementsEqual(bytes) { return code }
    return nil
  }
}

/// The value of the text that came last, as the next one is mostly the same.
private struct Remembered<Remembered> {
  private var bytes: [UInt8] = []
  private var last: Remembered
  private let fallback: Remembered

  init(_ fallback: Remembered) { (last, self.fallback) = (fallback, fallback) }

  mutating func value(
    of text: UnsafeBufferPointer<UInt8>, _ parse: (String) -> Remembered?
  ) -> Remembered {
    if bytes.elementsEqual(text) { return last }
    bytes = Array(text)
    last = parse(String(decoding: text, as: UTF8.self)) ?? fallback
    return last
  }
}
