/// Takes a written date apart.
struct DateScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var end: Int
  private var parts: [Part] = []

  private struct Part {
    var value: Int
    var digits: Int
    var isName: Bool { digits == 0 }
  }

  private enum Mark: Equatable {
    case sign(UInt8)
    case space
    case year
    case month
    case day
    case time
    case end
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    while end > index, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
  }

  mutating func shape() -> DateShape? {
    guard end - index <= 64 else { return nil }
    var marks: [Mark] = []
    while parts.count < 3 {
      guard let part = readPart() else { return nil }
      parts.append(part)
      guard let mark = readMark() else { return nil }
      marks.append(mark)
      if mark == .end || mark == .time { break }
    }
    guard index == end || marks.last == .time || isTimeAhead else { return nil }
    if marks.contains(.year) { return chinese(marks) }
    if let first = parts.first, parts.count == 1 { return compact(first) }
    guard marks.count > 1, fits(marks) else { return nil }
    if parts.contains(where: \.isName) { return named() }
    return parts.count == 2 ? month() : numeric()
  }

  /// Whether the marks between numbers are alike: `21/11-2026` is no date.
  private func fits(_ marks: [Mark]) -> Bool {
    let between = marks.prefix(parts.count - 1)
    if parts.contains(where: \.isName) {
      return between.allSatisfy { if case .sign = $0 { true } else { $0 == .space } }
    }
    guard case .sign(let sign)? = between.first, sign != UInt8(ascii: ",") else { return false }
    return between.allSatisfy { $0 == .sign(sign) }
  }

  private func numeric() -> DateShape? {
    let (first, second, third) = (parts[0], parts[1], parts[2])
    guard second.digits <= 2 else { return nil }
    if first.digits == 4, third.digits <= 2 {
      return .certain(year: first.value, month: second.value, day: third.value)
    }
    // Three digits in front are a year of the Republic of China: 115/11/21 is 2026-11-21.
    if first.digits == 3, third.digits <= 2 {
      return .certain(year: first.value + 1911, month: second.value, day: third.value)
    }
    guard first.digits <= 2 else { return nil }
    if third.digits == 4 { return .yearLast(first.value, second.value, year: third.value) }
    return third.digits <= 2 ? .short(first.value, second.value, third.value) : nil
  }

  private func month() -> DateShape? {
    let (first, second) = (parts[0], parts[1])
    if first.digits == 4, second.digits <= 2 {
      return .month(year: first.value, month: second.value)
    }
    guard first.digits <= 2, second.digits == 4 else { return nil }
    return .month(year: second.value, month: first.value)
  }

  private func compact(_ part: Part) -> DateShape? {
    guard part.digits == 8 else { return nil }
    return .certain(
      year: part.value / 10_000, month: part.value / 100 % 100, day: part.value % 100)
  }

  private func named() -> DateShape? {
    guard parts.count(where: \.isName) == 1,
      let month = parts.first(where: \.isName)?.value
    else { return nil }
    let numbers = parts.filter { !$0.isName }
    if numbers.count == 1 {
      return numbers[0].digits == 4 ? .month(year: numbers[0].value, month: month) : nil
    }
    let (first, second) = (numbers[0], numbers[1])
    if first.digits == 4, second.digits <= 2 {
      return .certain(year: first.value, month: month, day: second.value)
    }
    guard first.digits <= 2, second.digits == 4 || second.digits == 2 else { return nil }
    let year = second.digits == 4 ? second.value : DateShape.fullYear(second.value)
    return .certain(year: year, month: month, day: first.value)
  }

  private func chinese(_ marks: [Mark]) -> DateShape? {
    let first = parts[0]
    guard marks[0] == .year, first.digits > 0, parts.count > 1, marks[1] == .month || index == end
    else { return nil }
    let year =
      switch first.digits {
      case 4: first.value
      case 3: first.value + 1911
      default: DateShape.fullYear(first.value)
      }
    if parts.count == 2 { return .month(year: year, month: parts[1].value) }
    return .certain(year: year, month: parts[1].value, day: parts[2].value)
  }

  private mutating func readPart() -> Part? {
    let start = index
    var value = 0
    while index < end, (0x30...0x39).contains(bytes[index]), index - start < 8 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    if index > start { return Part(value: value, digits: index - start) }
    while index < end, (0x41...0x5A).contains(bytes[index] & 0xDF) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    guard name.utf8.count >= 3,
      let month = DateScanner.months.firstIndex(where: { $0 == name || $0.prefix(3) == name })
        ?? (name == "sept" ? 8 : nil)
    else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ".") { index += 1 }
    return Part(value: month + 1, digits: 0)
  }

  /// What follows a number; nil where it has no place in a date.
  private mutating func readMark() -> Mark? {
    guard index < end else { return .end }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
      if parts.count == 3 { return nil }
      index += 1
      return .sign(bytes[index - 1])
    case UInt8(ascii: ","), 0x20:
      if isTimeAhead { return .time }
      while index < end, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: ",") { index += 1 }
      return .space
    case UInt8(ascii: "T"), UInt8(ascii: "t"):
      return isTimeAhead ? .time : nil
    default:
      return readChineseMark()
    }
  }

  private mutating func readChineseMark() -> Mark? {
    guard index + 3 <= end else { return nil }
    let mark: Mark
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE5, 0xB9, 0xB4): mark = .year  // 年
    case (0xE6, 0x9C, 0x88): mark = .month  // 月
    case (0xE6, 0x97, 0xA5), (0xE5, 0x8F, 0xB7), (0xE8, 0x99, 0x9F): mark = .day  // 日 号 號
    default: return nil
    }
    index += 3
    if mark == .year || mark == .month {
      while index < end, bytes[index] == 0x20 { index += 1 }
    }
    if index == end, parts.count > 1 { return mark == .month ? .end : mark }
    return mark
  }

  /// Whether the rest is a time of day: `T` or space, digits and a colon, anything after it.
  private var isTimeAhead: Bool {
    guard index < end, bytes[index] == 0x20 || bytes[index] & 0xDF == UInt8(ascii: "T") else {
      return false
    }
    var next = index + 1
    while next < end, bytes[next] == 0x20 { next += 1 }
    let start = next
    while next < end, (0x30...0x39).contains(bytes[next]) { next += 1 }
    return (1...2).contains(next - start) && next < end && bytes[next] == UInt8(ascii: ":")
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
