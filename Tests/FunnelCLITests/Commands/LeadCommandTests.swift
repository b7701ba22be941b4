import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct LeadCommandTests {
  /// Two people and three leads that nobody owns.
  private func company() throws -> CommandRun {
    let cli = try CommandRun()
    cli.run("owner", "add", "Calvin", "login=calvin", "team=Medical")
    cli.run("owner", "add", "Mei", "login=mei", "team=Medical")
    for name in ["Cranes", "Monitors", "Pilot"] {
      cli.run("lead", "add", name, "segment=highIntent", "source=Fair", "account=Port")
    }
    return cli
  }

  @Test func `a lead has no owner, no gate and a running clock`() throws {
    let cli = try company()
    let json = try cli.run("lead", "show", "1", "--json").json
    #expect(json["owner"]?.short == "null" && json["isLead"]?.short == "true")
    #expect(json["firstContact.state"]?.short == "\"running\"")
    #expect(json["firstContact.secondsLeft"]?.short == "86400")
    #expect(json["score"]?.short == "0" && json["possible"]?.short == "90")
    #expect(json["gate.need.state"]?.short == "\"unknown\"")
  }

  @Test func `a score is explained factor by factor`() throws {
    let cli = try company()
    #expect(cli.run("lead", "score", "1", "ability=5", "intent=3").code == 0)
    let json = try cli.run("lead", "show", "1", "--json").json
    #expect(json["score"]?.short == "58" && json["possible"]?.short == "78")
    #expect(
      json["factors.1"]?.short == #"{"factor":"intent","points":18,"value":3,"weight":0.3}"#)
    #expect(json["factors.2.points"]?.short == "null")
    #expect(cli.run("lead", "score", "--weights", "100/0/0/0").code == 0)
    #expect(try cli.run("lead", "show", "1", "--json").json["score"]?.short == "100")
  }

  @Test func `the most promising lead comes first`() throws {
    let cli = try company()
    cli.run("lead", "score", "2", "ability=4")
    let json = try cli.run("lead", "list", "--json").json
    #expect(json["leads.0.name"]?.short == "\"Monitors\"" && json["count"]?.short == "3")
    #expect(json["weights.ability"]?.short == "0.4")
  }

  @Test func `all unassigned leads are given in turn`() throws {
    let cli = try company()
    let json = try cli.run("lead", "assign", "--unassigned", "--json").json
    let names = (0...2).map { json["assigned.\($0).owner.name"]?.short ?? "" }
    #expect(names == ["\"Calvin\"", "\"Mei\"", "\"Calvin\""])
    #expect(cli.run("lead", "assign", "3").output.contains("Pilot → Mei"))
    #expect(cli.run("lead", "assign", "3", "--to", "Calvin").output.contains("Pilot → Calvin"))
    #expect(cli.run("lead", "assign", "--unassigned").output.contains("every lead has its owner"))
    #expect(cli.run("lead", "assign", "3", "--team", "Nowhere").code == 66)
  }

  @Test func `the gate lets through what is shown, asks where it is not, and bars what is denied`()
    throws
  {
    let cli = try company()
    let refused = cli.run("lead", "convert", "1")
    #expect(
      refused.code == 65 && refused.complaint.contains("need, budget confirmed, authority open"))
    cli.run(
      "lead", "qualify", "1", "need=yes", "needEvidence=asked for a quotation", "funding=yes",
      "authority=yes")
    #expect(cli.run("lead", "convert", "1").output.contains("Cranes is a deal now"))
    cli.run("lead", "qualify", "2", "funding=no")
    let denied = cli.run("lead", "convert", "2", "--reason", "because")
    #expect(denied.code == 65 && denied.complaint.contains(" (#2) stays a lead"))
    #expect(cli.run("lead", "convert", "3", "--reason", "fair promise").code == 0)
    let json = try cli.run("lead", "show", "3", "--json").json
    #expect(json["convertReason"]?.short == "\"fairpromise\"")
    #expect(json["convertedOn"]?.short == "\"2026-11-21\"")
    #expect(cli.run("lead", "convert", "1").complaint.contains("has passed the gate already"))
  }

  @Test func `pseudo-opportunities are counted by rep and by source`() throws {
    let cli = try company()
    cli.run("lead", "assign", "1", "--to", "Calvin")
    cli.run("add", "Deal", "owner=Calvin", "source=Fair", "amount=100")
    let json = try cli.run("report", "pseudo", "--json").json
    #expect(json["rate"]?["k"]?.short == "3" && json["rate"]?["n"]?.short == "4")
    #expect(json["owners.0.rate.k"]?.short == "1" && json["owners.0.rate.n"]?.short == "2")
    #expect(json["sources.0.source"]?.short == "\"Fair\"")
    #expect(json["sources.0.rate.n"]?.short == "4")
  }

  @Test func `bad input is refused in a sentence`() throws {
    let cli = try company()
    #expect(cli.run("lead", "score", "1", "ability=6").code == 65)
    #expect(cli.run("lead", "score", "1", "height=6").code == 64)
    #expect(cli.run("lead", "score", "--weights", "50/50/50/50").code == 65)
    #expect(cli.run("lead", "qualify", "1", "budget=yes").code == 64)
    #expect(cli.run("lead", "assign").code == 64)
    #expect(cli.run("lead", "discard", "1").code == 64)
    #expect(cli.run("lead", "discard", "1", "--reason", "no answer").code == 0)
  }
}
