import Testing

@testable import FunnelCore

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Acme Inc.", "ＡＣＭＥ"), ("Acme, Inc.", "acme Ltd"), ("Nordwind GmbH", "NORDWIND"),
    ("台積電股份有限公司", "台积电"), ("臺積電", "台积电有限公司"), ("華東醫療集團", "华东医疗集团有限公司"),
    ("長江電子(股)公司", "长江电子股"), ("Müller S.A.", "Muller"),
    ("Pacific  Freight Pte. Ltd.", "pacific-freight"),
  ])
  func `two writings of one company have one key`(one: String, other: String) {
    #expect(NameKey.company(one) == NameKey.company(other))
  }

  @Test(arguments: [("台大醫院", "成大醫院"), ("Acme", "Acme Motors"), ("Group", "Limited")])
  func `different companies have different keys`(one: String, other: String) {
    #expect(NameKey.company(one) != NameKey.company(other))
  }

  @Test func `a name that is all legal form keeps it`() {
    #expect(NameKey.company("公司") == "公司")
    #expect(NameKey.company("Ltd") == "ltd")
    #expect(NameKey.company("…") == "")
  }

  @Test func `the parts of a person's name stand in either order`() {
    #expect(NameKey.person("Weber, Anna") == NameKey.person("Anna WEBER"))
    #expect(NameKey.person("張惠君") == NameKey.person("张惠君"))
    #expect(NameKey.person("Anna Weber") != NameKey.person("Hanna Weber"))
  }

  @Test func `the last eight digits of a number count, and seven are needed`() {
    #expect(NameKey.phone("+886 2 2312-3456") == "23123456")
    #expect(NameKey.phone("(02) 2312 3456") == "23123456")
    #expect(NameKey.phone("０２-２３１２３４５６") == "23123456")
    #expect(NameKey.phone("312 345") == "")
  }

  @Test func `public mailers say nothing of a company`() {
    #expect(NameKey.domain("Mei.Lin@Acme.com") == "acme.com")
    #expect(NameKey.domain("https://www.acme.com/contact") == "acme.com")
    #expect(NameKey.domain("mei@gmail.com") == "")
    #expect(NameKey.domain("12345@qq.com") == "")
    #expect(NameKey.domain("no address") == "")
  }

  @Test func `every traditional character of the table has another simplified one`() {
    for (traditional, simplified) in [("龍", "龙"), ("臺", "台"), ("鐵", "铁"), ("體", "体")] {
      #expect(NameKey.letters(traditional) == simplified)
      #expect(NameKey.letters(simplified) == simplified)
    }
  }
}
