import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct UsageTests {
  @Test func `an export never replaces the store, and other files only when told`() throws {
    let cli = try CommandRun()
    let store = cli.folder.path + "/s.funnel"
    cli.run("add", "Cranes", "--store", store)
    for suffix in ["", "-wal", "-shm", "-lock"] {
      let refused = cli.run("export", "--store", store, "-o", store + suffix, "--overwrite")
      #expect(refused.code == 73)
    }
    #expect(cli.run("show", "1", "--store", store).code == 0)
    let file = try cli.file("deals.csv", "mine")
    let refused = cli.run("export", "--store", store, "-o", file)
    #expect(refused.code == 73)
    #expect(refused.complaint.contains("--overwrite"))
    #expect(try InputFile.read(file) == Array("mine".utf8))
    #expect(cli.run("export", "--store", store, "-o", file, "--overwrite").code == 0)
    #expect(try InputFile.read(file).starts(with: Array("id,".utf8)))
  }

  @Test func `the demo store comes back from JSON whole`() throws {
    let cli = try CommandRun()
    let (first, second) = (cli.folder.path + "/a.funnel", cli.folder.path + "/b.funnel")
    #expect(cli.run("demo", "--store", first).code == 0)
    let exported = cli.run("export", "--json", "--store", first)
    #expect(try exported.json["settings.defaultPipeline"]?.short == "1")
    let file = try cli.file("demo.json", exported.output)
    #expect(cli.run("import", file, "--store", second).code == 0)
    let again = cli.run("export", "--json", "--store", second)
    let (before, after) = (exported.lines, again.lines)
    let different = zip(before, after).first { $0 != $1 }
    #expect(different == nil)
    #expect(before.count == after.count)
  }

  @Test func `a deal opens again where it stood before it closed`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    cli.run("move", "1", "negotiation")
    cli.run("move", "1", "back")
    cli.run("close", "1", "--lost", "--reason", "price")
    #expect(cli.run("reopen", "1").code == 0)
    #expect(try cli.run("show", "1", "--json").json["stage.name"]?.short == "\"Proposal&quote\"")
  }

  @Test func `a copy takes the store's place and the former store is kept`() throws {
    let cli = try CommandRun()
    let store = cli.folder.path + "/s.funnel"
    cli.run("add", "Cranes", "--store", store)
    #expect(cli.run("restore", "--store", store).code == 66)
    let copy = try DailyBackup.make(of: store, today: day("2026-11-21"))
    cli.run("add", "Monitors", "--store", store)
    #expect(cli.run("restore", store, "--store", store).code == 73)
    let restored = cli.run("restore", "--store", store)
    #expect(restored.code == 0)
    #expect(restored.lines.first?.contains(copy) == true)
    #expect(try cli.run("list", "--json", "--store", store).json["count"]?.short == "1")
    let former = store + ".before-restore-\(CommandRun.now.milliseconds)"
    #expect(try cli.run("list", "--json", "--store", former).json["count"]?.short == "2")
  }

  @Test func `an account nobody knows comes with the deal, and goes with it`() throws {
    let cli = try CommandRun()
    let added = cli.run("add", "CT upgrade", "account=City Clinic")
    #expect(added.code == 0)
    #expect(added.lines == ["New deal #1 CT upgrade", "New account: City Clinic"])
    #expect(
      try cli.run("show", "1", "--json").json["account.name"]?.short == "\"CityClinic\"")
    #expect(cli.run("add", "MR", "account=city clinic").lines.count == 1)
    #expect(cli.run("edit", "2", "account=Harbour").lines.last == "New account: Harbour")
    cli.run("undo")
    cli.run("undo")
    cli.run("undo")
    #expect(cli.run("account", "show", "City Clinic").code == 66)
  }

  @Test func `a value may begin with an accent, and a name is more than blanks`() throws {
    let cli = try CommandRun()
    #expect(cli.run("add", "\u{301}Kite ", "note=\u{301}high").code == 0)
    let deal = try cli.run("show", "1", "--json").json
    #expect(deal["note"]?.short == "\"\u{301}high\"")
    #expect(deal["name"]?.short == "\"\u{301}Kite\"")
    let blank = cli.run("add", "\u{3000} ")
    #expect(blank.code == 65)
    #expect(blank.complaint.contains("must be filled in"))
  }

  @Test func `a month is kept as a month`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "expectedClose=2027-03")
    #expect(try cli.run("show", "1", "--json").json["closeIsMonth"]?.short == "true")
    cli.run("edit", "1", "expectedClose=2027-03-14")
    #expect(try cli.run("show", "1", "--json").json["closeIsMonth"]?.short == "false")
  }

  @Test func `names that the configuration or an option gets wrong are refused`() throws {
    let cli = try CommandRun()
    #expect(cli.run("list", "--theme", "zz").code == 64)
    try cli.makeFolder("config/funnel")
    for (key, value) in [("theme", "zz"), ("language", "de")] {
      _ = try cli.file("config/funnel/config.toml", "\(key) = \"\(value)\"\n")
      let refused = cli.run("list")
      #expect(refused.code == 78)
      #expect(refused.complaint.contains("config.toml") && refused.complaint.contains(key))
    }
  }

  @Test func `a theme that cannot be read is named by file and line`() throws {
    let cli = try CommandRun()
    try cli.makeFolder("config/funnel/themes")
    let file = try cli.file("config/funnel/themes/mine.toml", "[roles]\naccent = {")
    let refused = cli.run("list", "--theme", "mine")
    #expect(refused.code == 78)
    #expect(refused.complaint.contains(file + ":2: "))
    #expect(cli.run("themes").code == 0)
    #expect(cli.run("doctor").output.contains(file + ":2: "))
    _ = try cli.file("config/funnel/config.toml", "theme = \"mine\"\n")
    #expect(cli.run("list").complaint.contains(file + ":2: "))
  }

  @Test func `a configuration that is no TOML is named by file and line`() throws {
    let cli = try CommandRun()
    try cli.makeFolder("config/funnel")
    let file = try cli.file("config/funnel/config.toml", "theme = \"paper\"\nlanguage = \n")
    let refused = cli.run("list")
    #expect(refused.code == 78)
    #expect(refused.complaint.contains(file + ":2: "))
  }

  @Test func `files that cannot be taken in are named, and nothing is said to be known`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    let empty = cli.run("import", try cli.file("empty.csv", ""))
    #expect(empty.code == 65)
    #expect(empty.complaint.contains("empty.csv: The file is empty."))
    let form = cli.run("review", "edit", "1", "--form", try cli.file("f.json", "{\"bad\":1}"))
    #expect(form.code == 64)
    #expect(form.complaint.contains("bad"))
  }

  @Test func `refusals name the option that settles them`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    #expect(cli.run("close", "1", "--lost").complaint.contains("--reason"))
    #expect(cli.run("close", "1", "--paused").complaint.contains("--until"))
    cli.run("close", "1", "--won")
    #expect(cli.run("move", "1", "on").complaint.contains("is closed"))
    #expect(try cli.run("doctor", "--json").json["schema"]?.short.hasPrefix("\"") == false)
  }

  @Test func `a file's deals keep the chances of the shipped stages, and none ends tomorrow`()
    throws
  {
    let cli = try CommandRun()
    let shipped = try cli.file(
      "own.csv",
      """
      id,name,stage,closedOn
      1,A,Initial contact,
      2,B,Needs confirmed,
      3,C,Won,2026-11-22
      4,D,Won,2026-11-21
      """)
    let report = try cli.run("import", shipped, "--json").json
    #expect(report["pipelines.0.stages.0.probability"]?.short == "0.1")
    #expect(report["pipelines.0.stages.1.probability"]?.short == "0.25")
    #expect(report["refusals.0.message"]?.short.contains("closedinthefuture") == true)
    #expect(report["refused"]?.short == "1")
    #expect(report["added"]?.short == "3")
    let foreign = try cli.file("foreign.csv", "id,name,stage\n1,A,Foo\n2,B,Bar\n")
    #expect(
      cli.run("import", foreign, "--store", cli.folder.path + "/f.funnel").output
        .contains(" assumed"))
  }

  @Test func `a deal as CSV is the deal, whatever has happened with it`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=500")
    cli.run("activity", "add", "subject=Call", "deal=1", "kind=call")
    let lines = cli.run("show", "1", "--format", "csv").output.split(whereSeparator: \.isNewline)
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("id,account,name,stage,amount,currency") == true)
    #expect(lines.last?.hasPrefix("1,,Cranes,Initial contact,500.00,USD") == true)
  }

  @Test func `a store that is not there is refused, or said to be new`() throws {
    let cli = try CommandRun()
    let path = cli.folder.path + "/mistyped.funnel"
    for verb in [["list"], ["undo"], ["report", "stages"], ["edit", "1", "amount=1"], ["export"]] {
      let refused = cli.runAll(verb + ["--store", path])
      #expect(refused.code == 66, "\(verb)")
      #expect(refused.complaint.contains("mistyped.funnel"))
    }
    let added = cli.run("add", "Cranes", "--store", path)
    #expect(added.code == 0)
    #expect(added.complaint == "There was no store at \(path): a new one was made.\n")
    #expect(cli.run("add", "Pumps", "--store", path).complaint.isEmpty)
  }

  @Test func `a week that is none, a folder and a copy that are not there are named`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    let week = cli.run("calendar", "--week", "2026-W60")
    #expect(week.code == 64 && week.complaint.contains("--week: “2026-W60” is no week."))
    let folder = cli.run("backup", "\(cli.folder.path)/none/copy.funnel")
    #expect(folder.code == 73 && folder.complaint.contains("none/copy.funnel cannot be created"))
    let copy = cli.run("restore", "\(cli.folder.path)/none.funnel")
    #expect(copy.code == 66 && copy.complaint.contains("none.funnel cannot be read"))
  }
}
