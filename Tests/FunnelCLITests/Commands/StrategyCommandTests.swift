import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct StrategyCommandTests {
  /// Four deals: Best Few in time, Best Few past due, Above dated as Best Few, and one unrated.
  private func company() throws -> CommandRun {
    let cli = try CommandRun()
    cli.run("owner", "add", "Calvin", "login=calvin")
    cli.run("owner", "add", "Mei", "login=mei")
    cli.run(
      "add", "Cranes", "amount=1000", "fundRate=75", "competitionRate=75", "owner=Calvin",
      "account=Port", "expectedClose=2026-12-03", "nextStep=call", "nextStepOn=2026-11-18")
    cli.run(
      "add", "Monitors", "amount=400", "fundRate=99", "competitionRate=75", "owner=Mei",
      "account=Clinic", "expectedClose=2026-11-16")
    cli.run(
      "add", "Parts", "amount=50", "fundRate=25", "competitionRate=25", "owner=Mei",
      "account=Port", "expectedClose=2026-12-31")
    cli.run("add", "Pilot", "owner=Calvin", "account=School")
    for (deal, minutes) in [("1", "60"), ("2", "30"), ("3", "10"), ("4", "45")] {
      cli.run(
        "activity", "add", "deal=\(deal)", "channel=call", "day=2026-11-20", "isDone=yes",
        "minutes=\(minutes)")
    }
    return cli
  }

  @Test func `the board names the deals behind each cell`() throws {
    let cli = try company()
    let json = try cli.run("zones", "--board", "--json").json
    #expect(json["zones.0.zone"]?.short == "\"best\"" && json["zones.0.count"]?.short == "2")
    #expect(json["zones.0.work"]?.short == "\"close\"")
    #expect(json["zones.0.meanScore"]?.short == "162")
    #expect(json["zones.0.meanJoint"]?.short == "0.6525")
    #expect(json["zones.3.meanScore"]?.short == "null")
    #expect(
      json["board.0"]?.short
        == #"{"count":1,"dated":"best","deals":[1],"scored":"best","value":"1000.00","#
        + #""verdict":"consistent"}"#)
    #expect(
      json["board.6.verdict"]?.short == "\"fiction\"" && json["board.6.deals"]?.short == "[3]")
    #expect(json["pastDue"]?.short == #"{"count":1,"deals":[2],"value":"400.00"}"#)
    #expect(json["unknown.deals"]?.short == "[4]")
    #expect(
      json["missingEvidence.0"]?.short
        == #"{"deal":{"id":1,"name":"Cranes"},"missing":["supportingEconomicBuyer"],"zone":"best"}"#
    )
    #expect(try cli.run("report", "zones", "--json").json["board"] == nil)
    let matrix = cli.run("zones", "--board", "--format", "markdown").output
    #expect(matrix.contains("| Best Few | ✓ 1 · 1.0K | · | · |"))
    let csv = cli.run("zones", "--board", "--format", "csv").output
      .split(whereSeparator: \.isNewline)
    #expect(csv[0].hasPrefix("scored,dated,verdict,count,value"))
    #expect(csv.count == 12)
  }

  @Test func `the order of work says why, for programs and for people`() throws {
    let cli = try company()
    let json = try cli.run("work", "--json").json
    #expect(json["count"]?.short == "4")
    #expect(json["items.0.deal.name"]?.short == "\"Cranes\"")
    #expect(json["items.0.work"]?.short == "\"close\"")
    #expect(
      json["items.0.reasons"]?.short
        == #"[{"code":"nextStepOverdue","days":3},{"code":"closes","days":12},"#
        + #"{"code":"standingTooDeep","missing":["supportingEconomicBuyer"]}]"#)
    #expect(json["items.1.reasons.1"]?.short == #"{"code":"pastDue","days":5}"#)
    #expect(json["items.2.work"]?.short == "\"qualify\"")
    #expect(json["items.3.work"]?.short == "\"prospect\"")
    let text = cli.run("work", "--owner", "calvin", "--limit", "1").output
    #expect(text.contains("next step 3 d overdue · closes in 12 d"))
    #expect(text.contains("1 of 2") && !text.contains("Monitors"))
    #expect(cli.run("work", "--mine", "--language", "zh-Hans").output.contains("下一步逾期 3 天"))
    #expect(cli.run("work", "--mine", "--as", "nobody").code == 66)
    #expect(cli.run("work", "--mine", "--owner", "Mei").code == 64)
    #expect(cli.run("work", "--limit", "-1").code == 64)
  }

  @Test func `time and accounts are held against the allocation`() throws {
    let cli = try company()
    let json = try cli.run("time", "--json").json
    #expect(json["preset"]?.short == "\"balanced\"")
    #expect(json["first"]?.short == "\"2026-10-23\"" && json["last"]?.short == "\"2026-11-21\"")
    // 10 of 100 minutes Above, none In, 90 Best Few; Port counts as Best Few.
    #expect(json["zones.0.minutes.amount"]?.short == "10")
    #expect(json["zones.0.minutes.deviation"]?.short == "-0.3")
    #expect(json["zones.0.minutes.isOff"]?.short == "true")
    #expect(json["zones.2.minutes.share"]?.short == "0.9")
    #expect(json["zones.2.accounts.amount"]?.short == "2")
    #expect(json["zones.2.accounts.planned"]?.short == "1")
    #expect(json["universe"]?.short == #"{"accounts":1,"minutes":45}"#)
    let text = cli.run("time", "--period", "2026-11").output
    #expect(text.contains("Balanced 40/20/40 · Nov 2026") && text.contains("! −30"))
    #expect(
      try cli.run("time", "--period", "2026-10", "--json").json["zones.0.minutes.share"]?.short
        == "null")
  }

  @Test func `an allocation is kept for the store or for a person, and taken back`() throws {
    let cli = try company()
    #expect(cli.run("time", "--preset", "build", "--save").output.contains("Build 70/10/20"))
    #expect(cli.run("time", "--mine", "--preset", "50/20/30", "--save").code == 0)
    #expect(try cli.run("time", "--json").json["preset"]?.short == "\"build\"")
    let own = try cli.run("time", "--owner", "Calvin", "--json").json
    #expect(own["preset"]?.short == "null" && own["zones.0.target"]?.short == "0.5")
    #expect(try cli.run("time", "--owner", "Mei", "--json").json["preset"]?.short == "\"build\"")
    #expect(cli.run("undo").code == 0)
    #expect(try cli.run("time", "--mine", "--json").json["preset"]?.short == "\"build\"")
    #expect(cli.run("owner", "edit", "Mei", "timeAllocation=harvest").code == 0)
    #expect(
      try cli.run("owner", "show", "Mei", "--json").json["timeAllocation"]?.short == "\"20/20/60\"")
  }

  @Test func `what is no allocation is refused`() throws {
    let cli = try company()
    let wrong = cli.run("time", "--preset", "50/20/40")
    #expect(wrong.code == 64 && wrong.complaint.contains("harvest"))
    #expect(cli.run("time", "--save").code == 64)
    #expect(cli.run("time", "--preset", "build", "--save", "--as-of", "2026-11-20").code == 64)
    #expect(cli.run("time", "--preset", "build", "--save", "--read-only").code == 77)
    #expect(cli.run("time", "--period", "sometime").code == 64)
    #expect(cli.run("owner", "edit", "Mei", "timeAllocation=greedy").code == 65)
  }
}
