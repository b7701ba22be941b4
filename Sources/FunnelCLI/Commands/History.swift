import ArgumentParser
import FunnelDocuments
import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// `funnel history [ID]`: who changed what, when, from what, to what; the newest first.
struct History: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show who changed what, the newest first.")

  @Argument(help: "The deal; the whole store where not said.")
  var id: String?

  @Option(help: ArgumentHelp("At most so many lines.", valueName: "number"))
  var limit = 50

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let entity = try id.map { try workspace.reference($0, .deal) }
    let lines = try workspace.store.history(of: entity, before: nil, limit: limit)
      .filter { line in workspace.book.asOf.map { line.event.edit.day <= $0 } ?? true }
    let json = JSON.members(["events": .array(lines.map { workspace.json($0) })])
    try invocation.output.print(
      Answer(json: json, [.table(workspace.table(of: lines))]), as: output.chosen)
  }
}

extension Workspace {
  fileprivate func json(_ line: HistoryLine) -> JSON {
    let edit = line.event.edit
    let type =
      edit.field == FieldEdit.existence
      ? .flag : edit.entity.kind.type(of: edit.field, given: [:])
    let isBeginning = edit.field == FieldEdit.existence && edit.old == .none
    return .members([
      "sequence": .integer(line.event.sequence), "transaction": .integer(line.transaction.id),
      "author": .text(line.transaction.author), "at": .text("\(line.transaction.at)"),
      "label": .text(line.transaction.label), "isAnnulled": .flag(line.transaction.isAnnulled),
      "kind": .text(edit.entity.kind.rawValue), "id": .integer(edit.entity.id),
      "day": .day(edit.day), "field": .text(edit.field),
      "old": isBeginning ? .null : json(edit.old, type, in: nil),
      "new": json(edit.new, type, in: nil),
    ])
  }

  fileprivate func table(of lines: [HistoryLine]) -> DocumentTable {
    func column(_ phrase: Phrase, _ key: String, limit: Int = 30) -> DocumentTable.Column {
      DocumentTable.Column(title: phrase[language], key: key, limit: limit)
    }
    return DocumentTable(
      columns: [
        column(Phrase.CommandLine.time, "at"), column(Phrase.CommandLine.author, "author"),
        column(Phrase.CommandLine.record, "record"), column(Phrase.CommandLine.day, "day"),
        column(Phrase.CommandLine.field, "field"), column(Phrase.CommandLine.before, "old"),
        column(Phrase.CommandLine.after, "new"),
        column(Phrase.CommandLine.change, "label", limit: 40),
      ],
      rows: lines.byField.map(row))
  }

  private func row(of line: HistoryLine) -> [DocumentTable.Cell] {
    let edit = line.event.edit
    let words = HistoryWords(book: book, in: language) { self.name(of: $0) }
    let isExistence = edit.field == FieldEdit.existence
    func cell(_ value: Value) -> DocumentTable.Cell {
      let text = isExistence ? "" : words.text(of: value, in: edit)
      // A long note would push everything else off the line.
      return DocumentTable.Cell(
        text.isEmpty ? "—" : text.clipped(to: 48), raw: text)
    }
    let field =
      isExistence
      ? (edit.new == .integer(0) ? Phrase.CommandLine.removed : Phrase.CommandLine.created)
      : edit.entity.kind.label(ofField: edit.field)
    let mark = line.transaction.isAnnulled ? " (\(Phrase.CommandLine.undone[language]))" : ""
    return [
      DocumentTable.Cell(words.text(of: line.transaction.at), raw: "\(line.transaction.at)"),
      DocumentTable.Cell(
        Phrase.author(line.transaction.author)[language], raw: line.transaction.author),
      DocumentTable.Cell(edit.entity.phrase[language]),
      DocumentTable.Cell(edit.day.medium(in: language), raw: "\(edit.day)"),
      DocumentTable.Cell(field[language], raw: edit.field), cell(edit.old), cell(edit.new),
      DocumentTable.Cell(line.transaction.label + mark),
    ]
  }
}
