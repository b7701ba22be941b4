import FunnelCore
import FunnelWording
import Testing

@Suite struct LabelTests {
  @Test(arguments: EntityKind.allCases)
  func `every kind of record and every field has a name`(kind: EntityKind) {
    #expect(kind.label[.hant] != kind.rawValue)
    #expect(kind.pluralLabel[.hans] == kind.label[.hans])
    for field in kind.fields {
      let label = kind.label(ofField: field.name)
      #expect(label != Phrase(verbatim: field.name), "\(kind) \(field.name)")
    }
  }

  @Test(arguments: EntityKind.allCases)
  func `every code of a choice has a name`(kind: EntityKind) {
    for field in kind.fields {
      guard case .choice(let codes) = field.type else { continue }
      for code in codes {
        #expect(kind.label(ofChoice: code, inField: field.name) != nil, "\(field.name) \(code)")
      }
    }
  }

  @Test func `no two labels of one scale are the same`() {
    for language in Language.allCases {
      #expect(Set(Position.all.map { $0.label[language] }).count == 10)
      #expect(Set(InfluenceRating.all.map { $0.label[language] }).count == 10)
      #expect(Set(Outcome.allCases.map { $0.label[language] }).count == 5)
      #expect(Set(BuyingRole.allCases.map { $0.label[language] }).count == 4)
    }
  }

  @Test func `custom fields go by their own name`() {
    #expect(EntityKind.deal.label(ofField: "custom.Colour")[.hant] == "Colour")
  }

  @Test func `records are counted in the measure of each language`() {
    #expect(EntityKind.deal.counted(1)[.en] == "1 deal")
    #expect(EntityKind.activity.counted(3)[.en] == "3 activities")
    #expect(EntityKind.contact.counted(3)[.hant] == "3 位聯絡人")
  }

  @Test(arguments: [25, 50, 75, 99])
  func `every level of both rates has a meaning`(rate: Int) {
    #expect(Phrase.fundLevel(rate) != nil)
    #expect(Phrase.competitionLevel(rate) != nil)
    #expect(Phrase.fundLevel(rate + 1) == nil)
  }

  @Test func `one idea goes by one word`() {
    #expect(Phrase.Deals.score[.hans] == "评分" && Phrase.Deals.score[.hant] == "評分")
    for language in Language.allCases {
      let field = EntityKind.deal.label(ofField: "fundRate")
      if language.isChinese { #expect(Phrase.Deal.fund[language] == field[language]) }
      #expect(Phrase.Health.openValue[language].hasPrefix(Outcome.open.label[language]))
    }
  }
}
