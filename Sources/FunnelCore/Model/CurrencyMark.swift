/// The signs, codes and words by which an amount names its currency.
public enum CurrencyMark {
  /// The currency a mark means, given the currency expected where the mark has several; nil for
  /// an unknown mark.
  ///
  /// `$` is the expected currency where that is a kind of dollar, `¥` where it is yuan or yen,
  /// 元 where it is yuan or Taiwan dollar.
  public static func currency(_ mark: String, expected: Currency) -> Currency? {
    switch mark {
    case "$", "＄":
      return dollars.contains(expected.code) ? expected : .usd
    case "¥", "￥":
      return expected.code == "JPY" ? expected : Currency(code: "CNY")
    case "圓":
      return Currency(code: "TWD")
    case "元", "圆", "块":
      return Currency(code: expected.code == "TWD" ? "TWD" : "CNY")
    default:
      if let code = words[mark] { return Currency(code: code) }
      return codes.contains(mark) ? Currency(code: mark) : nil
    }
  }

  private static let dollars: Set = ["USD", "TWD", "HKD", "SGD", "CAD", "AUD", "NZD", "MXN"]

  private static let words = [
    "US$": "USD", "U$": "USD", "美元": "USD", "美金": "USD", "NT$": "TWD", "NT": "TWD", "NTD": "TWD",
    "新台币": "TWD", "新台幣": "TWD", "新臺幣": "TWD", "台币": "TWD", "台幣": "TWD", "臺幣": "TWD",
    "HK$": "HKD", "港币": "HKD", "港幣": "HKD", "港元": "HKD", "RMB": "CNY", "CN¥": "CNY",
    "人民币": "CNY", "人民幣": "CNY", "JP¥": "JPY", "日元": "JPY", "日圓": "JPY", "€": "EUR",
    "欧元": "EUR", "歐元": "EUR", "£": "GBP", "英镑": "GBP", "英鎊": "GBP", "₩": "KRW", "₹": "INR",
    "S$": "SGD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "R$": "BRL", "₫": "VND",
    "฿": "THB", "₱": "PHP", "₽": "RUB",
  ]

  private static let codes: Set = [
    "AED", "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "IDR",
    "ILS", "INR", "JPY", "KRW", "KWD", "MOP", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RON",
    "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "USD", "VND", "ZAR",
  ]
}
