import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct OutputTests {
  private final class Sink { var bytes: [UInt8] = [] }

  private func written(_ isTerminal: Bool, _ write: (Output) throws -> Void) throws -> String {
    let sink = Sink()
    let output = Output(
      isTerminal: isTerminal, answer: { sink.bytes += $0 }, complaint: { sink.bytes += $0 })
    try write(output)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test func `a table keeps its lines on a terminal and its bytes elsewhere`() throws {
    let table = "a,b\r\n\"c\r\nd\",e\u{1B}[2J\r\n"
    #expect(try written(true) { try $0.data(table) } == "a,b\n\"c\nd\",e␛[2J\n")
    #expect(try written(false) { try $0.data(table) } == table)
    #expect(try written(true) { try $0.data("lonely\rend\r") } == "lonely␍end␍")
  }

  @Test func `an export has as many lines on a terminal as it has deals, and one`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    cli.isTerminal = true
    let shown = cli.run("export")
    #expect(shown.lines.count == 2)
    #expect(!shown.output.contains("␍"))
  }

  @Test func `bytes that are no text are shown as marks`() throws {
    let broken: [UInt8] = [0x61, 0x9B, 0x32, 0x4A, 0xC0, 0xAF, 0xFF, 0x62]
    let shown = try written(true) { try $0.data(broken) }
    #expect(shown.hasPrefix("a�2J") && shown.hasSuffix("b"))
    #expect(HostileText.strangers(in: shown).isEmpty)
  }

  @Test(arguments: HostileText.all)
  func `nothing leaves as it came, neither as an answer nor as a complaint`(text: String) throws {
    for isTerminal in [true, false] {
      let shown = try written(isTerminal) { output in
        try output.line(text)
        output.complain(text)
      }
      #expect(HostileText.strangers(in: shown).allSatisfy { $0 == "\n" })
    }
  }
}
