/// A deal's entry to a stage.
public struct Visit: Hashable, BitwiseCopyable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// The day the deal came to stand there.
  public var entered: Day

  /// An entry to a stage on a day.
  public init(stage: Stage.ID, entered: Day) {
    self.stage = stage
    self.entered = entered
  }
}
