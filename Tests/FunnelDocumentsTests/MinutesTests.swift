import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import FunnelWording
import Testing

struct MinutesTests {
  private let today = day("2026-11-21")
  private var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
  private let file: MeetingFile

  init() {
    let (mercy, city) = (builder.account("Mercy"), builder.account("City <Clinic>"))
    let (mei, tom) = (builder.owner("Mei"), builder.owner("Tom"))
    builder.deal("Scanner", stage: 2) { ($0.account, $0.owner) = (mercy, mei) }
    builder.deal("MRI", stage: 1) { ($0.account, $0.owner) = (city, tom) }
    builder.deal("Pumps", ended: (.withdrawn, 0)) { $0.owner = tom }
    builder.deal("Beds", stage: 0)
    var meeting = Meeting(id: Meeting.ID(1))
    (meeting.title, meeting.day, meeting.state) = ("Monday", today, .ended)
    (meeting.chair, meeting.basis, meeting.minutesPerDeal) = ("Ana", "order of work", 5)
    meeting.startedAt = Instant(rfc3339: "2026-11-21T09:00:00Z")
    meeting.endedAt = Instant(rfc3339: "2026-11-21T09:31:00Z")
    meeting.note = "Tom is ill"
    file = MeetingFile(
      meeting, items: Self.items, actions: Self.actions, carried: Self.carried)
  }

  private static var items: [MeetingItem] {
    var items = (1...4 as ClosedRange<Int64>).map { number in
      var item = MeetingItem(id: MeetingItem.ID(number))
      (item.deal, item.order) = (DealRecord.ID(number), Int(number))
      return item
    }
    (items[0].decision, items[0].reason) = (.advance, "Budget letter seen")
    (items[0].note, items[0].seconds) = ("Wants a demo\nbefore May", 365)
    (items[0].stageBefore, items[0].stageAfter) = (Stage.ID(2), Stage.ID(3))
    (items[1].decision, items[1].until, items[1].seconds) = (.hold, day("2026-12-05"), 60)
    (items[1].stageBefore, items[1].stageAfter) = (Stage.ID(2), Stage.ID(2))
    (items[2].decision, items[2].reason) = (.exit, "No budget")
    (items[2].stageBefore, items[2].stageAfter) = (Stage.ID(1), Stage.ID(7))
    return items
  }

  private static func action(
    _ number: Int64, _ deal: Int64, _ task: String, _ assignee: String?, _ due: String?,
    _ state: ActionState = .planned
  ) -> ActionItem {
    var action = ActionItem(id: ActionItem.ID(number))
    (action.deal, action.task, action.assignee) = (DealRecord.ID(deal), task, assignee)
    (action.due, action.state) = (due.map { FunnelTestSupport.day($0) }, state)
    return action
  }

  private static let actions = [
    action(3, 1, "Send the quotation", "Mei", "2026-11-25"),
    action(4, 2, "Find the payer", nil, nil),
  ]

  private static let carried = [
    action(1, 1, "Call Dr Lin", "Tom", "2026-11-18"),
    action(2, 2, "Visit", "Mei", "2026-11-17", .done),
  ]

  private func document(_ language: Language = .en) -> Document {
    let report = MeetingReport(file, at: Instant(milliseconds: 0))
    return Minutes(report, book: builder.book, in: language, today: today).document
  }

  private func text(_ document: Document) -> String {
    TextRendering(
      isLimited: false, width: { $0.count }, clip: { String($0.prefix($1)) }
    ).lines(of: document).joined(separator: "\n")
  }

