import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct ReviewCommandTests {
  @Test func `a draft is edited field by field and row by row, and then completed`() throws {
    let cli = try CommandRun()
    cli.run("add", "PMD", "amount=485000", "fundRate=99", "competitionRate=75")
    let edited = cli.run(
      "review", "edit", "1", "position=+3", "influences.new.name=Purchasing chief",
      "influences.new.roles=TC", "influences.new.rating=+5", "influences.new.contact=never",
      "actions.new.task=price talks", "actions.new.due=2026-12-01", "expectedClose=2027-05")
    #expect(edited.complaint == "")
    #expect(edited.code == 0)
    let draft = try cli.run("review", "show", "1", "--json").json
    #expect(draft["status"]?.short == "\"draft\"")
    #expect(draft["position"]?.short == "3")
    #expect(draft["score"]?.short == "174")
    #expect(draft["zone"]?.short == "\"best\"")
    #expect(draft["amount"]?.short == "\"485000.00\"")
    #expect(draft["expectedClose"]?.short == "\"2027-05\"")
    #expect(draft["influences.0.roles"]?.short == #"["T","C"]"#)
    #expect(draft["influences.0.rating"]?.short == "5")
    #expect(draft["influences.0.contact"]?.short == "\"never\"")
    #expect(try cli.run("show", "1", "--json").json["position"]?.short == "null")

    #expect(cli.run("review", "edit", "1", "influence.1.rating=-2").code == 0)
    #expect(cli.run("review", "edit", "1", "influence.9.rating=-2").code == 65)
    #expect(cli.run("review", "edit", "1", "position=0").code == 65)
    #expect(cli.run("review", "edit", "1", "nothing=0").code == 64)

    #expect(cli.run("review", "complete", "1").code == 0)
    let deal = try cli.run("show", "1", "--json").json
    #expect(deal["position"]?.short == "3")
    #expect(deal["actions.0.task"]?.short == "\"pricetalks\"")
    #expect(deal["reviews.0.id"]?.short == "1")
    let review = try cli.run("review", "show", "1", "--json").json
    #expect(review["status"]?.short == "\"completed\"")
    #expect(review["influences.0.rating"]?.short == "-2")
    #expect(cli.run("review", "complete", "1").code == 66)
    #expect(cli.run("undo").code == 0)
    #expect(try cli.run("show", "1", "--json").json["position"]?.short == "null")
  }

  @Test func `a form goes out as JSON and comes back the same`() throws {
    let cli = try CommandRun()
    cli.run("add", "PMD", "amount=485000")
    cli.run(
      "review", "edit", "1", "strengths.new.text=reputation", "strengths.new.category=4",
      "redFlags.new.text=no coach", "redFlags.new.coveredBy=1", "products.new.model=M1205A",
      "products.new.quantity=29")
    let first = cli.run("review", "show", "1", "--json").output
    let path = try cli.file("form.json", first)
    cli.run("add", "Other")
    #expect(cli.run("review", "edit", "2", "--form", path).code == 0)
    let (one, two) = (
      try cli.run("review", "show", "1", "--json").json,
      try cli.run("review", "show", "2", "--json").json
    )
    for list in ["strengths", "redFlags", "products", "amount"] {
      #expect(one[list]?.short == two[list]?.short)
    }
    #expect(
      cli.run("review", "edit", "2", "--form", try cli.file("bad.json", "{\"a\":")).code == 65)
    #expect(cli.run("review", "show", "1").output.contains("reputation"))
    #expect(cli.run("review", "show", "1", "--format", "markdown").output.contains("reputation"))
    #expect(
      try cli.run("review", "list", "1", "--json").json["reviews.0.status"]?.short == "\"draft\"")
  }

  @Test func `a review reads like the form, with what follows from it`() throws {
    let cli = try CommandRun()
    cli.run("add", "PMD", "amount=485000", "currency=USD")
    cli.run(
      "review", "edit", "1", "fundRate=99", "competitionRate=75", "position=2",
      "influences.new.name=Boss", "influences.new.roles=TU", "influences.new.rating=+1")
    let text = cli.run("review", "show", "1").output
    for part in [
      "+2 Comfort", "· T U ·", "─────┼●────", "+1 will", "Best Few  99 + 75 = 174",
      "no economic buyer", "74.25 %", "not recorded",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("485000.00") && !text.contains("TU"))
    let page = cli.run("review", "show", "1", "--format", "html").output
    #expect(page.contains("<html lang=\"en\">") && page.contains("<svg "))
  }

  @Test func `a deal without a review says how to begin one`() throws {
    let cli = try CommandRun()
    cli.run("add", "PMD")
    let result = cli.run("review", "show", "1")
    #expect(result.code == 66)
    #expect(result.complaint.contains("review edit 1"))
  }
}
