/// Quantiles by nearest rank: always a value that occurs.
///
/// The p-th percentile of n sorted values is the ⌈p·n/100⌉-th. Worked example: p80 of
/// 3, 5, 8, 20 is the ⌈3.2⌉ = 4th, 20.
public enum Quantile {
  /// The rank from 1 of a percentile among `count` values; 0 where there are none.
  public static func rank(percent: Int, of count: Int) -> Int {
    count == 0 ? 0 : max(1, (percent * count + 99) / 100)
  }

  /// A percentile of values in any order; nil where there are none.
  public static func percentile<Number: Comparable>(
    _ percent: Int, of values: some Sequence<Number>
  ) -> Number? {
    let sorted = values.sorted()
    let rank = rank(percent: min(max(percent, 0), 100), of: sorted.count)
    return rank == 0 ? nil : sorted[rank - 1]
  }
}
