import FunnelCore
import FunnelWording
import Testing

@testable import FunnelScreens

@Suite struct MenuScreenTests {
  @Test func `help finds an action by typing, and Enter does it`() throws {
    let robot = try Robot(SmallStore.make()).press("?").type("value")
    robot.press("enter")
    #expect(robot.line(1).contains("by count"))
  }

  @Test func `the palette shows what was used last first`() throws {
    let robot = try Robot(SmallStore.make()).press("v", ":")
    let pointed = robot.screen.split(separator: "\n").first { $0.contains("▸ value/count") }
    #expect(pointed != nil)
  }

  @Test func `the palette names actions of other screens and says where they are`() throws {
    let robot = try Robot(SmallStore.make()).press(":").type("move on").press("enter")
    #expect(robot.screen.contains("that is done on the screen “Deals”"))
  }

  @Test(arguments: ["?", ":", "t", "n"])
  func `the screen can be drawn anew while a dialog is open`(dialog: String) throws {
    let robot = try Robot(SmallStore.make()).press("2", dialog, "ctrl-l")
    #expect(robot.app.top.isOverlay)
    guard case .redraw = robot.app.request else {
      Issue.record("nothing is asked of the terminal")
      return
    }
  }

  @Test func `a language is tried while the pointer is on it, and Esc takes it back`() throws {
    let robot = try Robot(SmallStore.make()).press("L", "down")
    #expect(robot.line(0).contains("销售漏斗"))
    robot.press("escape")
    #expect(robot.line(0).contains("漏斗 Funnel"))
    robot.press("L", "down", "down", "enter")
    #expect(robot.line(0).contains("銷售漏斗"))
  }

  @Test func `an action that cannot be done stays visible and says why`() throws {
    let robot = try Robot(SmallStore.make()).press("?").type("demonstration").press("enter")
    #expect(robot.screen.contains("there are deals already"))
  }

  @Test(arguments: [("hlp", "help", true), ("pel", "help", false), ("mo", "move on", true)])
  func `letters are found in their order`(needle: String, text: String, isFound: Bool) {
    #expect((Fuzzy.score(needle, in: text) != nil) == isFound)
  }

  @Test(arguments: ["1", "2", "5", "6"])
  func `a day before the first record says so and leads back`(screen: String) throws {
    let robot = try Robot(SmallStore.make()).press("t").type("2019-01-01").press("enter", screen)
    #expect(
      robot.screen.contains("Nothing was recorded by 1 Jan 2019; t leads back to today."))
    robot.press("t")
    #expect(!robot.screen.contains("Nothing was recorded"))
  }

  @Test func `what is told apart is offered only where there are deals to tell apart`() throws {
    let robot = try Robot(SmallStore.make(), columns: 200)
    #expect(robot.line(23).contains("D drill"))
    robot.press("m")
    #expect(!robot.line(23).contains("D drill"))
    robot.press("D")
    #expect(robot.line(23).contains(Phrase.Unavailable.notNarrowed[.en]))
  }

  @Test func `time travel shows an earlier day and changes nothing`() throws {
    let robot = try Robot(SmallStore.make()).press("t").type("2026-10-20").press("enter")
    #expect(robot.line(0).contains("as of"))
    robot.press("right", ">")
    #expect(robot.line(23).contains("the past cannot be changed"))
    robot.press("escape", "t", "ctrl-u", "enter")
    #expect(robot.line(0).contains("live"))
  }

  @Test func `a prompt says what Enter does, and offers past days only`() throws {
    let robot = try Robot(SmallStore.make()).press("t")
    #expect(robot.line(23).contains("Enter show") && !robot.line(23).contains("save"))
    #expect(robot.screen.contains("2026-11-14  2026-10  -30"))
    robot.type("2027-01-01").press("enter")
    #expect(robot.screen.contains("that day has yet to come") && robot.app.top.id == "travel")
    // The last 20 October, not the next one.
    robot.press("ctrl-u").type("10-20").press("enter")
    #expect(robot.app.session.book.asOf?.description == "2026-10-20")
    robot.press("t", "*", "/")
    #expect(robot.line(23).contains("Enter to the list"))
    robot.press("escape", "x")
    #expect(robot.line(23).contains("Enter write the file"))
  }

  @Test func `the digit 3 opens the deal at hand, and says where there is none yet`() throws {
    let robot = try Robot(SmallStore.make()).press("3")
    #expect(robot.line(23).contains("no deal has been opened yet"))
    robot.press("2", "down", "3")
    let deal = (robot.app.top as? DealScreen)?.deal
    #expect(deal != nil)
    robot.press("escape")
    #expect(robot.app.top.id == "deals")
    robot.press("1", "3")
    #expect((robot.app.top as? DealScreen)?.deal == deal)
    robot.press("escape")
    #expect(robot.app.top.id == "funnel")
  }

  @Test func `the palette finds by the English name in every language`() throws {
    let robot = try Robot(SmallStore.make(), language: .hans).press(":").type("rules").press(
      "enter")
    #expect(robot.app.top.id == "rules")
  }
}
