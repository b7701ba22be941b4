import FunnelTestSupport
import TerminalUI
import Testing

private let hostile = [
  "\u{1B}]0;owned\u{07}title", "\u{1B}[2Jgone", "a\u{0D}b", "tab\tbed", "\u{9B}31mred",
  "\u{202E}reversed", "zero\u{200B}width", "bell\u{07}", "\u{1B}P+q\u{1B}\\dcs",
]

struct `text from elsewhere` {
  @Test func `never reaches the terminal as a command`() throws {
    let office = try Office(isEmpty: true)
    var table = "id,deal,account,stage,amount\n"
    for (row, text) in hostile.enumerated() { table += "\(row),\"\(text)\",Acme,Proposal,\(row)\n" }
    try office.write(Array(table.utf8), to: "deals.csv")
    try office.run("import", office.path("deals.csv"))
    let screen = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
    try #require(screen.shows("dcs"))
    screen.press(.enter)
    screen.settle()
    screen.press(.escape)
    screen.settle()
    let output = String(decoding: screen.output, as: UTF8.self)
    let commands = [
      "\u{1B}]0;owned", "\u{1B}[2Jgone", "\u{9B}", "\u{202E}", "\u{200B}", "\u{1B}P", "\u{07}",
    ]
    for bad in commands {
      #expect(!output.contains(bad), "\(bad.unicodeScalars.map(\.value))")
    }
  }

  @Test func `is harmless in what commands print on a terminal`() throws {
    let office = try Office(isEmpty: true)
    try office.run("add", hostile[0])
    for arguments in [["list"], ["show", "1"], ["history"], ["export"], ["list", "--json"]] {
      let screen = try PtyScreen(
        [BuiltProgram.funnel] + arguments, size: Size(columns: 80, rows: 300),
        environment: office.environment, keeping: office)
      #expect(screen.endsAs() == .exited(0))
      #expect(screen.text.contains("title"), "\(screen.text)")
      #expect(!screen.output.contains(0x1B) && !screen.output.contains(0x07), "\(arguments)")
    }
  }
}
