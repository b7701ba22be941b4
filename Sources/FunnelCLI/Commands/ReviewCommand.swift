import ArgumentParser

/// `funnel review …`: the SDI review form of a deal.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Show, edit, complete and compare SDI reviews of deals.",
    subcommands: [
      ReviewShow.self, ReviewList.self, ReviewEdit.self, ReviewComplete.self, ReviewDiff.self,
    ])
}
