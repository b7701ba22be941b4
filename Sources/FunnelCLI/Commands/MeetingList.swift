import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel meeting list`: all meetings, the newest first.
struct MeetingList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the meetings, the newest first.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let files = try workspace.store.meetings(in: workspace.book).compactMap {
      try workspace.store.meetingFile(of: $0.id, in: workspace.book)
    }
    let json = JSON.members(["meetings": .array(files.map { workspace.summary(of: $0) })])
    let sections: [Document.Section] =
      files.isEmpty
      ? [.line(Phrase.Minutes.none[invocation.language])]
      : [.table(table(of: files, in: invocation))]
    try invocation.output.print(Answer(json: json, sections), as: output.chosen)
  }

  private func table(of files: [MeetingFile], in invocation: Invocation) -> DocumentTable {
    let language = invocation.language
    func column(_ field: String) -> DocumentTable.Column {
      DocumentTable.Column(
        title: EntityKind.meeting.label(ofField: field)[language], key: field)
    }
    return DocumentTable(
      columns: [
        DocumentTable.Column(title: "#", key: "id", isNumeric: true), column("day"),
        column("title"), column("chair"), column("state"),
        DocumentTable.Column(
          title: EntityKind.deal.pluralLabel[language], key: "deals", isNumeric: true),
        DocumentTable.Column(
          title: Phrase.Minutes.discussed[language], key: "discussed", isNumeric: true),
        DocumentTable.Column(
          title: Phrase.Minutes.newActions[language], key: "newActions", isNumeric: true),
      ],
      rows: files.map { file in
        let report = MeetingReport(file, at: invocation.environment.now())
        let meeting = file.meeting
        return [
          DocumentTable.Cell("\(meeting.id)", raw: "\(meeting.id.rawValue)"),
          DocumentTable.Cell(
            meeting.day?.medium(in: language) ?? "", raw: meeting.day?.description ?? ""),
          "\(meeting.title)", "\(meeting.chair ?? "")",
          DocumentTable.Cell(meeting.standing[language], raw: meeting.state.rawValue),
          "\("\(report.rows.count)")", "\("\(report.discussed.k)")",
          "\("\(report.actions.count)")",
        ]
      })
  }
}
