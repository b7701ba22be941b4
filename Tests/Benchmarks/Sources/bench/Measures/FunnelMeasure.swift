/// The program does not import a file of deals, so that nothing can be measured.
struct ImportFailure: Error {
  let output: String
}

/// All that is measured of funnel with a number of deals.
struct FunnelMeasure {
  private let binary: String
  private let deals: Int
  private let workplace: Workplace
  private let store: String

  init(_ binary: String, deals: Int, in workplace: Workplace) {
    (self.binary, self.deals, self.workplace) = (binary, deals, workplace)
    store = workplace.path("funnel\(deals).funnel")
  }

  private var owner: Sheet.Owner { .funnel(deals) }
  private var csv: String { workplace.deals(deals) }

  /// The dashboard.
  var dashboard: Program { Program(arguments: [binary, "--store", store]) }

  /// The wall screen.
  var wall: Program { Program(arguments: [binary, "wall", "--store", store]) }

  private var list: Program {
    Program(arguments: [binary, "--store", store, "--screen", "deals"])
  }

  /// Notes everything but what the program takes at rest.
  func measure(into sheet: inout Sheet) throws(ImportFailure) {
    let command = Command([binary, "import", csv, "--store", store], in: workplace)
    guard let command, command.succeeded else {
      throw ImportFailure(output: command?.output ?? "")
    }
    sheet.note(.importTime, owner, command.duration / 1000)
    sheet.note(.importMemory, owner, command.peakMemory)
    measureStarts(into: &sheet)
    measureFunnel(into: &sheet)
    measureList(into: &sheet)
  }

  private func measureStarts(into sheet: inout Sheet) {
    let isMany = deals >= 1_000_000
    // The import has kept the book.
    sheet.note(Start.series(isMany ? 3 : 5, of: dashboard, in: workplace), of: owner)
    let first = Start.series(isMany ? 1 : 3, of: dashboard, in: workplace) {
      workplace.emptyCache()
    }
    sheet.noteFirst(first, of: owner)
  }

  private func measureFunnel(into sheet: inout Sheet) {
    guard let session = Session(dashboard, in: workplace) else { return }
    session.settle()
    let keys = (0..<150).map { $0 % 2 == 0 ? Key.down : Key.up }
    sheet.note(.funnelSmall, owner, Presses.measure(keys, in: session))
    sheet.note(.drill, owner, drillDowns(in: session).median)
    sheet.note(.refresh, owner, refreshes(of: session).median)
    session.resize(to: .large)
    sheet.note(.funnelLarge, owner, Presses.measure(Array(keys.prefix(100)), in: session))
  }

  private func measureList(into sheet: inout Sheet) {
    guard let session = Session(list, in: workplace) else { return }
    session.settle()
    let keys = [String](repeating: Key.down, count: 150)
    sheet.note(.dealsSmall, owner, Presses.measure(keys, in: session))
    sheet.note(.held, owner, Presses.held([Key.down, Key.up], in: session))
    sheet.note(.sort, owner, sorts(in: session).median)
    sheet.note(Typing("expan", in: session, opening: "/", closing: Key.escape), of: owner)
    session.send(Key.home)
    session.resize(to: .large)
    sheet.note(.dealsLarge, owner, Presses.measure(Array(keys.prefix(100)), in: session))
  }

  private func drillDowns(in session: Session) -> [Double] {
    (0..<5).flatMap { _ -> [Double] in
      let presses = Presses.measure([Key.enter], in: session, quiet: 60)
      session.send(Key.escape)
      session.settle()
      return presses.map(\.milliseconds)
    }
  }

  private func sorts(in session: Session) -> [Double] {
    ["acc", "amo", "acc", "amo"].flatMap { column -> [Double] in
      for text in ["o", column] {
        session.send(text)
        session.settle()
      }
      return Presses.measure([Key.enter], in: session, quiet: 60).map(\.milliseconds)
    }
  }

  /// A deal moved by another process: from that one's end until the screen has shown it.
  private func refreshes(of session: Session) -> [Double] {
    ["Qualified", "Lead", "Qualified", "Lead"].compactMap { stage in
      session.settle()
      guard
        let move = Command([binary, "move", "1", stage, "--store", store], in: workplace),
        move.succeeded, let burst = session.burst(within: 2000, quiet: 100)
      else { return nil }
      return milliseconds(from: move.ended, to: burst.last)
    }
  }
}
