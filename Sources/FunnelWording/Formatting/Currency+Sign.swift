public import FunnelCore

extension Currency {
  /// The sign written before amounts: `NT$`, `€`; the ISO code where there is none.
  public func sign(in language: Language) -> String {
    if code == "CNY" { return language == .hans ? "¥" : "CN¥" }
    return Self.signs[code] ?? code
  }

  private static let signs = [
    "AUD": "A$", "BRL": "R$", "CAD": "C$", "EUR": "€", "GBP": "£", "HKD": "HK$", "IDR": "Rp",
    "INR": "₹", "JPY": "JP¥", "KRW": "₩", "MOP": "MOP$", "MYR": "RM", "NZD": "NZ$", "PHP": "₱",
    "SGD": "S$", "THB": "฿", "TRY": "₺", "TWD": "NT$", "USD": "US$", "VND": "₫",
  ]
}
