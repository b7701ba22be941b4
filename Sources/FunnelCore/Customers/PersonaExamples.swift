extension Persona {
  /// Three kinds of customer to begin with, offered to a team that has written none.
  public static let examples: [Persona] = [
    example(
      .highIntent,
      Translated(en: "Head of department", hans: "科室主任型", hant: "科主任型"),
      traits: Translated(
        en: "Expert, proud of results, short of time",
        hans: "业务专家，看重成果，时间紧", hant: "專業權威，重視成果，時間有限"),
      needs: Translated(
        en: "Better results for the department, a name among peers",
        hans: "提升科室成效，在同行中有口碑", hant: "提升科內成效，在同儕間有聲望"),
      strategy: Translated(
        en: "Speak of outcomes and references, demonstrate on site, leave on time",
        hans: "谈临床成效与标杆案例，现场演示，守时", hant: "談成效與標竿案例，現場展示，準時結束")),
    example(
      .medium,
      Translated(en: "Purchasing chief", hans: "采购负责人型", hant: "採購主管型"),
      traits: Translated(
        en: "Careful, compares, bound by procedure",
        hans: "谨慎，货比三家，讲流程", hant: "謹慎，習慣比價，重視程序"),
      needs: Translated(
        en: "A price that can be justified, no complaints afterwards",
        hans: "价格说得过去，事后无投诉", hant: "價格能交代，事後不被抱怨"),
      strategy: Translated(
        en: "Show the whole cost, give three offers, keep every date",
        hans: "算总成本，给三档方案，按期交付", hant: "算總成本，提供三種方案，準時交貨")),
    example(
      .potential,
      Translated(en: "Owner of a growing firm", hans: "成长企业老板型", hant: "成長型企業老闆"),
      traits: Translated(
        en: "Decides alone and fast, follows the money",
        hans: "一人拍板，决定快，看投入产出", hant: "一人決定，速度快，看投資報酬"),
      needs: Translated(
        en: "Growth without more people, a partner to call",
        hans: "不增人也能增长，有事找得到人", hant: "不加人也能成長，有事找得到人"),
      strategy: Translated(
        en: "Do the sums together, start small, ask for a referral",
        hans: "一起算账，从小单做起，请其转介绍", hant: "一起算帳，從小單開始，請他轉介紹")),
  ]

  private static func example(
    _ segment: Segment, _ name: Translated, traits: Translated, needs: Translated,
    strategy: Translated
  ) -> Persona {
    var persona = Persona(id: Persona.ID(-1))
    (persona.name, persona.segment) = (name, segment)
    (persona.traits, persona.needs, persona.strategy) = (traits, needs, strategy)
    return persona
  }
}
