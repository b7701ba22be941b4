import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct CoachTests {
  @Test func `coach lists what is unproven in the documented shape`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=1000")
    let answer = cli.run("coach", "Cranes", "--json")
    #expect(answer.code == 0)
    let json = try answer.json
    #expect(json["deal"]?.short == #"{"id":1,"name":"Cranes"}"#)
    #expect(json["asOf"]?.short == "\"2026-11-21\"")
    #expect(json["questions.0.code"]?.short == "\"need\"")
    #expect(json["questions.0.isProven"]?.short == "false")
    #expect(json["questions.0.severity"]?.short == "\"warning\"")
    #expect(json["questions.6.code"]?.short == "\"amount\"")
    #expect(json["questions.6.isProven"]?.short == "true")
    #expect(json["questions.6.severity"]?.short == "null")
    #expect(json["reasonsToLeave"]?.short == "[]")
    #expect(json["saved"]?.short == "null")
    #expect(json["won"]?.short == #"{"cost":null,"count":0,"days":null,"minutes":null}"#)
    #expect(cli.run("coach", "Cranes").output.contains("Who there would miss us if we left?"))
    #expect(
      cli.run("coach", "1", "--language", "zh-Hant").output.contains("如果我們退出，那邊有誰會惋惜？"))
    #expect(cli.run("coach", "Cranes", "--format", "html").output.contains("<h1>Coaching"))
    #expect(cli.run("coach", "Nothing").code == 66)
  }

  @Test func `the report of effort adds up time, and what leaving saved`() throws {
    let cli = try CommandRun()
    for number in 1...5 {
      cli.run("add", "Lost \(number)")
      log(cli, "Lost \(number)", minutes: 60 * number)
      cli.run("close", "Lost \(number)", "--lost", "--reason", "price")
    }
    cli.run("add", "Early")
    log(cli, "Early", minutes: 45)
    cli.run("close", "Early", "--withdrawn", "--reason", "no budget in sight")
    cli.run("add", "Won")
    log(cli, "Won", minutes: 55)
    cli.run("close", "Won", "--won")
    let report = try cli.run("report", "effort", "--json").json
    #expect(
      report["rows.1"]?.short
        == #"{"activities":5,"cost":"0.00","deals":5,"minutes":900,"outcome":"lost","timed":5}"#)
    // (55 + 900 + 45) / 1 won; the median of 60 … 300 is 180, less 45.
    #expect(report["minutesPerWin"]?.short == "1000")
    #expect(
      report["saved"]?.short
        == #"{"cost":null,"days":0,"exits":1,"measured":1,"minutes":135}"#)
    #expect(report["exits.0.reason"]?.short == "\"nobudgetinsight\"")
    #expect(
      report["exits.0.saved"]?.short == #"{"cost":null,"count":5,"days":0,"minutes":135}"#)
    let text = cli.run("report", "effort", "--language", "zh-Hans").output
    #expect(text.contains("看不到预算") && text.contains("2小时15分"))
    #expect(cli.run("report", "effort", "--period", "2025").output.contains("not enough data"))
    #expect(cli.run("report", "list").output.contains("effort"))
    #expect(
      cli.run("report", "effort", "--format", "csv").lines.first?.hasPrefix("outcome,") == true)
  }

  private func log(_ cli: CommandRun, _ deal: String, minutes: Int) {
    cli.run("activity", "add", "call", "deal=\(deal)", "minutes=\(minutes)", "isDone=yes")
  }
}
