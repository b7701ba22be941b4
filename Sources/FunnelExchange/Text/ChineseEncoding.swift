/// Telling GB18030 from Big5, which share most of their byte pairs.
enum ChineseEncoding {
  /// Which of the two a text rather is that is valid in both.
  ///
  /// Everyday characters decide: the first level of each standard holds the common characters, and
  /// text read in the wrong one falls outside it.
  static func likelier(for head: [UInt8]) -> TextEncoding {
    let scores = (
      plausibility(head, as: .gb18030, first: 0xB0...0xD7, second: 0xA1...0xFE),
      plausibility(head, as: .big5, first: 0xA4...0xC6, second: 0x40...0xFE)
    )
    return scores.1 > scores.0 ? .big5 : .gb18030
  }

  /// The share of double bytes in the first level, plus the share of very common characters.
  private static func plausibility(
    _ bytes: [UInt8], as encoding: TextEncoding, first: ClosedRange<UInt8>,
    second: ClosedRange<UInt8>
  ) -> Double {
    var (pairs, common, index) = (0, 0, 0)
    while index + 1 < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      // Punctuation stands in rows A1–A3 of both and tells nothing.
      if !(0xA1...0xA3).contains(bytes[index]) {
        pairs += 1
        if first.contains(bytes[index]), second.contains(bytes[index + 1]) { common += 1 }
      }
      index += 2
    }
    let text = TextReader(MemoryBytes(bytes), encoding, from: 0).rest(expecting: bytes.count * 2)
    let head = String(decoding: text, as: UTF8.self).unicodeScalars
    let frequent = head.count { everyday.contains($0) }
    let chinese = head.count { $0.value >= 0x2E80 }
    return Double(common) / Double(max(1, pairs)) + Double(frequent) / Double(max(1, chinese))
  }

  /// Characters that most pages of business text contain, in either script.
  private static let everyday = Set(
    """
    的一是不了在有人我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里
    用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日
    军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美
    相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解
    水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计
    客户商阶段额称联系编号区域销售司限北京上海广深圳州赢输单科技集团股份医院设备项预算负责
    這個們來為國時會說對於著後發過裡種經麼學當沒動還進樣開從實軍無與長機業將兩間問關點義應戰頭體見產變話
    報結歸務場計電數總題氣條論門員給統選讓處車認馬區團廣號聯絡醫備項預負責單階額稱編銷輸贏戶北京臺灣台股
    """.unicodeScalars.filter { $0.value > 0x2E80 })
}
