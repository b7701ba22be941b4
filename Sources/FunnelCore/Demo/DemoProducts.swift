/// What is sold in the demonstration.
enum DemoProducts {
  /// A product; the price is in NT$.
  typealias Product = (
    model: String, series: String, price: Int, quantity: ClosedRange<Int>, name: Translated
  )

  static let all: [Product] = hospital + industry + general

  /// What a company of the sector may need.
  static func products(for sector: String) -> [Product] {
    switch sector {
    case "Hospital": hospital
    case "Manufacturing": industry
    default: general
    }
  }

  private static let hospital: [Product] = [
    (
      "M1205A", "PMD", 24_000, 8...40,
      Translated(en: "Patient monitors", hans: "病人监护仪", hant: "病人監視器")
    ),
    (
      "M3153A", "PMD", 180_000, 2...6,
      Translated(en: "Central station", hans: "中央监护站", hant: "中央監視站")
    ),
    (
      "US-400", "Imaging", 420_000, 1...4,
      Translated(en: "Ultrasound", hans: "超声诊断仪", hant: "超音波")
    ),
    (
      "IP-20", "Therapy", 9_000, 20...90,
      Translated(en: "Infusion pumps", hans: "输液泵", hant: "輸液幫浦")
    ),
  ]

  private static let industry: [Product] = [
    (
      "LC-7", "Automation", 160_000, 2...8,
      Translated(en: "Line control", hans: "产线控制", hant: "產線控制")
    ),
    (
      "MV-3", "Automation", 75_000, 3...16,
      Translated(en: "Machine vision", hans: "机器视觉", hant: "機器視覺")
    ),
    (
      "EM-12", "Energy", 6_500, 20...120,
      Translated(en: "Energy metering", hans: "能耗监测", hant: "能源監測")
    ),
  ]

  private static let general: [Product] = [
    (
      "SC-1", "IT", 85_000, 3...14,
      Translated(en: "Smart classroom", hans: "智慧教室", hant: "智慧教室")
    ),
    (
      "NW-9", "IT", 38_000, 6...24,
      Translated(en: "Network renewal", hans: "网络升级", hant: "網路更新")
    ),
    (
      "CB-5", "IT", 12_000, 15...60,
      Translated(en: "Cloud backup", hans: "云备份", hant: "雲端備份")
    ),
  ]
}
