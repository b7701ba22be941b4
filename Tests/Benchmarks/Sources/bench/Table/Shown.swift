import Foundation

/// A value as it stands in the table: whole from 10 on, with two decimals below.
func shown(_ value: Double) -> String {
  if value >= 9.995 { return String(format: "%.0f", value) }
  return value == value.rounded() ? "\(Int(value))" : String(format: "%.2f", value)
}

/// A number of deals: 1 k, 1 M.
func shownDeals(_ deals: Int) -> String {
  if deals >= 1_000_000, deals % 1_000_000 == 0 { return "\(deals / 1_000_000) M" }
  return deals >= 1000 && deals % 1000 == 0 ? "\(deals / 1000) k" : "\(deals)"
}
