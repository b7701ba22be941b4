import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import Testing

@testable import FunnelScreens

@Suite struct ImportDialogTests {
  private let file = """
    id,name,stage,amount,created
    A1,Harbour gates,Proposal,1200,2026-10-01
    A2,Spillway,Proposal,abc,2026-10-02

    """

  @Test func `a file is shown as it was understood, and imported by Enter`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(file.utf8), to: "deals.csv")
    let robot = try Robot(SQLiteStore.inMemory(), columns: 120, rows: 36)
    robot.press("I").type(folder.file("deals.csv")).press("enter")
    #expect(robot.screen.contains("deals.csv"))
    #expect(robot.screen.contains("abc"))
    #expect(robot.app.session.book.deals.isEmpty)
    robot.press("enter")
    #expect(robot.app.session.book.deals.map(\.name) == ["Harbour gates"])
    robot.press("u")
    #expect(robot.app.session.book.deals.isEmpty)
  }

  @Test func `the store itself and what is no ordinary file are refused at once`() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.open(at: folder.file("own.funnel"), mode: .create)
    let robot = try Robot(store, columns: 120, rows: 36)
    robot.press("I").type(folder.file("own.funnel")).press("enter")
    #expect(robot.line(35).contains("belongs to the store itself"))
    robot.press("escape", "escape")
    robot.press("I").type("/dev/tty").press("enter")
    #expect(robot.line(35).contains("no ordinary file"))
  }

  @Test func `a long file shows how far it has come, and Esc gives it up`() throws {
    let folder = try TemporaryFolder()
    let rows = (1...2_000).map { "\($0),Gate \($0),Proposal,1200,2026-10-01\n" }.joined()
    try folder.write(Array(("id,name,stage,amount,created\n" + rows).utf8), to: "long.csv")
    let robot = try Robot(SQLiteStore.inMemory(), columns: 120, rows: 36)
    var said: [String] = []
    var goesOn = true
    robot.app.session.progress = {
      said.append($0[.en])
      return goesOn
    }
    robot.app.session.patience = -1
    robot.press("I")
    #expect(robot.line(35).contains("Enter read the file"))
    robot.type(folder.file("long.csv")).press("enter")
    #expect(said == [Phrase.Dialog.reading(0.25)[.en]])
    #expect(robot.screen.contains("2,000"))
    goesOn = false
    robot.press("enter")
    #expect(said.last == Phrase.Dialog.storing(0)[.en])
    #expect(robot.line(35).contains("Cancelled; nothing was saved."))
    #expect(robot.app.session.book.deals.isEmpty)
    goesOn = true
    robot.press("enter")
    #expect(robot.app.session.book.deals.count == 2_000)
    // What comes after the last change takes its time too.
    #expect(said.suffix(2) == [Phrase.Dialog.keeping[.en], Phrase.Dialog.takingIn[.en]])
    goesOn = false
    robot.press("I").type(folder.file("long.csv")).press("enter")
    #expect(robot.line(35).contains("Cancelled; nothing was saved."))
    #expect(robot.screen.contains("long.csv"))
  }

  @Test func `dates that can be read two ways are asked about`() throws {
    let folder = try TemporaryFolder()
    let file = "id,name,stage,close\n1,Weir,Proposal,05/06/2026\n2,Lock,Proposal,07/08/2026\n"
    try folder.write(Array(file.utf8), to: "dates.csv")
    let robot = try Robot(SQLiteStore.inMemory(), columns: 120, rows: 36)
    robot.press("I").type(folder.file("dates.csv")).press("enter")
    #expect(robot.screen.contains("dmy  31/12/2026") && robot.screen.contains("mdy  12/31/2026"))
    robot.press("down", "enter", "enter")
    // Month first: 6 May and 8 July.
    let days = robot.app.session.book.deals.compactMap { $0.expectedClose?.description }
    #expect(days == ["2026-05-06", "2026-07-08"])
  }

  @Test func `a store without deals counts in the currency of the file`() throws {
    let folder = try TemporaryFolder()
    let file = "id,name,amount,currency,stage\n1,Weir,5,EUR,Proposal\n2,Lock,7,EUR,Proposal\n"
    try folder.write(Array(file.utf8), to: "eur.csv")
    let robot = try Robot(SQLiteStore.inMemory(), columns: 120, rows: 36)
    robot.press("I").type(folder.file("eur.csv")).press("enter")
    #expect(robot.screen.contains("Counted in"))
    robot.press("enter")
    #expect(robot.app.session.book.settings.currency.code == "EUR")
    robot.press("u")
    #expect(robot.app.session.book.settings.currency == .usd)
  }

  @Test func `an export under another name is asked about, and updates what is known`() throws {
    let folder = try TemporaryFolder()
    let rows = ["Weir", "Lock", "Gate"].enumerated().map { "\($0 + 1),\($1),Proposal\n" }
    let file = "id,name,stage\n" + rows.joined()
    try folder.write(Array(file.utf8), to: "hub-1.csv")
    let later = file.replacing("1,Weir,Proposal", with: "1,Weir,Won")
    try folder.write(Array(later.utf8), to: "hub-2.csv")
    let robot = try Robot(SQLiteStore.inMemory(), columns: 120, rows: 36)
    robot.press("I").type(folder.file("hub-1.csv")).press("enter", "enter")
    robot.press("I").type(folder.file("hub-2.csv")).press("enter")
    #expect(robot.screen.contains("update those of hub-1.csv"), "\(robot.screen)")
    #expect(robot.screen.contains("import as other deals"))
    robot.press("enter", "enter")
    #expect(robot.app.session.book.deals.map(\.outcome) == [.won, .open, .open])
  }

  @Test func `a stage that the file's pipeline does not have is asked about`() throws {
    let folder = try TemporaryFolder()
    let file = "id,name,amount,pipeline,stage\n1,Weir,5,Three-stage,Frobnicated\n"
    try folder.write(Array(file.utf8), to: "odd.csv")
    let robot = try Robot(SmallStore.make(), columns: 120, rows: 36)
    robot.press("I").type(folder.file("odd.csv")).press("enter")
    #expect(robot.screen.contains("Frobnicated → Contact"))
    robot.press("down", "enter", "enter")
    let deal = try #require(robot.app.session.book.deals.first { $0.name == "Weir" })
    #expect(robot.app.session.book.stages[deal.stage]?.name.en == "Proposal")
  }

  @Test func `the pipeline that new deals went into is shown, or several are named`() throws {
    let folder = try TemporaryFolder()
    let head = "id,name,amount,pipeline,stage\n"
    let one = head + "1,Weir,5,Tenders,Bid\n"
    let several = head + "2,Lock,5,Tenders,Bid\n3,Sluice,5,Three-stage,Contact\n"
    try folder.write(Array(one.utf8), to: "one.csv")
    try folder.write(Array(several.utf8), to: "several.csv")
    let robot = try Robot(SmallStore.make(), columns: 120, rows: 36)
    robot.press("I").type(folder.file("one.csv")).press("enter", "enter")
    #expect(robot.app.session.pipeline?.name.en == "Tenders")
    robot.press("I").type(folder.file("several.csv")).press("enter", "enter")
    #expect(
      robot.line(35).contains("several.csv: 2 new, 0 changed (into Three-stage, Tenders)"),
      "\(robot.screen)")
    #expect(robot.app.session.pipeline?.name.en == "Tenders")
  }

  @Test(arguments: Language.allCases)
  func `chances and counts of stages are whole at 80 columns`(language: Language) throws {
    let folder = try TemporaryFolder()
    let stage = "Waiting for the approval of the budget by the board"
    let file = "id,name,amount,pipeline,stage\n1,Weir,5,New one,\(stage)\n"
    try folder.write(Array(file.utf8), to: "names.csv")
    let robot = try Robot(SmallStore.make(), language: language)
    robot.press("I").type(folder.file("names.csv")).press("enter")
    let heading = [Phrase.Deals.probability, Phrase.CommandLine.rows].map { $0[language] }
    #expect(robot.screen.contains(heading.joined(separator: "  ")), "\(robot.screen)")
    #expect(robot.screen.contains("Waiting for the") && !robot.screen.contains(stage))
  }

  @Test func `fields are called by their names`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(file.utf8), to: "deals.csv")
    let robot = try Robot(SQLiteStore.inMemory(), columns: 120, rows: 36)
    robot.press("I").type(folder.file("deals.csv")).press("enter")
    #expect(robot.screen.contains("External id (externalID)"))
    #expect(robot.screen.contains("Stage") && !robot.screen.contains("(stage)"))
  }

  @Test func `what the rows are and a column that is missing are asked about`() throws {
    let folder = try TemporaryFolder()
    let file = "deal id,deal name,amount,where it is\n1,Weir,5,Proposal\n"
    try folder.write(Array(file.utf8), to: "missing.csv")
    let robot = try Robot(SQLiteStore.inMemory(), columns: 120, rows: 36)
    robot.press("I").type(folder.file("missing.csv")).press("enter")
    #expect(robot.screen.contains("does not tell what the rows are"))
    robot.press("enter")
    #expect(robot.screen.contains("where it is → stage"), "\(robot.screen)")
    robot.press("down", "down", "down", "enter", "enter")
    #expect(robot.app.session.book.deals.map(\.name) == ["Weir"])
  }

  @Test func `what tells rows apart is asked about`() throws {
    let folder = try TemporaryFolder()
    let file = "name,amount,stage\nWeir,5,Proposal\nLock,7,Proposal\n"
    try folder.write(Array(file.utf8), to: "noid.csv")
    let robot = try Robot(SQLiteStore.inMemory(), columns: 120, rows: 36)
    robot.press("I").type(folder.file("noid.csv")).press("enter")
    #expect(robot.screen.contains("Nothing tells the rows apart"))
    #expect(robot.screen.contains("name + amount + stage"))
    robot.press("enter", "enter")
    #expect(robot.app.session.book.deals.map(\.name) == ["Weir", "Lock"])
  }

  @Test func `a file that is not there is named, and the dialog stays`() throws {
    let robot = try Robot(SmallStore.make()).press("I").type("/no/such.csv").press("enter")
    #expect(robot.line(23).contains("/no/such.csv cannot be read"))
    #expect(robot.screen.contains("/no/such.csv"))
  }

  @Test func `the deals of a list are exported as they are shown`() throws {
    let folder = try TemporaryFolder()
    let robot = try Robot(SmallStore.make()).press("*", "/").type("crane").press("enter", "x")
    robot.press("ctrl-u").type(folder.file("out.csv")).press("enter")
    let text = String(decoding: try folder.bytes(of: "out.csv"), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 2)
    #expect(lines.last?.contains("Harbour cranes") == true)
  }

  @Test func `nothing is exported over the store's own files`() throws {
    let folder = try TemporaryFolder()
    let robot = try Robot(SmallStore.make(at: folder.file("small.funnel")), columns: 120)
    robot.press("*", "x")
    for name in ["small.funnel", "small.funnel-wal", "small.funnel-lock"] {
      robot.press("ctrl-u").type(folder.file(name)).press("enter")
      #expect(robot.line(23).contains("belongs to the store itself"), "\(robot.screen)")
    }
    #expect(try SQLiteStore.open(at: folder.file("small.funnel")).load().deals.count == 5)
  }

  @Test func `a file that is there is written over only when that is said`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("mine".utf8), to: "out.csv")
    let robot = try Robot(SmallStore.make(), columns: 120).press("*", "x")
    robot.press("ctrl-u").type(folder.file("out.csv")).press("enter")
    #expect(robot.screen.contains("is there already"))
    robot.press("enter")
    #expect(robot.screen.contains("out.csv") && !robot.screen.contains("is there already"))
    #expect(try folder.bytes(of: "out.csv") == Array("mine".utf8))
    robot.press("enter", "down", "enter")
    #expect(robot.line(23).contains("Exported 5 deals to"))
    #expect(try folder.bytes(of: "out.csv").starts(with: Array("id,".utf8)))
    #expect(robot.app.screens.count == 1 || !robot.app.top.isOverlay)
  }

  @Test func `names that lead nowhere are said to`() throws {
    let robot = try Robot(SmallStore.make(), columns: 120).press("*", "x")
    for path in [
      "/dev/null/../kite/x.csv", "/none/../../none/x.csv", "/dev/null/x.csv", "/",
      "/tmp/" + String(repeating: "k", count: 300) + ".csv",
    ] {
      robot.press("ctrl-u").type(path).press("enter")
      #expect(robot.app.top.isOverlay && robot.app.session.message?.tone == .failure, "\(path)")
    }
  }
}
