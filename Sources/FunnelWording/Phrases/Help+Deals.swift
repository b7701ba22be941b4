extension Phrase.Help {
  /// Deals and their reviews.
  static let deals: [Phrase] = [
    Phrase(
      en: "List deals.",
      hans: "列出商机。",
      hant: "列出商機。"),
    Phrase(
      en:
        "A filter is written as in the dashboard: plain words, !not, and terms such as stage:proposal owner:calvin amount>1m zone:best close<30d stale:yes tag:x status:open.",
      hans:
        "筛选写法与界面相同：普通文字、!排除，以及 stage:proposal owner:calvin amount>1m zone:best close<30d stale:yes tag:x status:open 等条件。",
      hant:
        "篩選寫法與畫面相同：一般文字、!排除，以及 stage:proposal owner:calvin amount>1m zone:best close<30d stale:yes tag:x status:open 等條件。"
    ),
    Phrase(
      en: "Which deals to list.",
      hans: "列出哪些商机。",
      hant: "列出哪些商機。"),
    Phrase(
      en: "The column to sort by; a minus sign before it turns the order round.",
      hans: "按哪一列排序；前面加减号则倒序。",
      hant: "按哪一欄排序；前面加減號則反向。"),
    Phrase(
      en: "Only the deals of a stage.",
      hans: "只列出某个阶段的商机。",
      hant: "只列出某個階段的商機。"),
    Phrase(
      en: "At most so many deals.",
      hans: "最多列出多少条。",
      hant: "最多列出多少筆。"),
    Phrase(
      en: "How to write the answer: text, json, csv, markdown or html.",
      hans: "输出格式：text、json、csv、markdown 或 html。",
      hant: "輸出格式：text、json、csv、markdown 或 html。"),
    Phrase(
      en: "Short for --format json.",
      hans: "即 --format json。",
      hant: "即 --format json。"),
    Phrase(
      en: "Short for --format csv.",
      hans: "即 --format csv。",
      hant: "即 --format csv。"),
    Phrase(
      en: "Short for --format markdown.",
      hans: "即 --format markdown。",
      hant: "即 --format markdown。"),
    Phrase(
      en: "Short for --format html.",
      hans: "即 --format html。",
      hant: "即 --format html。"),
    Phrase(
      en: "Show everything about a deal.",
      hans: "显示一个商机的全部资料。",
      hant: "顯示一個商機的全部資料。"),
    Phrase(
      en: "The deal: 117, #117, the identity it was imported under, or its name.",
      hans: "商机：117、#117、导入时的标识或名称。",
      hant: "商機：117、#117、匯入時的識別碼或名稱。"),
    Phrase(
      en: "Create a deal.",
      hans: "新建商机。",
      hant: "新增商機。"),
    Phrase(
      en:
        #"Example: funnel add "CT upgrade" account=Acme amount=1.2M expectedClose=2027-03 stage=needs. Fields are named as in the JSON of funnel show."#,
      hans:
        #"示例：funnel add "CT upgrade" account=Acme amount=1.2M expectedClose=2027-03 stage=needs。字段名与 funnel show 的 JSON 相同。"#,
      hant:
        #"範例：funnel add "CT upgrade" account=Acme amount=1.2M expectedClose=2027-03 stage=needs。欄位名稱與 funnel show 的 JSON 相同。"#
    ),
    Phrase(
      en: "What the deal is called.",
      hans: "商机名称。",
      hant: "商機名稱。"),
    Phrase(
      en: "What is known of it.",
      hans: "已知的内容。",
      hant: "已知的內容。"),
    Phrase(
      en: "Change fields of a deal.",
      hans: "修改商机的字段。",
      hant: "修改商機的欄位。"),
    Phrase(
      en:
        "An empty value empties the field: funnel edit 117 nextStep=. Stages are changed by funnel move, outcomes by funnel close and funnel reopen.",
      hans:
        "空值清空字段：funnel edit 117 nextStep=。阶段用 funnel move 修改，结果用 funnel close 和 funnel reopen 修改。",
      hant:
        "空值清空欄位：funnel edit 117 nextStep=。階段用 funnel move 修改，結果用 funnel close 和 funnel reopen 修改。"),
    Phrase(
      en: "What is to hold.",
      hans: "要改成的内容。",
      hant: "要改成的內容。"),
    Phrase(
      en: "Move deals to another stage.",
      hans: "把商机移到另一阶段。",
      hant: "把商機移到另一階段。"),
    Phrase(
      en: "Deals, and after them the stage's name or number, or on or back for a stage further.",
      hans: "先写商机，再写阶段的名称或编号；on 为推进一阶段，back 为退回一阶段。",
      hant: "先寫商機，再寫階段的名稱或編號；on 為推進一階段，back 為退回一階段。"),
    Phrase(
      en: "Why, where the stage's exit criteria are not met.",
      hans: "未满足阶段推进条件时的理由。",
      hant: "未符合階段推進條件時的理由。"),
    Phrase(
      en: "Let deals go on in another pipeline, with their history.",
      hans: "把商机连同历史转到另一销售流程。",
      hant: "把商機連同歷史轉到另一銷售流程。"),
    Phrase(
      en: #"Example: funnel repipe 117 118 "Seven-step" --stage Proposal=Presentation"#,
      hans: #"示例：funnel repipe 117 118 "Seven-step" --stage Proposal=Presentation"#,
      hant: #"範例：funnel repipe 117 118 "Seven-step" --stage Proposal=Presentation"#),
    Phrase(
      en:
        "Deals, and after them the pipeline's name or number; a shipped pipeline that the store does not have is added.",
      hans: "先写商机，再写销售流程的名称或编号；内置而尚未加入的流程会自动加入。",
      hant: "先寫商機，再寫銷售流程的名稱或編號；內建而尚未加入的流程會自動加入。"),
    Phrase(
      en:
        "The stage to stand in: for all deals, or with FROM= for those of a stage. What is not said goes by the names of stages, then by their chances of winning.",
      hans: "转入的阶段：对全部商机，或写作 FROM= 只对某阶段的商机。未写的先按阶段名称、再按赢单概率对应。",
      hant: "轉入的階段：對全部商機，或寫作 FROM= 只對某階段的商機。未寫的先按階段名稱、再按贏單機率對應。"),
    Phrase(
      en: "Only say what would be done.",
      hans: "只说明会做什么，不执行。",
      hant: "只說明會做什麼，不執行。"),
    Phrase(
      en: "Close deals as won, upgraded, lost or withdrawn, or pause them.",
      hans: "以赢单、升级成交、输单或主动退出关闭商机，或暂停商机。",
      hant: "以贏單、升級成交、輸單或主動退出結案，或暫停商機。"),
    Phrase(
      en: "The deals: 117, #117, identities they were imported under, or names.",
      hans: "商机：117、#117、导入时的标识或名称，可多个。",
      hant: "商機：117、#117、匯入時的識別碼或名稱，可多個。"),
    Phrase(
      en: "The deal brought an order.",
      hans: "已拿到订单。",
      hant: "已拿到訂單。"),
    Phrase(
      en: "It was won for more than was proposed.",
      hans: "成交额高于报价。",
      hant: "成交額高於報價。"),
    Phrase(
      en: "It rests until a day.",
      hans: "暂停到某一天。",
      hant: "暫停到某一天。"),
    Phrase(
      en: "Somebody else got it, or nobody; asks for a reason.",
      hans: "被别人拿走或无人成交；须说明原因。",
      hant: "被別人拿走或無人成交；須說明原因。"),
    Phrase(
      en: "We left it; asks for a reason.",
      hans: "我方退出；须说明原因。",
      hant: "我方退出；須說明原因。"),
    Phrase(
      en: "Why.",
      hans: "原因。",
      hant: "原因。"),
    Phrase(
      en: "Who won it where we lost.",
      hans: "输单时由谁赢得。",
      hant: "輸單時由誰贏得。"),
    Phrase(
      en: "The day until which it rests.",
      hans: "暂停到哪一天。",
      hant: "暫停到哪一天。"),
    Phrase(
      en: "The amount it was won for.",
      hans: "成交金额。",
      hant: "成交金額。"),
    Phrase(
      en: "The day it ended; today where not said.",
      hans: "结束的日期；默认今天。",
      hant: "結束的日期；預設今天。"),
    Phrase(
      en: "Open closed deals again, and wake resting ones.",
      hans: "重新打开已关闭的商机，恢复暂停的商机。",
      hant: "重新開啟已結案的商機，恢復暫停的商機。"),
    Phrase(
      en: "The stage to open them in; the one it stood in last where not said.",
      hans: "在哪个阶段重新打开；默认为原来的阶段。",
      hant: "在哪個階段重新開啟；預設為原來的階段。"),
    Phrase(
      en: "Make a lead of a company that the customer of a won deal recommended us to.",
      hans: "把赢单客户介绍的公司记为线索。",
      hant: "把贏單客戶介紹的公司記為線索。"),
    Phrase(
      en:
        "The lead begins in the first stage of the deal's pipeline, with the deal's owner, the source Referral and the deal it came from. One undo takes back the lead, the person and the company.",
      hans: "线索从该商机所属流程的第一阶段开始，沿用其负责人，来源为 Referral，并记下介绍它的商机。撤销一次即可收回线索、联系人和公司。",
      hant: "線索從該商機所屬流程的第一階段開始，沿用其負責人，來源為 Referral，並記下介紹它的商機。復原一次即可收回線索、聯絡人和公司。"),
    Phrase(
      en: #"Example: funnel referral 117 "Kestrel Hotels" --person "Ann Lee" --phone 02-2312-3456"#,
      hans: #"示例：funnel referral 117 "Kestrel Hotels" --person "Ann Lee" --phone 02-2312-3456"#,
      hant: #"範例：funnel referral 117 "Kestrel Hotels" --person "Ann Lee" --phone 02-2312-3456"#),
    Phrase(
      en: "The won deal.",
      hans: "已赢单的商机。",
      hant: "已贏單的商機。"),
    Phrase(
      en: "The company; it is made where it is not known.",
      hans: "公司；没有则新建。",
      hant: "公司；沒有則新增。"),
    Phrase(
      en: "What the lead is called; as the won deal.",
      hans: "线索名称；默认与赢单商机相同。",
      hant: "線索名稱；預設與贏單商機相同。"),
    Phrase(
      en: "Whom to ask for there.",
      hans: "找哪位联系人。",
      hant: "找哪位聯絡人。"),
    Phrase(
      en: "The person's telephone.",
      hans: "联系人的电话。",
      hant: "聯絡人的電話。"),
    Phrase(
      en: "Make a new deal that extends a won one: the same customer, people and products.",
      hans: "为已赢单的商机新建扩展商机：客户、联系人和产品不变。",
      hant: "為已贏單的商機新增擴充商機：客戶、聯絡人和產品不變。"),
    Phrase(
      en: "The need is known; budget and authority have to be shown again.",
      hans: "需求已知；预算和决策权须重新确认。",
      hant: "需求已知；預算和決策權須重新確認。"),
    Phrase(
      en:
        #"Example: funnel upgrade 117 name="Ten more monitors" amount=400k expectedClose=2027-06"#,
      hans: #"示例：funnel upgrade 117 name="Ten more monitors" amount=400k expectedClose=2027-06"#,
      hant: #"範例：funnel upgrade 117 name="Ten more monitors" amount=400k expectedClose=2027-06"#),
    Phrase(
      en: "What is known of the new one.",
      hans: "新商机的已知内容。",
      hant: "新商機的已知內容。"),
    Phrase(
      en: "Show, edit, complete and compare SDI reviews of deals.",
      hans: "查看、编辑、完成和对比商机的 SDI 评审表。",
      hant: "檢視、編輯、完成和對照商機的 SDI 檢討表。"),
    Phrase(
      en: "Show your draft, or the last completed review.",
      hans: "显示您的草稿，或最近完成的评审表。",
      hant: "顯示您的草稿，或最近完成的檢討表。"),
    Phrase(
      en: "A completed review by its number.",
      hans: "已完成评审表的编号。",
      hant: "已完成檢討表的編號。"),
    Phrase(
      en: "List the reviews of a deal, or the last one of every open deal.",
      hans: "列出一个商机的评审表，或每个进行中商机最近的一份。",
      hant: "列出一個商機的檢討表，或每個進行中商機最近的一份。"),
    Phrase(
      en: "Change your draft of a review.",
      hans: "修改您的评审表草稿。",
      hant: "修改您的檢討表草稿。"),
    Phrase(
      en:
        #"Fields are named as in the JSON of funnel review show. Rows of lists go by their key, or by new for a row to be added: influences.1.rating=+2 redFlags.new.text="no coach". A minus sign takes a row out: competitors.2=-. With --form a whole form is read as JSON, with - from standard input."#,
      hans:
        #"字段名与 funnel review show 的 JSON 相同。列表的行用序号指定，用 new 添加一行：influences.1.rating=+2 redFlags.new.text="no coach"。写减号则删除一行：competitors.2=-。--form 读入整份 JSON，写 - 则从标准输入读。"#,
      hant:
        #"欄位名稱與 funnel review show 的 JSON 相同。清單的列用序號指定，用 new 新增一列：influences.1.rating=+2 redFlags.new.text="no coach"。寫減號則刪除一列：competitors.2=-。--form 讀入整份 JSON，寫 - 則從標準輸入讀。"#
    ),
    Phrase(
      en: "A form as JSON.",
      hans: "JSON 格式的评审表。",
      hant: "JSON 格式的檢討表。"),
    Phrase(
      en: "Freeze your draft and take its header over to the deal.",
      hans: "完成草稿，并把表头写入商机。",
      hant: "完成草稿，並把表頭寫入商機。"),
    Phrase(
      en: "Compare two versions of a review field by field.",
      hans: "逐字段对比评审表的两个版本。",
      hant: "逐欄位對照檢討表的兩個版本。"),
    Phrase(
      en:
        "A version is a completed review by its number (3 or #3), by its place (1 is the first), or by a day, which means the review that held on that day; draft is the one you are writing. Without any, the last two versions are compared; with one, that one and the last.",
      hans:
        "版本可写已完成评审表的编号（3 或 #3）、次序（1 为第一份），或日期（取当天有效的一份）；draft 为正在写的草稿。都不写则对比最近两个版本；只写一个则与最近的对比。",
      hant: "版本可寫已完成檢討表的編號（3 或 #3）、次序（1 為第一份），或日期（取當天有效的一份）；draft 為正在寫的草稿。都不寫則對照最近兩個版本；只寫一個則與最近的對照。"
    ),
    Phrase(
      en: "The older version.",
      hans: "较早的版本。",
      hant: "較早的版本。"),
    Phrase(
      en: "The newer version.",
      hans: "较新的版本。",
      hant: "較新的版本。"),
    Phrase(
      en: "Ask the negative questions: what is unproven, and what leaving would save.",
      hans: "提出反面问题：哪些尚未证实，退出能省下什么。",
      hant: "提出反面問題：哪些尚未證實，退出能省下什麼。"),
    Phrase(
      en: "Hand deals, or a rep's whole book, to another rep.",
      hans: "把商机或某人的全部客户交接给另一位销售代表。",
      hant: "把商機或某人的全部客戶交接給另一位業務代表。"),
    Phrase(
      en:
        "Open deals go over with the planned activities of theirs; without deals named, all of the rep's. Closed deals stay with who closed them. One undo brings everything back.",
      hans: "进行中的商机连同其计划活动一并交接；不指定商机则交接此人全部。已关闭的商机留在原处。撤销一次即可全部恢复。",
      hant: "進行中的商機連同其計畫活動一併交接；不指定商機則交接此人全部。已結案的商機留在原處。復原一次即可全部恢復。"),
    Phrase(
      en: "The deals; all open ones of the rep where none is named.",
      hans: "商机；不指定则为此人全部进行中的商机。",
      hant: "商機；不指定則為此人全部進行中的商機。"),
    Phrase(
      en: "Who hands over.",
      hans: "移交人。",
      hant: "移交人。"),
    Phrase(
      en: "Who takes over.",
      hans: "接收人。",
      hant: "接收人。"),
    Phrase(
      en: "Say what would go over, and change nothing.",
      hans: "只说明会交接什么，不做修改。",
      hant: "只說明會交接什麼，不做修改。"),
  ]
}
