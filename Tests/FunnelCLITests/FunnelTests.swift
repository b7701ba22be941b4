import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct FunnelTests {
  @Test func `a store that is not there is said so, with what to do about it`() throws {
    let cli = try CommandRun()
    let result = cli.run("list")
    #expect(result.code == 66)
    #expect(result.output.isEmpty)
    #expect(result.complaint.contains("There is no store at"))
    #expect(result.complaint.contains("funnel import"))
  }

  @Test func `complaints are in the language asked for`() throws {
    let cli = try CommandRun()
    #expect(cli.run("list", "--language", "zh-TW").complaint.contains("沒有資料檔"))
    cli.variables["LANG"] = "zh_CN.UTF-8"
    #expect(cli.run("list").complaint.contains("没有数据文件"))
  }

  @Test func `usage errors exit with 64`() throws {
    let cli = try CommandRun()
    #expect(cli.run("list", "--no-such-option").code == 64)
    #expect(cli.run("no-such-verb").code == 64)
    #expect(cli.run("move", "1").code == 64)
    #expect(cli.run("list", "--json", "--format", "csv").code == 64)
    #expect(cli.run("list", "--language", "xx").code == 64)
    #expect(cli.run("list", "--today", "soon").code == 66)
    cli.run("add", "Cranes")
    #expect(cli.run("list", "--today", "soon").code == 64)
    #expect(cli.run("--plain", "--screen", "nowhere").code == 64)
  }

  @Test func `help and completion scripts go to the answer`() throws {
    let cli = try CommandRun()
    let help = cli.run("--help")
    #expect(help.code == 0)
    #expect(help.output.contains("report"))
    #expect(cli.run("--generate-completion-script", "bash").output.contains("_funnel"))
  }

  @Test func `a configuration that makes no sense is named with file and key`() throws {
    let cli = try CommandRun()
    try cli.makeFolder("config/funnel")
    _ = try cli.file("config/funnel/config.toml", "language = 5\n")
    let result = cli.run("list")
    #expect(result.code == 78)
    #expect(result.complaint.contains("config.toml"))
    #expect(result.complaint.contains("language"))
  }

  @Test func `shared options stand before the verb or after it`() throws {
    let cli = try CommandRun()
    let path = cli.folder.path + "/team.funnel"
    #expect(cli.run("add", "Cranes", "--store", path).code == 0)
    #expect(cli.run("--store", path, "list").lines.count == 3)
    #expect(cli.run("list", "--store", path).lines.count == 3)
    cli.variables["FUNNEL_STORE"] = path
    #expect(cli.run("list").lines.count == 3)
  }

  @Test func `what steers a terminal never reaches one`() throws {
    let cli = try CommandRun()
    cli.run("add", "Bad \u{1B}[31mname\u{202E}\r\n")
    for isTerminal in [false, true] {
      cli.isTerminal = isTerminal
      for arguments in [["list"], ["show", "1"], ["history"], ["show", "1", "--json"]] {
        let result = cli.runAll(arguments)
        #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        #expect(!result.output.contains("\r"))
      }
    }
    let complaint = cli.run("show", "no\u{1B}[2Jthing").complaint
    #expect(!complaint.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `exports keep what steers a terminal, except on one`() throws {
    let cli = try CommandRun()
    cli.run("add", "Odd\u{7}name")
    #expect(cli.run("export").output.contains("Odd\u{7}name"))
    cli.isTerminal = true
    #expect(cli.run("export").output.contains("Odd␇name"))
  }

  @Test func `the dashboard is printed as text where there is no terminal`() throws {
    let cli = try CommandRun()
    #expect(cli.run().code == 66)
    cli.run("add", "Cranes", "amount=1.2M")
    let printed = cli.run("--plain")
    #expect(printed.code == 0)
    #expect(printed.output.contains("Initial contact"))
    #expect(cli.run("--plain", "--screen", "deals").output.contains("Cranes"))
    #expect(cli.run("--plain", "--screen", "deal").output.contains("Cranes"))
    #expect(cli.run("--plain", "--language", "zh-Hans").output.contains("初步接洽"))
  }

  @Test func `the author is named on the command line, in the environment, or by the login`() throws
  {
    let cli = try CommandRun()
    func author() throws -> String? {
      try cli.run("history", "--limit", "1", "--json").json["events.0.author"]?.short
    }
    cli.run("add", "Cranes")
    #expect(try author() == "\"calvin\"")
    try cli.makeFolder("config/funnel")
    _ = try cli.file("config/funnel/config.toml", "author = \"min\"\n")
    cli.run("edit", "1", "amount=1")
    #expect(try author() == "\"min\"")
    cli.variables["FUNNEL_USER"] = "frank"
    cli.run("edit", "1", "amount=2")
    #expect(try author() == "\"frank\"")
    cli.run("edit", "1", "amount=3", "--as", "simon")
    #expect(try author() == "\"simon\"")
  }

  @Test func `every verb is in the help`() throws {
    let cli = try CommandRun()
    let help = cli.run("--help").output
    for verb in [
      "demo", "import", "export", "list", "show", "add", "edit", "move", "close", "reopen",
      "review", "coach", "report", "account", "contact", "owner", "product", "target", "activity",
      "field",
      "pipeline", "undo", "redo", "history", "backup", "doctor", "themes",
    ] {
      #expect(help.contains("\n  \(verb) ") || help.contains("\n  \(verb), "), "\(verb)")
    }
  }
}
