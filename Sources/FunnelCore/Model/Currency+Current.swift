extension Currency {
  /// A currency that is in use, by its ISO 4217 code in any case; nil for anything else.
  ///
  /// A code read from a store needs no such check: it may have been in use when it was written.
  public init?(iso code: some StringProtocol) {
    guard let currency = Currency(code: code), currency.isCurrent else { return nil }
    self = currency
  }

  /// Whether ISO 4217 lists the code as the currency of some country.
  public var isCurrent: Bool { Self.current.contains(self) }

  /// The active codes of list one, without metals, funds of bond markets and testing codes.
  private static let current: Set<Currency> = Set(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP
    BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN
    ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK
    JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
    MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP
    PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP
    SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV
    WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """.split(whereSeparator: \.isWhitespace).compactMap { Currency(code: $0) })
}
