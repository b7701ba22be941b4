import FunnelDocuments
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

  @Test(arguments: [
    (["influences.new.rating=6"], "influences.1.rating", "but not 0"),
    (["influences.new.name=X", "influences.new.rating=0"], "influences.1.rating", "but not 0"),
    (["position=0"], "(position)", "from −5 to +5"), (["fundRate=101"], "(fundRate)", "0 to 100"),
    (["competitionRate=x"], "(competitionRate)", "0 to 100"),
    (["influences.new.roles=EXQ"], "influences.1.roles", "E T U C"),
    (["products.new.quantity=0"], "products.1.quantity", "from 1"),
    (["strengths.new.category=5"], "strengths.1.category", "from 1 to 4"),
    (["redFlags.new.answeredBy=4"], "actions.4", "the list has 0"),
    (["nextStep=a\u{1B}[31m"], "(nextStep)", "control characters"),
    (["actions.new.task=" + String(repeating: "x", count: 2_001)], "actions.1.task", "2,000 bytes"),
  ])
  func `a bad value names its field and what it takes, and nothing is kept`(
    assignments: [String], field: String, hint: String
  ) throws {
    let cli = try CommandRun()
    cli.run("add", "PMD")
    cli.run("review", "edit", "1", "position=+1")
    let result = cli.runAll(["review", "edit", "1", "department=ICU"] + assignments)
    #expect(result.code == 65)
    #expect(result.complaint.contains(field) && result.complaint.contains(hint), "\(result)")
    let draft = try cli.run("review", "show", "1", "--json").json
    #expect(draft["position"]?.short == "1")
    #expect(draft["department"]?.short == "null")
    for list in ["influences", "products", "strengths", "redFlags", "actions"] {
      #expect(draft[list]?.short == "[]")
    }
  }

  @Test func `two economic buyers and an action of nobody are kept, and shown`() throws {
    let cli = try CommandRun()
    cli.run("add", "PMD")
    for name in ["Board", "President"] {
      cli.run("review", "edit", "1", "influences.new.name=\(name)", "influences.new.roles=E")
    }
    #expect(cli.run("review", "edit", "1", "actions.new.task=price talks").code == 0)
    let draft = try cli.run("review", "show", "1", "--json").json
    #expect(draft["influences.1.roles"]?.short == #"["E"]"#)
    #expect(draft["derived.rules.0.isKept"]?.short == "false")
    #expect(cli.run("review", "show", "1").output.contains("“price talks”"))
  }

  @Test func `a deal that has ended has no win chance, and its review is not late`() throws {
    let cli = try CommandRun()
    cli.run("add", "PMD", "amount=1000")
    cli.run(
      "review", "edit", "1", "fundRate=99", "competitionRate=75", "expectedClose=2026-10-01")
    cli.run("review", "complete", "1")
    #expect(cli.run("review", "show", "1").output.contains("close date passed"))
    cli.run("close", "1", "--lost", "--reason", "price")
    let text = cli.run("review", "show", "1").output
    for words in ["close date passed", "past due", "stands too deep", "74.25"] {
      #expect(!text.contains(words), "\(words)")
    }
    let review = try cli.run("review", "show", "1", "--json").json
    #expect(review["dateAudit"]?.short == "null")
    #expect(review["derived.jointEstimate"]?.short == "null")
    let deal = try cli.run("show", "1", "--json").json
    #expect(deal["winChance"]?.short == "null")
    #expect(deal["winChanceSource"]?.short == "null")
    #expect(!cli.run("show", "1").output.contains("Win probability"))
  }

  @Test func `a spreadsheet gets every field that is filled in`() throws {
    let cli = try CommandRun()
    cli.run("add", "PMD")
    cli.run("review", "edit", "1", "strengths.new.text=quality", "fundRate=75")
    let lines = cli.run("review", "show", "1", "--format", "csv").output.split { $0.isNewline }
    #expect(lines.first == "section,key,field,value")
    #expect(lines.contains("strengths,1,text,quality") && lines.contains("deal,0,fundRate,75"))
  }
}
