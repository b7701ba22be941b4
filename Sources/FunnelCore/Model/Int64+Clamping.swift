extension Int64 {
  /// The nearest whole number, held within what the type can hold; 0 for what is no number.
  public init(clamping number: Double) {
    self =
      number >= 9.2e18 ? .max : number <= -9.2e18 ? .min : Int64(exactly: number.rounded()) ?? 0
  }
}
