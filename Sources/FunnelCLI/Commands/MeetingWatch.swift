import ArgumentParser

/// `funnel meeting watch`: the meeting that is being held, large and live, for a projector.
struct MeetingWatch: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Show the meeting that is being held to the room, live; changes nothing.")

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    try Presentation(invocation, screen: "watch", isForLooking: true).start()
  }
}
