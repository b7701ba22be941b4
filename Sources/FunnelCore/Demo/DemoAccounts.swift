/// Who buys in the demonstration.
enum DemoAccounts {
  /// The script a company's names are written in.
  enum Script: Hashable { case english, simplified, traditional }

  /// A company; the budget is in millions of NT$ a year.
  typealias Account = (
    name: String, script: Script, region: String, sector: String, employees: Int, budget: Int
  )

  static let all: [Account] = hospitals + industry + schools + services

  private static let hospitals: [Account] = [
    ("台大醫院", .traditional, "North", "Hospital", 6_800, 90),
    ("臺北榮民總醫院", .traditional, "North", "Hospital", 5_900, 85),
    ("林口長庚醫院", .traditional, "North", "Hospital", 7_200, 95),
    ("馬偕紀念醫院", .traditional, "North", "Hospital", 3_400, 40),
    ("中國醫藥大學附設醫院", .traditional, "Central", "Hospital", 4_100, 60),
    ("彰化基督教醫院", .traditional, "Central", "Hospital", 3_900, 45),
    ("成大醫院", .traditional, "South", "Hospital", 3_300, 48),
    ("高雄醫學大學附設醫院", .traditional, "South", "Hospital", 3_100, 42),
    ("奇美醫院", .traditional, "South", "Hospital", 3_000, 38),
    ("华东医疗集团", .simplified, "华东", "Hospital", 5_200, 75),
    ("苏州大学附属医院", .simplified, "华东", "Hospital", 3_700, 52),
    ("宁波第一医院", .simplified, "华东", "Hospital", 2_600, 30),
    ("深圳人民医院", .simplified, "华南", "Hospital", 4_300, 66),
    ("珠海妇幼保健院", .simplified, "华南", "Hospital", 1_400, 18),
    ("Raffles Medical", .english, "South", "Hospital", 2_800, 55),
  ]

  private static let industry: [Account] = [
    ("聯華精密工業", .traditional, "North", "Manufacturing", 1_200, 25),
    ("大同電機", .traditional, "North", "Manufacturing", 2_400, 34),
    ("台中精機廠", .traditional, "Central", "Manufacturing", 950, 16),
    ("東和鋼鐵", .traditional, "South", "Manufacturing", 1_800, 28),
    ("长江电子", .simplified, "华东", "Manufacturing", 3_100, 44),
    ("杭州精工机械", .simplified, "华东", "Manufacturing", 860, 14),
    ("珠江自动化", .simplified, "华南", "Manufacturing", 640, 12),
    ("东莞宏达塑料", .simplified, "华南", "Manufacturing", 1_100, 10),
    ("Formosa Optics", .english, "Central", "Manufacturing", 720, 15),
    ("Harbour Machine Tools", .english, "South", "Manufacturing", 410, 9),
    ("Nordwind Precision", .english, "North", "Manufacturing", 530, 11),
  ]

  private static let schools: [Account] = [
    ("建國高級中學", .traditional, "North", "School", 280, 4),
    ("逢甲大學", .traditional, "Central", "School", 1_500, 22),
    ("高雄科技大學", .traditional, "South", "School", 1_700, 24),
    ("上海外国语学校", .simplified, "华东", "School", 420, 8),
    ("华南理工大学", .simplified, "华南", "School", 4_600, 58),
    ("Taipei American School", .english, "North", "School", 520, 14),
    ("Morrison Academy", .english, "Central", "School", 310, 6),
  ]

  private static let services: [Account] = [
    ("新光物流", .traditional, "North", "Logistics", 1_300, 15),
    ("宏遠資訊", .traditional, "Central", "Software", 260, 7),
    ("顺通物流", .simplified, "华东", "Logistics", 2_200, 20),
    ("云海软件", .simplified, "华南", "Software", 340, 9),
    ("Pacific Freight", .english, "South", "Logistics", 880, 13),
    ("Bluebird Software", .english, "North", "Software", 150, 5),
    ("Kestrel Hotels", .english, "South", "Hospitality", 2_100, 19),
  ]
}
