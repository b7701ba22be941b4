public import FunnelCore

/// The two reviews on paper that every figure of a review is checked against by hand.
public enum GoldenForms {
  /// The day on both forms: 15 April 2000.
  public static let day = Day(number: 11_062)

  /// Min-Sheng Hospital, patient monitors: 75 + 75 = 150, Best Few, support 11 of 25.
  public static let minSheng = DemoReviews.minSheng(on: day)

  /// Tong General Hospital, patient monitors: 99 + 75 = 174, Best Few, no economic buyer.
  public static let tongGeneral = DemoReviews.tongGeneral(on: day)
}
