import ArgumentParser
import FunnelCore
import FunnelScreens

/// `funnel wall`: figures for the office wall, read-only, turning by themselves.
struct Wall: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "wall",
    abstract: "Show the funnel on a wall: pages that turn by themselves, nothing to change.",
    discussion: """
      The store is opened for reading only. The arrows turn the pages, Space lets one stay, q \
      leaves. The foot says when the data last changed and when the store was last asked.
      """)

  @Option(
    help: ArgumentHelp("How long a page stays, from 2 to 3600.", valueName: "seconds"))
  var pace = 15

  @Option(
    help: ArgumentHelp(
      "The pages in their order, with commas between them: "
        + WallPlan.pageNames.joined(separator: ", ") + ".", valueName: "names"))
  var pages: String?

  @Flag(name: .customLong("lock"), help: "Ignore every key but ^C.")
  var isLocked = false

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    try Presentation(invocation, screen: nil, wall: plan(invocation), isForLooking: true).start()
  }

  private func plan(_ invocation: Invocation) throws(Failure) -> WallPlan {
    var plan = WallPlan()
    guard WallPlan.paces.contains(pace) else {
      throw .outOfBounds(String(pace), option: "--pace", WallPlan.paces)
    }
    (plan.pace, plan.isLocked) = (pace, isLocked)
    plan.pages = try chosenPages
    plan.filter = try DealFilter(options: selection.filter)
    let environment = invocation.environment
    let clock = environment.now().day(offset: environment.clockOffset)
    let today = try invocation.day(shared.today, option: "--today", today: clock) ?? clock
    plan.period = try Period(option: selection.period, today: today)
    return plan
  }

  private var chosenPages: [String]? {
    get throws(Failure) {
      guard let pages else { return nil }
      let names = pages.split(separator: ",").map { $0.trimmingPrefix(" ").lowercased() }
      let known = WallPlan.pageNames
      if let unknown = names.first(where: { !known.contains($0) }) {
        throw .notAChoice(unknown, option: "--pages", known: known)
      }
      guard !names.isEmpty else { throw .notAChoice(pages, option: "--pages", known: known) }
      return names
    }
  }
}