  @Test func `the minutes tell decisions, words and actions`() {
    #expect(
      text(document()) == """
        Minutes  Monday
          Held         21 Nov 2026  09:00–09:31
          State        ended
          Led by       Ana
          Agenda from  order of work
          Discussed    3 of 4
          Decisions    advance 1, hold 1, exit 1
          Time         7:05 of 20:00
          New actions  2  ! 1 without owner or day

        Deals
        #  Deal     Account        Owner  Stage                               Decision                 Time
        1  Scanner  Mercy          Mei    Needs confirmed → Proposal & quote  advance                ! 6:05
        2  MRI      City <Clinic>  Tom    Needs confirmed                     hold until 5 Dec 2026    1:00
        3  Pumps                   Tom    Initial contact → Withdrawn         exit
        4  Beds                           Initial contact                     not discussed

        Discussion
          1  Scanner  Budget letter seen
                      Wants a demo
                      before May
          3  Pumps    No budget

        New actions
        Action              Deal     Assignee  Due          State
        Send the quotation  Scanner  Mei       25 Nov 2026  Planned
        Find the payer      MRI      ! nobody  ! no day     Planned

        From earlier meetings
        Action       Deal     Assignee  Due          State
        Visit        MRI      Mei       17 Nov 2026  Done
        Call Dr Lin  Scanner  Tom       18 Nov 2026  ! overdue

        Notes
        Tom is ill
        """)
  }

  @Test func `the minutes are real Chinese in both scripts`() {
    #expect(
      text(document(.hans)) == """
        会议纪要  Monday
          会议时间  2026年11月21日  09:00–09:31
          状态    已结束
          主持人   Ana
          议程依据  order of work
          已讨论   3（共 4）
          决定    推进 1、保持 1、退出 1
          用时    7:05（共 20:00）
          新行动   2  ! 1 项缺负责人或日期

        商机
        #  商机       客户             负责人  阶段                                  决定                  用时
        1  Scanner  Mercy          Mei  Needs confirmed → Proposal & quote  推进              ! 6:05
        2  MRI      City <Clinic>  Tom  Needs confirmed                     保持，至2026年12月5日    1:00
        3  Pumps                   Tom  Initial contact → 主动退出              退出
        4  Beds                         Initial contact                     未讨论

        讨论内容
          1  Scanner  Budget letter seen
                      Wants a demo
                      before May
          3  Pumps    No budget

        新行动
        行动                  商机       执行人    截止日期         状态
        Send the quotation  Scanner  Mei    2026年11月25日  计划中
        Find the payer      MRI      ！无人负责  ！无日期         计划中

        以往会议的行动
        行动           商机       执行人  截止日期         状态
        Visit        MRI      Mei  2026年11月17日  已完成
        Call Dr Lin  Scanner  Tom  2026年11月18日  ! 逾期

        备注
        Tom is ill
        """)
    #expect(
      text(document(.hant)) == """
        會議紀錄  Monday
          會議時間  2026年11月21日  09:00–09:31
          狀態    已結束
          主持人   Ana
          議程依據  order of work
          已討論   3（共 4）
          決定    推進 1、維持 1、退出 1
          用時    7:05（共 20:00）
          新行動   2  ! 1 項缺負責人或日期

        商機
        #  商機       客戶             負責人  階段                                  決定                  用時
        1  Scanner  Mercy          Mei  Needs confirmed → Proposal & quote  推進              ! 6:05
        2  MRI      City <Clinic>  Tom  Needs confirmed                     維持，至2026年12月5日    1:00
        3  Pumps                   Tom  Initial contact → 主動退出              退出
        4  Beds                         Initial contact                     未討論

        討論內容
          1  Scanner  Budget letter seen
                      Wants a demo
                      before May
          3  Pumps    No budget

        新行動
        行動                  商機       執行人    期限           狀態
        Send the quotation  Scanner  Mei    2026年11月25日  計畫中
        Find the payer      MRI      ！無人負責  ！無日期         計畫中

        先前會議的行動
        行動           商機       執行人  期限           狀態
        Visit        MRI      Mei  2026年11月17日  已完成
        Call Dr Lin  Scanner  Tom  2026年11月18日  ! 逾期

        備註
        Tom is ill
        """)
  }

  @Test func `Markdown and HTML say the same and escape what they would read`() {
    let markdown = document().markdown
    #expect(markdown.hasPrefix("# Minutes  Monday\n\n- **Held**: 21 Nov 2026  09:00–09:31\n"))
    #expect(markdown.contains("| 2 | MRI | City \\<Clinic\\> | Tom | Needs confirmed |"))
    #expect(
      markdown.contains(
        "- **1  Scanner**: Budget letter seen\\\n  Wants a demo\\\n  before May\n"))
    let html = document().html
    #expect(html.contains("City &lt;Clinic&gt;"))
    #expect(!html.contains("<Clinic>"))
    #expect(html.contains("<html lang=\"en\">"))
    #expect(!html.contains("<script") && !html.contains("http"))
  }

  @Test(arguments: [
    (Language.en, "Open objections"), (.hans, "未应答的异议"), (.hant, "未回應的異議"),
  ])
  func `an agenda tells what its customers object, until it is answered`(
    language: Language, heading: String
  ) {
    let agenda = Agenda(.orderOfWork, in: builder.book, builder.scope, limit: 1, carrying: [])
    func objection(_ id: Int64, _ deal: Deal.ID, _ text: String, isAnswered: Bool = false)
      -> DealObjection
    {
      var objection = DealObjection(id: DealObjection.ID(id))
      (objection.deal, objection.text, objection.raisedOn) = (deal, text, day("2026-11-18"))
      objection.answeredOn = isAnswered ? today : nil
      return objection
    }
    guard let deal = agenda.rows.first?.deal else {
      Issue.record("the agenda has no deal")
      return
    }
    let other = Deal.ID(deal.rawValue + 1)
    let told = text(
      AgendaDocument(
        agenda, of: Meeting(id: Meeting.ID(-1)),
        objections: [
          objection(1, deal, "too dear"), objection(2, deal, "too slow", isAnswered: true),
          objection(3, other, "too late"),
        ], book: builder.book, in: language, today: today
      ).document)
    #expect(told.contains(heading) && told.contains("too dear"))
    #expect(!told.contains("too slow") && !told.contains("too late"))
  }

  @Test func `an agenda tells the deals in order and what earlier meetings left open`() {
    let agenda = Agenda(
      .orderOfWork, in: builder.book, builder.scope, limit: 1, carrying: Self.carried)
    var meeting = Meeting(id: Meeting.ID(-1))
    (meeting.title, meeting.day, meeting.minutesPerDeal) = ("Next", today, 40)
    let document = AgendaDocument(
      agenda, of: meeting, book: builder.book, in: .en, today: today
    ).document
    #expect(
      text(document) == """
        Agenda  Next
          Day          21 Nov 2026
          Time needed  40 min
        #  Deal     Account  Owner  Zone      Stage             Proposed amount  Close  Next step
        1  Scanner  Mercy    Mei    Universe  Proposal & quote
        2 deals beyond the limit left out

        From earlier meetings
        Action       Deal     Assignee  Due          State
        Call Dr Lin  Scanner  Tom       18 Nov 2026  ! overdue
        """)
  }
}
