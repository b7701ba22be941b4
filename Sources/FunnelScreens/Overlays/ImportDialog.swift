import FunnelCore
import FunnelDocuments
import FunnelExchange
import FunnelStore
import FunnelWording
import TerminalUI

/// Importing from the dashboard: a path, then what was understood, then the import as one undo step.
enum ImportDialog {
  /// Asks for the file.
  static func start(_ session: Session) -> FormScreen {
    FormScreen(
      id: "import", title: Phrase.Action.import, verb: Phrase.Dialog.readFile, about: .view,
      fields: [FormScreen.Field("path", Phrase.Dialog.file, .text, isRequired: true)]
    ) { values in
      let path = (String(values["path"] ?? .none) ?? "").expandingHome
      let name = path.split(separator: "/").last.map(String.init) ?? path
      var options = ImportOptions(origin: name, today: session.today)
      options.clockOffset = session.book.settings.clockOffset
      return next(path, options, session).map { .replace($0) } ?? .stay
    }
  }

  /// What comes after the file was named: a question it leaves open, or what was understood.
  ///
  /// Nil where the file cannot be read, which has then been said.
  private static func next(
    _ path: String, _ options: ImportOptions, _ session: Session
  ) -> (any Screen)? {
    session.attempt { () throws -> any Screen in
      do {
        // Opening and closing the store's own file would let go of the engine's locks on it.
        guard !SQLiteStore.isFile(path, ofStoreAt: session.store.path) else {
          throw ExportForm.Refusal.partOfTheStore(path)
        }
        let watch = WorkWatch(session)
        let draft = try ImportDraft(
          reading: OpenFile(ordinary: path), options: options,
          against: StoreSource(session.store, session.book)
        ) { try watch.show(Phrase.Dialog.reading, $0, of: $1) }
        return shown(ImportReport(file: options.origin, draft: draft, outcome: .dryRun), session)
      } catch let failure as ImportFailure {
        let question = question(failure, options, in: session.language) {
          next(path, $0, session)
        }
        guard let question else { throw failure }
        return question
      }
    }
  }

  /// Shows the pipeline that new deals went into; where they went into several, says which.
  private static func goToPipeline(of commit: Commit, _ session: Session) -> Phrase? {
    let book = session.book
    let deals = commit.created.filter { $0.key.kind == .deal }.values.map { Deal.ID($0) }
    let found = Set(deals.compactMap { book.deals[$0]?.pipeline })
    guard found.count > 1 else {
      session.scope.pipeline = found.first ?? session.scope.pipeline
      return nil
    }
    return .CommandLine.into(book.pipelines.filter { found.contains($0.id) }.map(\.name))
  }

  /// Shows what was understood; Enter imports.
  private static func shown(_ report: ImportReport, _ session: Session) -> TextScreen {
    // The last section says what was done, and nothing has been done yet.
    let sections = report.sections(in: session.language).dropLast()
    let document = Document(Array(sections))
    let accept = Action(
      "import.accept", [.enter], Phrase.Action.import, inFooter: true, writes: true,
      unless: { report.draft.changes.isEmpty ? Phrase.CommandLine.nothingChanged : nil }
    ) {
      let (watch, count) = (WorkWatch(session), report.draft.changes.count)
      let changes = WatchedChanges(report.draft.changes) {
        try watch.show(Phrase.Dialog.storing, $0, of: count)
      }
      let done = session.perform(
        changes, Phrase.CommandLine.imported(report.file),
        confirming: {
          try changes.confirm()
          watch.tell(Phrase.Dialog.keeping)
        }, stored: { watch.tell(Phrase.Dialog.takingIn) })
      if session.figures.funnel.totals == FunnelReport.Totals() {
        session.scope.pipeline = session.book.defaultPipeline?.id
      }
      guard let done else { return .stay }
      session.keepBook()
      let place = goToPipeline(of: done, session)
      session.say(Phrase { report.imported[$0] + (place?[$0] ?? "") }, .success)
      return .pop
    }
    return TextScreen(
      id: "importReport", title: Phrase.Action.import, actions: [accept]
    ) { columns in
      let rendering = TextRendering(
        isLimited: true, page: TextRendering.Page(columns: columns) { [$0.clipped(to: $1)] },
        width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
      return rendering.lines(of: document).map { StyledText($0, session.theme[.text]) }
    }
  }
}

/// Exporting what a list shows, as CSV for a spreadsheet.
enum ExportDialog {
  /// Asks for the file.
  static func start(_ deals: [Deal.ID], _ session: Session) -> FormScreen {
    ExportForm.asking(
      Phrase.Action.export, suggesting: "deals.csv", in: session,
      said: { Phrase.CommandLine.exported(deals.count, to: $0) },
      bytes: { _ in
        let source = ChosenDeals(StoreSource(session.store, session.book), Set(deals))
        return try ExportFormat.dealsCSV.write(source)
      })
  }
}

/// A source with certain deals only.
private struct ChosenDeals: RecordSource {
  private let source: StoreSource
  private let deals: Set<Deal.ID>

  init(_ source: StoreSource, _ deals: Set<Deal.ID>) { (self.source, self.deals) = (source, deals) }

  var book: Book { source.book }

  func records(of kind: EntityKind) throws -> [StoredRecord] {
    let records = try source.records(of: kind)
    return kind == .deal ? records.filter { deals.contains(Deal.ID($0.id)) } : records
  }

  func record(_ entity: EntityReference) throws -> StoredRecord? { try source.record(entity) }

  func find(
    _ kind: EntityKind, externalID: String, origin: String?
  ) throws -> EntityReference? {
    try source.find(kind, externalID: externalID, origin: origin)
  }
}
