import FunnelCore
import FunnelTestSupport
import Testing

struct PlaybookTests {
  private let today = day("2026-11-21")

  private func text(
    _ id: Int64, _ topic: PlaybookTopic, _ words: String,
    _ change: (inout PlaybookText) -> Void = { _ in }
  ) -> PlaybookText {
    var text = PlaybookText(id: PlaybookText.ID(id))
    (text.topic, text.text) = (topic, Translated(words))
    change(&text)
    return text
  }

  @Test func `every shipped text has a code of its own and all three languages`() {
    let codes = ShippedText.all.map(\.code) + ShippedObjection.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    let texts =
      ShippedText.all.flatMap { [$0.text, $0.detail].compactMap { $0 } }
      + ShippedObjection.all.flatMap { [$0.name, $0.answer] }
    for text in texts {
      #expect(!text.en.isEmpty && !text.hans.isEmpty && !text.hant.isEmpty)
      #expect(text.hans != text.en && text.hant != text.en)
    }
    #expect(ShippedText.all.count { $0.topic == .closing } == 8)
    #expect(ShippedText.all.allSatisfy { !$0.phases.isEmpty })
  }

  @Test func `every phase has questions`() {
    for phase in SalesPhase.allCases {
      #expect(ShippedText.all.contains { $0.topic == .question && $0.phases.contains(phase) })
    }
  }

  @Test func `a stage shows the texts of its phase`() throws {
    let book = BookBuilder.fiveStage(today: today).book
    let needs = try #require(book.stages[Stage.ID(2)])
    let ids = Playbook().entries(.question, for: needs, in: book).map(\.id)
    #expect(ids.contains("question.problem"))
    #expect(ids.contains("question.likedAboutLast"))
    #expect(!ids.contains("question.referral"))
    #expect(Playbook().entries(.closing, for: needs, in: book).isEmpty)
  }

  @Test func `a team's wording takes the place of the shipped one, and hiding hides`() throws {
    let book = BookBuilder.fiveStage(today: today).book
    let needs = try #require(book.stages[Stage.ID(2)])
    let playbook = Playbook(texts: [
      text(7, .question, "What hurts?") { $0.template = "question.problem" },
      text(8, .question, "-") { ($0.template, $0.isHidden) = ("question.budget", true) },
      text(9, .question, "Who cleans it?") { $0.stage = Stage.ID(2) },
      text(10, .question, "Elsewhere?") { $0.stage = Stage.ID(1) },
      text(11, .question, "Always?"),
    ])
    let shown = playbook.entries(.question, for: needs, in: book)
    #expect(shown.first { $0.id == "question.problem" }?.text.hant == "What hurts?")
    #expect(!shown.map(\.id).contains("question.budget"))
    #expect(shown.suffix(2).map(\.id) == ["#9", "#11"])
    #expect(
      playbook.entries(.question, for: needs, in: book, hidden: true).map(\.id)
        .contains("question.budget"))
  }

  @Test func `texts change places, and give way where no room is left`() throws {
    let list = Playbook().entries.filter { $0.topic == .closing }
    let second = list[1]
    guard case .add(let record) = Playbook().moving(second, by: -1, among: list).first else {
      Issue.record("a shipped text is replaced by a record")
      return
    }
    #expect(record.values["order"] == .integer(500))
    #expect(record.values["template"] == .text(second.id))
    let crowded = Playbook(texts: [
      text(1, .closing, "A") { ($0.template, $0.order) = ("closing.direct", 1) },
      text(2, .closing, "B") { ($0.template, $0.order) = ("closing.assumptive", 2) },
    ])
    let all = crowded.entries.filter { $0.topic == .closing }
    let changes = crowded.moving(all[1], by: -1, among: all)
    #expect(changes.count == 8)
    #expect(changes.first == .edit(EntityReference(.playbookText, 2), ["order": .integer(1_000)]))
    #expect(crowded.moving(all[0], by: -1, among: all).isEmpty)
  }

  private func raised(
    _ id: Int64, _ change: (inout DealObjection) -> Void
  ) -> DealObjection {
    var objection = DealObjection(id: DealObjection.ID(id))
    (objection.deal, objection.text) = (DealRecord.ID(1), "Too dear")
    objection.raisedOn = today.adding(days: Int(-id))
    change(&objection)
    return objection
  }

  @Test func `the register counts what came of each objection`() throws {
    var own = Objection(id: Objection.ID(4))
    (own.name, own.template) = (Translated("It costs too much"), "price.tooHigh")
    let playbook = Playbook(
      objections: [own],
      raised: [
        raised(1) { $0.template = "price.tooHigh" },
        raised(2) {
          ($0.objection, $0.answer, $0.answeredOn) = (Objection.ID(4), "Two years", today)
          $0.didHelp = true
        },
        raised(3) {
          ($0.objection, $0.answer, $0.answeredOn) = (Objection.ID(4), "No idea", today)
        },
        raised(4) { $0.template = "risk.service" },
      ])
    let first = playbook.register[0]
    #expect((first.id, first.raised, first.answered, first.worked) == ("price.tooHigh", 3, 2, 1))
    #expect(first.name.en == "It costs too much")
    #expect(first.proven == ["Two years"])
    #expect(playbook.register[1].id == "risk.service")
  }

  @Test func `the register is searched in every language and in answers that worked`() {
    let playbook = Playbook()
    #expect(playbook.objections(matching: "cheaper other").map(\.id) == ["price.rivalCheaper"])
    #expect(playbook.objections(matching: "太贵").map(\.id) == ["price.tooHigh"])
    #expect(playbook.objections(matching: "票期").map(\.id) == ["contract.terms"])
    #expect(playbook.objections(matching: "").count == ShippedObjection.all.count)
    #expect(playbook.objections(matching: "xyzzy").isEmpty)
  }

  @Test func `an answer that worked goes into the register`() {
    let known = raised(1) {
      ($0.template, $0.answer) = ("price.tooHigh", "回本只要两年")
    }
    let changes = Playbook().keeping(answerOf: known, in: \.hans)
    guard case .add(let record) = changes.first, changes.count == 1,
      let answer = record.values["answer"].flatMap(Translated.init(_:))
    else {
      Issue.record("the shipped objection is replaced by a record")
      return
    }
    #expect(answer.hans == "回本只要两年")
    #expect(answer.en.hasPrefix("“Compared with what?”"))
    let new = raised(5) { $0.answer = "We lend you one" }
    #expect(
      Playbook().keeping(answerOf: new, in: \.en).last
        == .edit(EntityReference(.dealObjection, 5), ["objection": .integer(-1)]))
    #expect(Playbook().keeping(answerOf: raised(6) { _ in }, in: \.en).isEmpty)
  }
}
