import FunnelCore
import FunnelWording

extension Report {
  /// How good the chances said of deals were that have ended.
  static let reliability = Report("reliability") { question in
    let qualities = ChanceQuality.all(question.book, question.scope)
    var sources = ReportRows("sources", of: qualities)
    sources.words("source", Phrase.Reports.source) { question.choice($0.source) }
    sources.figure("brier", Phrase.Reports.brier) { row in
      row.brier.map { .number($0, digits: 4) }
    }
    sources.figure("reference", Phrase.Reports.reference) { row in
      row.reference.map { .number($0, digits: 4) }
    }
    sources.rate("won", Outcome.won.label) { $0.won }
    let all = qualities.flatMap { quality in
      quality.bins.map { (source: quality.source, bin: $0) }
    }
    var bins = ReportRows("bins", of: all, Phrase.Reports.reliability)
    bins.words("source", Phrase.Reports.source) { question.choice($0.source) }
    bins.words("said", Phrase.Reports.said) { row in
      let (low, high) = (row.bin.tenth * 10, row.bin.tenth * 10 + 10)
      return .named("\(low)–\(high) %", code: "\(low)-\(high)")
    }
    bins.figure("mean", Phrase.Common.mean) { .share($0.bin.said) }
    bins.rate("rate", Outcome.won.label) { $0.bin.won }
    return ReportContent([.table(sources.table()), .table(bins.table())])
  }
}
