import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct MeetingCommandTests {
  /// A store with three deals, the second one best, the third one above the funnel.
  private func office() throws -> CommandRun {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "fundRate=75", "competitionRate=25")
    cli.run("add", "Pumps", "fundRate=99", "competitionRate=99")
    cli.run("add", "Beds", "fundRate=25", "competitionRate=25")
    return cli
  }

  @Test func `an agenda is printed, and planned only when asked to`() throws {
    let cli = try office()
    let agenda = try cli.run("meeting", "agenda", "--minutes", "5", "--json").json
    #expect(agenda["items.0.deal.name"]?.short == "\"Pumps\"")
    #expect(agenda["items.1.deal.name"]?.short == "\"Beds\"")
    #expect(agenda["items.2.deal.name"]?.short == "\"Cranes\"")
    #expect(agenda["plannedSeconds"]?.short == "900")
    #expect(agenda["basis"]?.short == "\"orderofwork\"")
    #expect(cli.run("meeting", "list").output.contains("There is no meeting yet"))
    let saved = cli.run("meeting", "agenda", "Beds", "1", "--save", "--title", "Monday")
    #expect(saved.output == "Planned Monday #1 with 2 deals\n")
    let meeting = try cli.run("meeting", "show", "monday", "--json").json
    #expect(meeting["state"]?.short == "\"planned\"")
    #expect(meeting["items.0.deal.name"]?.short == "\"Beds\"")
    #expect(meeting["items.1.deal.name"]?.short == "\"Cranes\"")
    #expect(meeting["basis"]?.short == "\"chosenbyhand\"")
    let listed = try cli.run("meeting", "list", "--json").json
    #expect(listed["meetings.0.deals"]?.short == "2")
    #expect(cli.run("undo").code == 0)
    #expect(cli.run("meeting", "show", "1").code == 66)
  }

  @Test func `a limit and a filter leave deals out`() throws {
    let cli = try office()
    let limited = try cli.run("meeting", "agenda", "--limit", "1", "--json").json
    #expect(limited["leftOut"]?.short == "2")
    #expect(limited["items.1"] == nil)
    let filtered = try cli.run("meeting", "agenda", "--filter", "zone:in", "--json").json
    #expect(filtered["items.0.deal.name"]?.short == "\"Cranes\"")
    #expect(filtered["items.1"] == nil)
    for wrong in [
      ["--limit", "0"], ["--minutes", "0"], ["--by", "luck"], ["--by", "work", "--owner", "Mei"],
      ["1", "--limit", "2"], ["--filter", "zone:nowhere"],
    ] {
      #expect(cli.runAll(["meeting", "agenda"] + wrong).code == 64, "\(wrong)")
    }
    cli.run("close", "1", "--lost", "--reason", "price")
    #expect(cli.run("meeting", "agenda", "1").code == 65)
  }

  @Test func `decisions move, hold and leave deals, and can be taken back`() throws {
    let cli = try office()
    cli.run("meeting", "agenda", "--save", "--title", "Monday")
    #expect(
      cli.run("meeting", "decide", "1", "Pumps", "advance").output
        == "Decided on Pumps: advance\n")
    func stage() throws -> String? {
      try cli.run("show", "2", "--json").json["stage.name"]?.short
    }
    #expect(try stage() == "\"Needsconfirmed\"")
    cli.run("meeting", "decide", "1", "Pumps", "advance")
    #expect(try stage() == "\"Needsconfirmed\"")
    cli.run("meeting", "decide", "1", "Pumps", "none")
    #expect(try stage() == "\"Initialcontact\"")
    let refused = cli.run("meeting", "decide", "1", "1", "exit")
    #expect(refused.code == 65)
    #expect(refused.complaint.contains("--reason"))
    #expect(cli.run("meeting", "decide", "1", "1", "help", "--reason", "CFO").code == 65)
    cli.run("meeting", "decide", "1", "1", "exit", "--reason", "no budget")
    #expect(try cli.run("show", "1", "--json").json["outcome"]?.short == "\"withdrawn\"")
    let decided = try cli.run(
      "meeting", "decide", "1", "3", "help", "--reason", "CFO call", "--assignee", "Tom",
      "--due", "+3", "--json"
    ).json
    #expect(decided["actions.0.due"]?.short == "\"2026-11-24\"")
    #expect(decided["decisions"]?.short == #"{"advance":0,"exit":1,"help":1,"hold":0}"#)
    cli.run("add", "Other")
    let stranger = cli.run("meeting", "decide", "1", "Other", "hold")
    #expect(stranger.code == 65)
    #expect(stranger.complaint == "funnel: Other (#4) is not on the agenda of Monday (#1).\n")
  }

  @Test func `minutes are printed, written to a file by its name, and never over one`() throws {
    let cli = try office()
    cli.run("meeting", "agenda", "--save", "--title", "Monday")
    cli.run("meeting", "act", "1", "2", "Send the quotation")
    cli.run("meeting", "note", "1", "They like it", "--deal", "2")
    cli.run("meeting", "note", "1", "Tom is ill")
    #expect(cli.run("meeting", "end", "1").output == "Ended Monday\n")
    #expect(cli.run("meeting", "note", "1", "late").code == 65)
    let text = cli.run("meeting", "minutes")
    #expect(text.output.hasPrefix("Minutes  Monday\n"))
    #expect(text.output.contains("They like it"))
    let json = try cli.run("meeting", "minutes", "--json").json
    #expect(json["incompleteActions"]?.short == "1")
    #expect(json["startedAt"]?.short == "\"2026-11-21T14:00:00.000Z\"")
    let path = cli.folder.path + "/minutes.html"
    let written = cli.run("meeting", "minutes", "1", "-o", path)
    #expect(written.output == "")
    #expect(written.complaint == "The minutes are in \(path)\n")
    let page = String(decoding: try InputFile.read(path), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(cli.run("meeting", "minutes", "1", "-o", path).code == 73)
    #expect(cli.run("meeting", "minutes", "1", "-o", path, "--overwrite").code == 0)
    let agenda = try cli.run("meeting", "agenda", "--limit", "1", "--json").json
    #expect(agenda["carried.0.task"]?.short == "\"Sendthequotation\"")
  }

  @Test func `minutes of a past day say what was known then`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "--today", "2026-11-02")
    cli.run("meeting", "agenda", "1", "--save", "--title", "Monday", "--today", "2026-11-09")
    cli.run("meeting", "act", "1", "1", "Send the quotation", "--today", "2026-11-09")
    cli.run("meeting", "act", "1", "1", "Call the buyer", "--today", "2026-11-12")
    cli.run("meeting", "end", "1", "--today", "2026-11-12")
    cli.run("meeting", "agenda", "1", "--save", "--title", "Next", "--today", "2026-11-16")
    let past = ["--as-of", "2026-11-10"]
    let minutes = try cli.runAll(["meeting", "minutes", "1", "--json"] + past).json
    #expect(minutes["state"]?.short == "\"planned\"" && minutes["newActions"]?.short == "1")
    #expect(minutes["actions.0.task"]?.short == "\"Sendthequotation\"")
    let present = try cli.run("meeting", "minutes", "1", "--json").json
    #expect(present["state"]?.short == "\"ended\"" && present["newActions"]?.short == "2")
    let listed = try cli.runAll(["meeting", "list", "--json"] + past).json
    #expect(listed["meetings.0.title"]?.short == "\"Monday\"" && listed["meetings.1"] == nil)
    // What a meeting left open comes along once it has ended.
    #expect(try cli.run("meeting", "agenda", "--json").json["carried.1"] != nil)
    #expect(try cli.runAll(["meeting", "agenda", "--json"] + past).json["carried.0"] == nil)
    #expect(cli.run("meeting", "minutes", "1", "--as-of", "2026-11-08").code == 66)
  }

  @Test func `a meeting is held in a terminal, and there must be one`() throws {
    let cli = try office()
    let refused = cli.run("meeting", "start", "--limit", "2")
    #expect(refused.code == 64)
    #expect(refused.complaint.contains("funnel meeting decide"))
    #expect(try cli.run("meeting", "list", "--json").json["meetings"]?.short == "[]")
    #expect(cli.run("meeting", "minutes").code == 66)
  }

  @Test func `a running meeting comes back from JSON whole`() throws {
    let cli = try office()
    let (first, second) = (cli.folder.path + "/a.funnel", cli.folder.path + "/b.funnel")
    cli.run("demo", "--store", first)
    cli.run("meeting", "agenda", "--limit", "3", "--save", "--store", first)
    let deal = try cli.run("meeting", "show", "1", "--json", "--store", first)
      .json["items.0.deal.id"]?.short
    cli.run(
      "meeting", "decide", "1", try #require(deal), "help", "--reason", "CFO call",
      "--assignee", "Tom", "--due", "+3", "--store", first)
    let store = try SQLiteStore.open(at: first)
    let file = try #require(try store.meetingFile(of: Meeting.ID(1)))
    try store.perform(
      [.meet(Meeting.ID(1), .take(file.items[1].id, at: CommandRun.now))],
      by: Authorship(author: "mei", at: CommandRun.now, today: Fixture.today, label: "take"))
    let exported = cli.run("export", "--json", "--store", first)
    let path = try cli.file("demo.json", exported.output)
    #expect(cli.run("import", path, "--store", second).code == 0)
    let again = cli.run("export", "--json", "--store", second)
    #expect(zip(exported.lines, again.lines).first { $0 != $1 } == nil)
    #expect(exported.lines.count == again.lines.count)
    let restored = try #require(
      try SQLiteStore.open(at: second).meetingFile(of: Meeting.ID(1)))
    #expect(restored.current?.order == 2)
    #expect(restored.meeting.currentSince == CommandRun.now)
    #expect(restored.items[0].action == restored.actions.first?.id)
    #expect(restored.actions.map(\.task) == ["CFO call"])
  }

  @Test func `a reference to what the file does not hold is refused`() throws {
    let cli = try office()
    cli.run("meeting", "agenda", "--save")
    let exported = cli.run("export", "--json").output
    let broken = exported.replacing("\"current\":null", with: "\"current\":9")
    let path = try cli.file("broken.json", broken)
    #expect(broken != exported)
    #expect(cli.run("import", path, "--store", cli.folder.path + "/c.funnel").code == 65)
  }
}
