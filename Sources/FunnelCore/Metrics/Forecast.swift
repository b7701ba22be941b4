/// What a period will bring by the stages its deals stand in.
///
/// Stage-weighted: amount won in the period + Σ amount × probability of the stage over its open
/// genuine deals that do not rest. Worked example: 1.2M won, 1.0M in a stage of 40 % and 0.2M in
/// one of 65 %: 1.73M. Lost deals never count.
public enum Forecast {
  /// The stage-weighted forecast, in minor units of the settings' currency.
  public static func stageWeighted(_ figures: SalesFigures) -> Int64 {
    var forecast = figures.won.value
    forecast.add(figures.stageWeighted)
    return forecast
  }

  /// The same with each deal's own chance: manual, else its joint estimate, else the stage's.
  public static func weighted(_ figures: SalesFigures) -> Int64 {
    var forecast = figures.won.value
    forecast.add(figures.weighted)
    return forecast
  }
}
