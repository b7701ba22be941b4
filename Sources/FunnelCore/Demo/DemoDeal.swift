/// What becomes of one deal of the demonstration.
struct DemoDeal {
  /// How a deal fares.
  enum Fate: Hashable {
    case open
    case stagnant
    case paused
    case won
    case upgraded
    case lost
    case withdrawn
  }

  /// What is wrong with a deal, or at least worth a look.
  enum Trait: Hashable {
    case ordinary
    case lead
    case denied
    case unverified
    case pastDue
    case dateFiction
    case readyEarly
  }

  var pipeline: DemoPipeline
  /// The place of the furthest open stage it reached.
  var stage: Int
  var fate: Fate
  var trait: Trait
  /// How many days ago it ended; 0 while it is open.
  var endedAgo: Int

  /// Every deal but the two hospitals on paper: 125 in five stages, 23 in zones.
  static func all(random: inout SplitMix64) -> [DemoDeal] {
    open(.fiveStage, [20, 13, 8, 4, 2])
      + ended(.fiveStage, won: 20, lost: [20, 24, 9, 3], withdrawn: 2, &random)
      + open(.strategicZones, [6, 4, 3, 2])
      + ended(.strategicZones, won: 2, lost: [3, 2, 1], withdrawn: 0, &random)
  }

  private static func open(_ pipeline: DemoPipeline, _ counts: [Int]) -> [DemoDeal] {
    var deals: [DemoDeal] = []
    for (stage, count) in counts.enumerated() {
      for number in 0..<count {
        let fate: Fate =
          number % 6 == 5 || stage == 1 && number == 4
          ? .stagnant : stage == 2 && number == 3 ? .paused : .open
        let trait = trait(of: number, at: stage, in: pipeline)
        deals.append(
          DemoDeal(pipeline: pipeline, stage: stage, fate: fate, trait: trait, endedAgo: 0))
      }
    }
    return deals
  }

  private static func trait(of number: Int, at stage: Int, in pipeline: DemoPipeline) -> Trait {
    switch (stage, number) {
    case (0, 0), (0, 4), (0, 8), (0, 12): .lead
    case (0, 2), (1, 3): .denied
    case (1, 1), (1, 6), (1, 10): .dateFiction
    case (2, 1) where pipeline == .fiveStage: .readyEarly
    case (2, 2), (3, 1), (1, 8): .pastDue
    case (0, _): number % 2 == 0 ? .ordinary : .unverified
    default: number % 4 == 2 ? .unverified : .ordinary
    }
  }

  private static func ended(
    _ pipeline: DemoPipeline, won: Int, lost: [Int], withdrawn: Int, _ random: inout SplitMix64
  ) -> [DemoDeal] {
    let last = pipeline.dwell.count - 1
    var deals: [DemoDeal] = []
    for number in 0..<won {
      let share = number * 357 / won
      let ago = 3 + (share + share * number / won) / 2
      deals.append(
        DemoDeal(
          pipeline: pipeline, stage: last, fate: number % 6 == 4 ? .upgraded : .won,
          trait: .ordinary, endedAgo: ago))
    }
    for (stage, count) in lost.enumerated() {
      for number in 0..<count {
        let ago = 4 + number * 340 / count + random.number(0...12)
        let fate: Fate = withdrawn > 0 && stage == 1 && number % 8 == 3 ? .withdrawn : .lost
        deals.append(
          DemoDeal(
            pipeline: pipeline, stage: stage, fate: fate, trait: .ordinary, endedAgo: ago))
      }
    }
    for number in 0..<withdrawn {
      deals.append(
        DemoDeal(
          pipeline: pipeline, stage: 1, fate: .withdrawn, trait: .ordinary,
          endedAgo: 20 + number * 70))
    }
    return deals
  }
}
