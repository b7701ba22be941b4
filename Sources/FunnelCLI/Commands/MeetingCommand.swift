import ArgumentParser

/// `funnel meeting …`: the review meeting of a team.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Plan, hold and minute review meetings.",
    subcommands: [
      MeetingAgenda.self, MeetingList.self, MeetingShow.self, MeetingStart.self,
      MeetingWatch.self, MeetingDecide.self, MeetingAct.self, MeetingNote.self, MeetingEnd.self,
      MeetingMinutes.self,
    ])
}
