import FunnelDocuments
import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct ReviewDiffTests {
  /// A deal reviewed on 21 and 25 November, with a draft.
  private func reviewed() throws -> CommandRun {
    let cli = try CommandRun()
    cli.run("add", "PMD", "amount=485000")
    cli.run(
      "review", "edit", "1", "position=-1", "fundRate=50", "competitionRate=50",
      "influences.new.name=VP", "influences.new.rating=+1", "strengths.new.text=quality",
      "actions.new.task=price talks", "expectedClose=2027-05")
    cli.run("review", "complete", "1")
    cli.run(
      "review", "edit", "1", "position=+2", "influences.1.rating=+4", "strengths.1=-",
      "redFlags.new.text=rival", "redFlags.1.answeredBy=1", "actions.1.state=done",
      "expectedClose=2027-05-31", "day=2026-11-25", "--today", "2026-11-25")
    cli.run("review", "complete", "1", "--today", "2026-11-25")
    cli.run("review", "edit", "1", "competitionRate=99", "--today", "2026-11-26")
    return cli
  }

  @Test func `two versions are compared field by field, rows as they came and went`() throws {
    let result = try reviewed().run("review", "diff", "1", "1", "#2")
    #expect(result.complaint == "")
    #expect(result.output.contains("Review compared  PMD #1  #1 21 Nov 2026 → #2 25 Nov 2026"))
    for line in [
      "Deal                           Current position  −1 Concern        +2 Comfort",
      "Deal                           Expected close    May 2027          31 May 2027",
      "Buying influences  VP          Rating            +1 will go along  +4 strongly supportive",
      "Strengths          quality                                         − gone",
      "Red flags          rival                                           + new",
      "Action plan        price talks  State            Planned           Done",
    ] {
      let words = line.split(separator: " ")
      #expect(
        result.lines.contains { $0.split(separator: " ") == words }, "\(line) in\n\(result.output)")
    }
    #expect(result.output.contains("▄▆▆  −1 → +2"))
  }

  @Test func `without versions the draft is compared with the last one`() throws {
    let cli = try reviewed()
    let json = try cli.run("review", "diff", "1", "--json").json
    #expect(json["from.id"]?.short == "2")
    #expect(json["to.status"]?.short == "\"draft\"")
    #expect(json["changes.0.field"]?.short == "\"competitionRate\"")
    #expect(json["changes.0.from"]?.short == "50")
    #expect(json["changes.0.to"]?.short == "99")
    #expect(json["changes.1"]?.short == nil)
    #expect(
      json["positions.0"]?.short
        == #"{"day":"2026-11-21","id":1,"position":-1,"score":100,"status":"completed","zone":"in"}"#
    )
    #expect(json["positions.2.score"]?.short == "149")
    cli.run("review", "complete", "1")
    #expect(try cli.run("review", "diff", "1", "--json").json["from.id"]?.short == "2")
  }

  @Test(arguments: [
    ("2026-11-24", "1"), ("2026-11-25", "2"), ("1", "1"), ("#2", "2"),
  ])
  func `a version goes by its day, its place or its number`(typed: String, id: String) throws {
    let json = try reviewed().run("review", "diff", "1", typed, "draft", "--json").json
    #expect(json["from.id"]?.short == id)
    #expect(json["to.id"]?.short == "null")
  }

  @Test func `rows that came and went are whole, and a comparison prints everywhere`() throws {
    let cli = try reviewed()
    let json = try cli.run("review", "diff", "1", "1", "2", "--json").json
    guard case .array(let changes)? = json["changes"] else {
      Issue.record("no changes")
      return
    }
    let added = changes.first { $0["kind"]?.short == "\"added\"" }
    #expect(added?["to.answeredBy"]?.short == "1")
    let removed = changes.first { $0["kind"]?.short == "\"removed\"" }
    #expect(removed?["from.text"]?.short == "\"quality\"")
    #expect(removed?["to"]?.short == "null")
    #expect(cli.run("review", "diff", "1", "--format", "markdown").output.contains("```text\n▄▆▆"))
    #expect(cli.run("review", "diff", "1", "--format", "html").output.contains("<svg "))
  }

  @Test func `what is not there is said, with what there is`() throws {
    let cli = try reviewed()
    let missing = cli.run("review", "diff", "1", "7")
    #expect(missing.code == 66)
    #expect(missing.complaint.contains("#1, #2, draft"))
    cli.run("add", "Other")
    #expect(cli.run("review", "diff", "2").code == 66)
    cli.run("review", "edit", "2", "position=1")
    let alone = cli.run("review", "diff", "2")
    #expect(alone.code == 66)
    #expect(alone.complaint.contains("no two versions"))
  }

  @Test func `the list of all deals has those never reviewed first, and who is at them`() throws {
    let cli = try reviewed()
    cli.run("add", "Other")
    cli.run("review", "edit", "2", "position=1", "--as", "mei")
    cli.run("add", "Gone")
    cli.run("close", "3", "--lost", "--reason", "price")
    let json = try cli.run("review", "list", "--json", "--today", "2026-11-30").json
    #expect(json["reviews.0.deal.name"]?.short == "\"Other\"")
    #expect(json["reviews.0.last"]?.short == "null")
    #expect(json["reviews.0.age"]?.short == "null")
    #expect(json["reviews.0.drafts"]?.short == #"["mei"]"#)
    #expect(json["reviews.1.age"]?.short == "5")
    #expect(json["reviews.1.position"]?.short == "2")
    #expect(json["reviews.1.drafts"]?.short == #"["calvin"]"#)
    #expect(json["reviews.2"]?.short == nil)
    let text = cli.run("review", "list", "--today", "2026-11-30").output
    #expect(text.contains("never") && text.contains("25 Nov 2026  5 d"))
  }
}
