import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct WallTests {
  @Test func `all pages are printed, in the order they are asked for`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=1.2M")
    let all = cli.run("wall", "--plain")
    #expect(all.code == 0)
    #expect(all.lines.contains { $0.hasPrefix("Funnel") })
    #expect(all.lines.last?.hasPrefix("changed just now · checked") == true)
    let two = cli.run("wall", "--pages", "health, funnel", "--period", "2026-11", "--plain")
    let titles = two.lines.filter { !$0.hasPrefix(" ") }.dropFirst().dropLast()
    #expect(titles.map { $0.prefix(6) } == ["Health", "Funnel"])
    #expect(titles.first?.contains("Nov 2026") == true)
  }

  @Test func `figures can be narrowed by a filter`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=1.2M")
    cli.run("add", "Monitors", "amount=300K")
    let narrowed = cli.run("wall", "--pages", "funnel", "--filter", "monitors", "--plain")
    #expect(narrowed.output.contains("Open: 300K"))
    #expect(cli.run("wall", "--filter", "zone:nowhere", "--plain").code == 64)
  }

  @Test(arguments: ["1", "3601", "-5"])
  func `a pace out of bounds is refused with the bounds`(pace: String) throws {
    let refused = try CommandRun().run("wall", "--pace=\(pace)", "--plain")
    #expect(refused.code == 64)
    #expect(refused.complaint.contains("2…3600"))
  }

  @Test func `a page nobody knows is refused with those there are`() throws {
    let refused = try CommandRun().run("wall", "--pages", "funnel,weather", "--plain")
    #expect(refused.code == 64)
    #expect(refused.complaint.contains("weather"))
    #expect(refused.complaint.contains("leaderboard"))
    #expect(try CommandRun().run("wall", "--pages", "", "--plain").code == 64)
  }
}
