import FunnelExchange
import Testing

@Test func `UTF-8 is recognised with and without its mark`() throws {
  let plain = try TextDecoding.text(of: Array("名称,é\n".utf8))
  #expect(plain.text == "名称,é\n" && plain.encoding == .utf8)
  #expect(try TextDecoding.text(of: [0xEF, 0xBB, 0xBF] + Array("名".utf8)).text == "名")
  #expect(try TextDecoding.text(of: []).text == "")
}

@Test func `UTF-16 is recognised by its mark and by its NUL bytes`() throws {
  let little = "id,客户\n1,北京\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let big = "id,客户\n1,北京\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  for (bytes, encoding) in [
    (little, TextEncoding.utf16LittleEndian), ([0xFF, 0xFE] + little, .utf16LittleEndian),
    (big, .utf16BigEndian), ([0xFE, 0xFF] + big, .utf16BigEndian),
  ] {
    let decoded = try TextDecoding.text(of: bytes)
    #expect(decoded.text == "id,客户\n1,北京\n" && decoded.encoding == encoding)
  }
}

// 商机名称,客户,金额 ⏎ 北京医院,张伟,100
private let mainland: [UInt8] = [
  0xC9, 0xCC, 0xBB, 0xFA, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xBF, 0xCD, 0xBB, 0xA7, 0x2C, 0xBD, 0xF0,
  0xB6, 0xEE, 0x0A, 0xB1, 0xB1, 0xBE, 0xA9, 0xD2, 0xBD, 0xD4, 0xBA, 0x2C, 0xD5, 0xC5, 0xCE, 0xB0,
  0x2C, 0x31, 0x30, 0x30,
]

// 商機名稱,客戶,金額 ⏎ 台北醫院,張偉,100
private let taiwan: [UInt8] = [
  0xB0, 0xD3, 0xBE, 0xF7, 0xA6, 0x57, 0xBA, 0xD9, 0x2C, 0xAB, 0xC8, 0xA4, 0xE1, 0x2C, 0xAA, 0xF7,
  0xC3, 0x42, 0x0A, 0xA5, 0x78, 0xA5, 0x5F, 0xC2, 0xE5, 0xB0, 0x7C, 0x2C, 0xB1, 0x69, 0xB0, 0xB6,
  0x2C, 0x31, 0x30, 0x30,
]

@Test func `GB18030 and Big5 are told apart by their characters`() throws {
  let simplified = try TextDecoding.text(of: mainland)
  #expect(simplified.text == "商机名称,客户,金额\n北京医院,张伟,100")
  #expect(simplified.encoding == .gb18030)
  let traditional = try TextDecoding.text(of: taiwan)
  #expect(traditional.text == "商機名稱,客戶,金額\n台北醫院,張偉,100")
  #expect(traditional.encoding == .big5)
}

@Test func `a single name in either encoding is told apart`() throws {
  #expect(try TextDecoding.text(of: [0xB1, 0xB1, 0xBE, 0xA9]).text == "北京")
  #expect(try TextDecoding.text(of: [0xA5, 0x78, 0xA5, 0x5F]).text == "台北")
}

@Test func `an encoding can be forced`() throws {
  #expect(throws: ImportFailure.self) { try TextDecoding.text(of: mainland, encoding: .utf8) }
  #expect(try TextDecoding.text(of: taiwan, encoding: .gb18030).text != "商機名稱")
}

@Test func `a NUL byte is refused with its place`() {
  #expect(throws: ImportFailure.nulByte(TextPlace(line: 2, column: 3, offset: 8))) {
    try TextDecoding.text(of: Array("a,bé\nx,\0y\n".utf8))
  }
}

@Test func `a byte that stands for nothing is refused with its place`() {
  let place = TextPlace(line: 2, column: 2, offset: 5)
  #expect(throws: ImportFailure.undecodable(place, .utf8)) {
    try TextDecoding.text(of: Array("a,b\nx".utf8) + [0xFF, 0x0A])
  }
  #expect(throws: ImportFailure.undecodable(place, .gb18030)) {
    try TextDecoding.text(of: Array("a,b\nx".utf8) + [0xFF, 0x0A], encoding: .gb18030)
  }
}

@Test(arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8]])
func `overlong, surrogate, too high and cut sequences are not UTF-8`(bytes: [UInt8]) {
  #expect(throws: ImportFailure.undecodable(TextPlace(line: 1, column: 9, offset: 8), .utf8)) {
    try TextDecoding.text(of: Array("01234567".utf8) + bytes, encoding: .utf8)
  }
}
