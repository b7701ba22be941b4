/// Who sells in the demonstration.
enum DemoPeople {
  /// A sales rep, in the order name, login, team, manager, region.
  typealias Rep = (name: String, login: String, team: String, manager: String?, region: String)

  static let reps: [Rep] = [
    ("Calvin", "calvin", "Medical", "林美玲", "North"),
    ("Frank", "frank", "Medical", "林美玲", "Central"),
    ("Simon", "simon", "Medical", "林美玲", "South"),
    ("林美玲", "meiling", "Medical", nil, "North"),
    ("陳志明", "chihming", "Industry", "Grace", "Central"),
    ("Grace", "grace", "Industry", nil, "South"),
    ("王伟", "wangwei", "Mainland", "李娜", "华东"),
    ("李娜", "lina", "Mainland", nil, "华南"),
  ]

  /// Names of customers' people, by the script of their company.
  static let customers: [DemoAccounts.Script: [String]] = [
    .english: [
      "Anna Weber", "David Lim", "Priya Nair", "Tom Baker", "Rachel Ong", "Kenji Mori",
      "Laura Silva", "Paul Meyer",
    ],
    .simplified: ["张敏", "刘强", "陈晓东", "杨丽", "赵国庆", "周颖", "吴建华", "孙悦"],
    .traditional: ["張惠君", "黃志豪", "吳淑芬", "蔡明宏", "許雅婷", "鄭文龍", "謝佩珊", "劉建成"],
  ]

  /// What a good rep knows of a person beyond the card.
  static let files: [RecordValues] = [
    ["children": .text("two, the elder at university"), "hobbies": .text("tennis, photography")],
    ["education": .text("台大醫學系 1994"), "achievements": .text("opened the heart centre")],
    ["hobbies": .text("登山、泡茶"), "places": .text("京都、花蓮")],
    ["culture": .text("vegetarian on the 1st and 15th"), "age": .text("52")],
    ["children": .text("女儿读小学"), "hobbies": .text("羽毛球"), "education": .text("浙江大学")],
    ["achievements": .text("national quality award 2023"), "places": .text("Munich, Osaka")],
  ]
}
