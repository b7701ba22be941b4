import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct WallScreenTests {
  /// The small store with quotas of 2.0M and 0.5M, and the cranes of 1.2M won.
  private func office(at path: String? = nil) throws -> SQLiteStore {
    let store = try SmallStore.make(at: path)
    let period = Period.quarter(of: Robot.today)
    let targets = [(1, 2_000_000), (2, 500_000)].map { owner, quota in
      var target = Target(id: Target.ID(-Int64(owner)))
      (target.owner, target.quantity) = (Owner.ID(Int64(owner)), Int64(quota) * 100)
      (target.first, target.last, target.currency) = (period.first, period.last, .usd)
      return Change.add(NewRecord(target))
    }
    try store.perform(
      targets + [.close(DealRecord.ID(1), Closing(.won))], by: SmallStore.authorship("won"))
    return store
  }

  private func plan(_ pages: String..., pace: Int = 15) -> WallPlan {
    var plan = WallPlan()
    plan.pages = pages.isEmpty ? nil : pages
    plan.pace = pace
    return plan
  }

  private func title(of robot: Robot) -> String {
    robot.line(1).split(separator: "─").first { $0.contains { $0.isLetter } }
      .map { $0.filter { $0 != " " } } ?? ""
  }

  // MARK: Pages

  @Test func `the leaderboard in English at 80 × 24`() throws {
    let robot = try Robot(office(), wall: plan("leaderboard"))
    // A bar of 42 cells: 60 % are 25.2 of them, 52 days of 92 are 23.7.
    #expect(
      robot.screen == """
         漏斗 Funnel  Three-stage  everyone · US$               ● live  Sat 21 Nov 2026
        ╭─ Leaderboard ─────────────────────────────── 57 % of the time gone  Q4 2026 ─╮
        │                                                                              │
        │              █████████████████████████▎               ▏                      │
        │ 1  Calvin    █████████████████████████▎               ▏  60 %  1.20M / 2.00M │
        │              █████████████████████████▎               ▏                      │
        │                                                                              │
        │                                     ┃                 ▏                      │
        │ 2  林美玲                           ┃                 ▏   0 %      0 /  500K │
        │                                     ┃                 ▏                      │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         changed just now · checked 12:00:00
         ← → page  Space pause/continue  q quit
        """)
  }

  @Test func `every page draws at every size, in every language`() throws {
    let store = try office()
    for language in Language.allCases {
      for page in WallPlan.pageNames {
        let robot = try Robot(store, language: language, wall: plan(page))
        for (columns, rows) in [(40, 10), (80, 24), (120, 36), (200, 50), (300, 100), (9, 3)] {
          let canvas = robot.app.draw(Size(columns: columns, rows: rows))
          guard columns >= 40 else { continue }
          let label = WallPages.all.first { $0.id == page }?.label[language] ?? "?"
          #expect(canvas.line(1).contains(label))
          // What is wide is Chinese, its punctuation too, and stays as it is.
          let text = canvas.asciiFallback().text
          #expect(text.allSatisfy { $0.isASCII || String($0).displayWidth == 2 })
        }
      }
    }
  }

  @Test func `under the funnel no figure is cut`() throws {
    let robot = try Robot(office(), wall: plan("funnel"))
    func figures(columns: Int) -> [String] {
      let canvas = robot.app.draw(Size(columns: columns, rows: 24))
      let line = (0..<24).map(canvas.line).last { $0.contains("Won ") } ?? ""
      return line.split(separator: "   ").map {
        $0.split { " │".contains($0) }.joined(separator: " ")
      }
      .filter { !$0.isEmpty }
    }
    let whole = figures(columns: 99)
    #expect(whole.contains("Won 1 · 1.20M") && whole.count > 2)
    for columns in 40..<99 {
      #expect(figures(columns: columns).allSatisfy(whole.contains), "\(columns) columns")
    }
  }

  @Test func `pages without anything to say are left out, unless they are asked for`() throws {
    // No deal has a zone and nothing is rated, so the zones say nothing.
    let robot = try Robot(office(), wall: plan())
    var seen: [String] = []
    for _ in 0..<6 {
      seen.append(title(of: robot))
      robot.press("right")
    }
    #expect(
      seen == ["Funnel", "Targets", "Leaderboard", "Attention", "Health", "Forecast"])
    #expect(title(of: robot) == "Funnel")
    #expect(try title(of: Robot(office(), wall: plan("zones"))) == "Zones")
  }

  @Test func `all pages are printed as text`() throws {
    let robot = try Robot(office(), wall: plan())
    let lines = robot.app.session.plainText(of: plan())
    #expect(lines.contains("  1. Calvin: 1.20M / 2.00M  60 %"))
    #expect(lines.contains("  2. 林美玲: 0 / 500K  0 %"))
    #expect(lines.last == "changed just now · checked 12:00:00")
  }

  @Test func `a store without deals says so`() throws {
    let robot = try Robot(SQLiteStore.inMemory(), wall: plan())
    #expect(robot.screen.contains("Nothing here yet"))
  }

  // MARK: Pace

  @Test func `a page turns when its time is over, and asks for no frame before`() throws {
    let robot = try Robot(office(), wall: plan("targets", "leaderboard", pace: 5))
    #expect(title(of: robot) == "Targets")
    #expect(!robot.wait(seconds: 4.75))
    #expect(robot.wait(seconds: 0.25))
    #expect(title(of: robot) == "Leaderboard")
    #expect(!robot.wait(seconds: 4.75))
    #expect(robot.wait(seconds: 0.25))
    #expect(title(of: robot) == "Targets")
  }

  @Test func `Space lets a page stay, and the time begins anew with the next Space`() throws {
    let robot = try Robot(office(), wall: plan("targets", "leaderboard", pace: 5))
    robot.press("space")
    #expect(robot.line(22).contains("paused"))
    #expect(!robot.wait(seconds: 59))
    robot.press("space")
    #expect(!robot.screen.contains("paused"))
    robot.wait(seconds: 4)
    #expect(title(of: robot) == "Targets")
    robot.wait(seconds: 1)
    #expect(title(of: robot) == "Leaderboard")
  }

  @Test func `the arrows step, and the time begins anew`() throws {
    let robot = try Robot(office(), wall: plan("funnel", "targets", "attention", pace: 5))
    robot.press("left")
    #expect(title(of: robot) == "Attention")
    robot.press("right", "right")
    #expect(title(of: robot) == "Targets")
    robot.wait(seconds: 4)
    robot.press("left")
    #expect(!robot.wait(seconds: 4))
    #expect(title(of: robot) == "Funnel")
  }

  @Test func `a clock that is set back does not hold the page`() throws {
    let robot = try Robot(office(), wall: plan("targets", "leaderboard", pace: 5))
    robot.wait(seconds: -3_600)
    robot.wait(seconds: 5)
    #expect(title(of: robot) == "Leaderboard")
  }

  // MARK: Keys

  @Test func `there is no action that writes, and none that leads to one`() throws {
    let robot = try Robot(office(), wall: plan())
    let actions = robot.app.actions
    #expect(actions.allSatisfy { !$0.isWriting })
    #expect(
      Set(actions.map(\.id)) == [
        "wall.next", "wall.previous", "wall.pause", "wall.leave", "app.theme", "app.language",
        "app.redraw", "app.suspend",
      ])
  }

  @Test func `no key changes the store`() throws {
    let store = try office()
    let robot = try Robot(store, wall: plan())
    let before = try store.history(of: nil, before: nil, limit: 1).map(\.event.sequence)
    let letters = "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ<>/?:;*=+-0123456789"
    for letter in letters {
      robot.type(String(letter)).press("enter", "down", "right", "ctrl-s", "ctrl-r", "tab")
      if robot.app.screens.count > 1 { robot.press("escape") }
    }
    #expect(!robot.app.isDone)
    #expect(try store.history(of: nil, before: nil, limit: 1).map(\.event.sequence) == before)
  }

  @Test func `T and L change the look, and q and Esc leave`() throws {
    let robot = try Robot(office(), wall: plan("targets"))
    robot.press("L", "down", "enter")
    #expect(title(of: robot) == "销售目标")
    robot.press("T")
    #expect(robot.app.top.isOverlay)
    robot.press("escape")
    #expect(!robot.app.isDone)
    robot.press("escape")
    #expect(robot.app.isDone)
  }

  @Test func `a locked wall takes no key, but turns and ends with a signal`() throws {
    var plan = plan("targets", "leaderboard", pace: 5)
    plan.isLocked = true
    let robot = try Robot(office(), wall: plan)
    let before = robot.screen
    robot.press("right", "space", "T", "L", "q", "escape", "ctrl-z", "ctrl-l", "?", ":", "f1")
    #expect(robot.screen == before)
    #expect(robot.app.request == nil)
    #expect(robot.line(23).contains("^C"))
    robot.wait(seconds: 5)
    #expect(title(of: robot) == "Leaderboard")
    _ = robot.app.handle(.interrupt(.keyboard))
    #expect(robot.app.isDone)
  }

  // MARK: Data

  @Test func `another person's change shows at once, flashes, and rests`() throws {
    let folder = try TemporaryFolder()
    let other = try office(at: folder.file("s.funnel"))
    let robot = try Robot(
      SQLiteStore.open(at: folder.file("s.funnel"), mode: .readOnly), wall: plan("leaderboard"))
    #expect(robot.line(0).contains("live"))
    #expect(flashing(robot) == "")
    robot.wait(seconds: 180)
    #expect(robot.line(22).contains("changed 3 min ago · checked 12:03:00"))
    try other.perform(
      [.close(DealRecord.ID(2), Closing(.won))], by: SmallStore.authorship("won"))
    #expect(robot.wait(seconds: 0.25))
    #expect(robot.screen.contains("450K /  500K"))
    #expect(robot.line(22).contains("changed just now · checked 12:03:00"))
    #expect(flashing(robot).contains("90 %"))
    robot.wait(seconds: 0.25)
    #expect(flashing(robot).contains("90 %"))
    #expect(robot.wait(seconds: 1))
    #expect(flashing(robot) == "")
    #expect(!robot.wait(seconds: 0.25))
  }

  /// The text that stands out as just changed.
  private func flashing(_ robot: Robot) -> String {
    let canvas = robot.app.draw(robot.size)
    var text = ""
    for y in 2..<robot.size.rows - 2 {
      for x in 0..<robot.size.columns {
        let cell = canvas[Point(x: x, y: y)]
        if cell.style.attributes.contains(.underline) { text += cell.text }
      }
    }
    return text
  }

  @Test func `ages grow in steps, and nothing is drawn between them`() throws {
    let robot = try Robot(office(), wall: plan("targets"))
    _ = robot.screen
    #expect(!robot.wait(seconds: 59))
    #expect(robot.wait(seconds: 1))
    #expect(robot.line(22).contains("changed 1 min ago · checked 12:01:00"))
    #expect(!robot.wait(seconds: 1))
    #expect(!robot.wait(seconds: 58))
    #expect(robot.wait(seconds: 1))
    #expect(robot.line(22).contains("2 min ago"))
    robot.wait(seconds: 3_600)
    #expect(robot.line(22).contains("1 h ago"))
  }

  @Test func `a store that is gone leaves the last picture with its age, and comes back`() throws {
    let folder = try TemporaryFolder()
    let (path, elsewhere) = (folder.file("s.funnel"), folder.file("moved"))
    _ = try office(at: path)
    func opened() throws(StoreError) -> any Store {
      try SQLiteStore.open(at: path, mode: .readOnly)
    }
    let robot = try Robot(opened(), wall: plan("leaderboard"), reopen: opened)
    #expect(robot.screen.contains("1.20M / 2.00M"))
    try folder.moveStore("s.funnel", to: "moved")
    #expect(robot.wait(seconds: 0.25))
    #expect(robot.line(0).contains("stale"))
    #expect(robot.line(22).contains("picture of 12:00:00, just now"))
    #expect(robot.line(23).contains("There is no store at"))
    #expect(robot.screen.contains("1.20M / 2.00M"))
    #expect(!robot.wait(seconds: 30))
    #expect(robot.wait(seconds: 90))
    #expect(robot.line(22).contains("picture of 12:00:00, 2 min ago"))
    // Another copy in its place: what it holds is shown.
    let other = try SQLiteStore.open(at: elsewhere)
    try other.perform(
      [.close(DealRecord.ID(2), Closing(.won))], by: SmallStore.authorship("won"))
    try other.backUp(to: path)
    #expect(robot.wait(seconds: 1))
    #expect(robot.line(0).contains("live"))
    #expect(robot.screen.contains("450K /  500K"))
    #expect(!robot.line(23).contains("There is no store"))
  }

  @Test func `the day changes at midnight`() throws {
    let robot = try Robot(office(), wall: plan("leaderboard"), followsClock: true)
    #expect(robot.line(0).contains("Sat 21 Nov 2026"))
    #expect(robot.line(1).contains("57 % of the time gone"))
    // Noon to midnight, and forty days more: the next quarter, in which nothing is won.
    #expect(robot.wait(seconds: 43_200))
    #expect(robot.line(0).contains("Sun 22 Nov 2026"))
    #expect(robot.line(1).contains("58 % of the time gone"))
    robot.wait(seconds: 40 * 86_400)
    #expect(robot.line(1).contains("Q1 2027"))
    #expect(robot.screen.contains("No quota is set for Q1 2027"))
  }
}
