extension Language {
  /// The minus sign of figures on screen.
  static let minus = "−"

  /// A whole number with its thousands apart: `12,000`.
  public func number(_ number: some BinaryInteger) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var grouped: [UInt8] = []
    grouped.reserveCapacity(digits.count + digits.count / 3)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    return (number < 0 ? Self.minus : "") + String(decoding: grouped, as: UTF8.self)
  }

  /// A whole number with its sign: `+3`, `−2`, `0`.
  public func signed(_ number: some BinaryInteger) -> String {
    number > 0 ? "+" + self.number(number) : self.number(number)
  }

  /// A number with that many digits after the point: `3.1`; halves away from zero.
  ///
  /// - Returns: `–` for what is no finite number.
  public func decimal(_ number: Double, digits: Int = 1) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "–" }
    var scale: Double = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int64((abs(number) * scale).rounded())
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int64(scale))
    let sign = number < 0 && scaled != 0 ? Self.minus : ""
    guard digits > 0 else { return sign + self.number(whole) }
    let fraction = String(rest)
    let zeros = String(repeating: "0", count: digits - fraction.utf8.count)
    return "\(sign)\(self.number(whole)).\(zeros)\(fraction)"
  }

  /// How many times: `3.1×`, `3.1倍`.
  public func multiple(_ number: Double) -> String {
    decimal(number) + (isChinese ? "倍" : "×")
  }

  /// Part of a whole: `19/30`.
  public func ratio(_ part: Int, of whole: Int) -> String {
    "\(number(part))/\(number(whole))"
  }
}
