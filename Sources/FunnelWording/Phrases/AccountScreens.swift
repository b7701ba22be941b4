import FunnelCore

extension Phrase {
  /// The accounts, the page of one, and the people there.
  public enum Accounts {
    /// Asks for the file of an export.
    public static let exportAs = Phrase(
      en: "export: .csv .json .md .html", hans: "导出：.csv .json .md .html",
      hant: "匯出：.csv .json .md .html")
    /// No narrowing.
    public static let all = Phrase(en: "All accounts", hans: "全部客户", hant: "全部客戶")
    /// Only key accounts.
    public static let keyAccounts = Phrase(en: "Key accounts", hans: "重点客户", hant: "重點客戶")
    /// One of them.
    public static let keyAccount = Phrase(en: "Key account", hans: "重点客户", hant: "重點客戶")
    /// The heading of a star.
    public static let keyShort = Phrase(en: "Key", hans: "重点", hant: "重點")
    /// Only where I have deals.
    public static let mine = Phrase(en: "My accounts", hans: "我的客户", hant: "我的客戶")
    /// Open deals.
    public static let open = Phrase(en: "Open", hans: "进行中", hant: "進行中")
    /// What open deals are worth.
    public static let openValue = Phrase(en: "Open value", hans: "进行中金额", hant: "進行中金額")
    /// The last time the customer heard from us.
    public static let lastContact = Phrase(en: "Contact", hans: "最近接触", hant: "最近聯絡")
    /// Who sells there.
    public static let owners = Phrase(en: "Owners", hans: "负责人", hant: "負責人")
    /// Who works there.
    public static let people = Phrase(en: "People", hans: "联系人", hant: "聯絡人")
    /// Money won, open and paid.
    public static let money = Phrase(en: "Money", hans: "款项", hant: "款項")
    /// What is known.
    public static let facts = Phrase(en: "Facts", hans: "概况", hant: "概況")
    /// The personal file.
    public static let file = Phrase(en: "Personal file", hans: "个人档案", hant: "個人檔案")
    /// Who reports to whom.
    public static let reporting = Phrase(en: "Who reports to whom", hans: "汇报关系", hant: "從屬關係")
    /// The pointer is on nothing.
    public static let noneSelected = Phrase(
      en: "no account is selected", hans: "未选中客户", hant: "未選取客戶")
    /// The pointer is on nobody.
    public static let nobodySelected = Phrase(
      en: "no contact is selected", hans: "未选中联系人", hant: "未選取聯絡人")
    /// An empty store.
    public static let noAccounts = Phrase(
      en: "No accounts yet: n makes one, deals bring their own.",
      hans: "还没有客户：按 n 新建，或随商机建立。", hant: "還沒有客戶：按 n 新增，或隨商機建立。")
    /// The search finds nothing.
    public static let noMatch = Phrase(
      en: "No account is found by this; Esc shows all.", hans: "没有匹配的客户；Esc 显示全部。",
      hant: "沒有符合的客戶；Esc 顯示全部。")
    /// An empty part of the page.
    public static let nothing = Phrase(en: "nothing yet", hans: "暂无", hant: "尚無")
    /// In an empty search line.
    public static let searchExample = Phrase(
      en: "name  phone  mail domain  tag  person  !not", hans: "名称  电话  邮箱网域  标签  联系人  !排除",
      hant: "名稱  電話  郵件網域  標籤  聯絡人  !排除")
    /// Types what to find.
    public static let search = Phrase(en: "search", hans: "搜索", hant: "搜尋")
    /// Makes an account.
    public static let new = Phrase(en: "new account", hans: "新建客户", hant: "新增客戶")
    /// Makes a contact.
    public static let newContact = Phrase(en: "new contact", hans: "新建联系人", hant: "新增聯絡人")
    /// Adds to the pane.
    public static let add = Phrase(en: "new", hans: "新建", hant: "新增")
    /// Sets the segment.
    public static let segment = Phrase(en: "segment", hans: "客户分层", hant: "客戶分層")
    /// Offers segments by RFM.
    public static let byRFM = Phrase(
      en: "By RFM class…", hans: "按 RFM 类型…", hant: "依 RFM 類型…")
    /// Empties the segment.
    public static let noSegment = Phrase(en: "No segment", hans: "不分层", hant: "不分層")
    /// Makes key accounts, or usual ones.
    public static let toggleKey = Phrase(en: "key account", hans: "重点客户", hant: "重點客戶")
    /// Attaches a kind of customer.
    public static let persona = Phrase(en: "persona", hans: "客户画像", hant: "客戶輪廓")
    /// Lists the kinds of customer.
    public static let personas = Phrase(en: "personas", hans: "客户画像库", hant: "客戶輪廓庫")
    /// Makes a kind of customer.
    public static let newPersona = Phrase(en: "New persona…", hans: "新建画像…", hant: "新增輪廓…")
    /// Adds the examples.
    public static let examplePersonas = Phrase(
      en: "Add three examples", hans: "添加三个示例", hant: "加入三個範例")
    /// Takes the persona away.
    public static let noPersona = Phrase(en: "No persona", hans: "无画像", hant: "無輪廓")
    /// Adds or takes away tags.
    public static let tag = Phrase(en: "tags", hans: "标签", hant: "標籤")
    /// What the tag field takes.
    public static let tagHint = Phrase(
      en: "Tags: new, -old", hans: "标签：新增, -删除", hant: "標籤：新增, -移除")
    /// Makes two one.
    public static let merge = Phrase(en: "merge", hans: "合并", hant: "合併")
    /// Which one is merged with it.
    public static let mergeWith = Phrase(en: "Merge with", hans: "与谁合并", hant: "與誰合併")
    /// Which one stays.
    public static let kept = Phrase(en: "Stays", hans: "保留", hant: "保留")
    /// Lists suspected pairs.
    public static let duplicates = Phrase(en: "duplicates", hans: "疑似重复", hant: "疑似重複")
    /// No pairs.
    public static let noDuplicates = Phrase(
      en: "No two records look alike.", hans: "没有疑似重复的记录。", hant: "沒有疑似重複的紀錄。")
    /// More than two are marked.
    public static let mergeTakesTwo = Phrase(
      en: "Mark two accounts to merge them.", hans: "请标记两个客户再合并。", hant: "請標記兩家客戶再合併。")
    /// Lists everybody.
    public static let contacts = Phrase(en: "all contacts", hans: "全部联系人", hant: "全部聯絡人")
    /// Hands over.
    public static let transfer = Phrase(
      en: "transfer a rep's book", hans: "移交销售代表的客户", hant: "移交業務代表的客戶")
    /// Who hands over.
    public static let transferFrom = Phrase(en: "Who hands over", hans: "由谁移交", hant: "由誰移交")
    /// Who takes over.
    public static let transferTo = Phrase(en: "Who takes over", hans: "移交给谁", hant: "移交給誰")
    /// Does it.
    public static let doTransfer = Phrase(en: "Transfer", hans: "移交", hant: "移交")
    /// Does it.
    public static let apply = Phrase(en: "Apply", hans: "应用", hant: "套用")
    /// Everything is as RFM has it.
    public static let nothingOffered = Phrase(
      en: "Every customer has the segment of its class already.",
      hans: "所有成交客户的分层已与类型一致。", hant: "所有成交客戶的分層已與類型一致。")
    /// The account is no more.
    public static let gone = Phrase(
      en: "This account is no more; it was merged or removed.",
      hans: "该客户已不存在：已被合并或删除。", hant: "該客戶已不存在：已被合併或刪除。")
    /// The person is no more.
    public static let goneContact = Phrase(
      en: "This contact is no more; it was merged or removed.",
      hans: "该联系人已不存在：已被合并或删除。", hant: "該聯絡人已不存在：已被合併或刪除。")
    /// A person without a company.
    public static let alone = Phrase(
      en: "belongs to no account; e gives one", hans: "未归属客户；按 e 指定", hant: "未歸屬客戶；按 e 指定")
    /// A heading.
    public static let what = Phrase(en: "What", hans: "内容", hant: "內容")
    /// Done or planned.
    public static let planned = Phrase(en: "planned", hans: "计划", hant: "計畫")

    /// Not contacted for so many days.
    public static func quiet(_ days: Int) -> Phrase {
      Phrase(
        en: "No contact for \(days) days", hans: "\(days) 天未接触", hant: "\(days) 天未聯絡")
    }

    /// How often a key account is visited.
    public static func visitEvery(_ days: Int) -> Phrase {
      Phrase(en: "★ every \(days) d", hans: "★ 每 \(days) 天", hant: "★ 每 \(days) 天")
    }

    /// Accounts became key accounts.
    public static func madeKey(_ count: Int) -> Phrase {
      Phrase(
        en: count == 1 ? "Made a key account" : "Made \(count) key accounts",
        hans: "已设 \(count) 家重点客户", hant: "已設 \(count) 家重點客戶")
    }

    /// Accounts are key accounts no longer.
    public static func madeUsual(_ count: Int) -> Phrase {
      Phrase(
        en: count == 1 ? "No key account any more" : "\(count) are no key accounts any more",
        hans: "已取消 \(count) 家重点客户", hant: "已取消 \(count) 家重點客戶")
    }

    /// Accounts were given a segment.
    public static func segmented(_ count: Int, _ segment: Phrase) -> Phrase {
      let accounts = EntityKind.account.counted(count)
      return Phrase { "\(accounts[$0]): \(segment[$0])" }
    }

    /// How many segments RFM would change.
    public static func offer(_ count: Int) -> Phrase {
      .count(
        count, "account gets another segment", "accounts get another segment",
        hans: "家客户将调整分层", hant: "家客戶將調整分層")
    }

    /// Tags were changed.
    public static func tagged(_ count: Int) -> Phrase {
      .count(
        count, "account tagged", "accounts tagged", hans: "家客户已更新标签",
        hant: "家客戶已更新標籤")
    }

    /// An account was made.
    public static func created(_ name: String) -> Phrase {
      Phrase(en: "New account \(name)", hans: "新建客户 \(name)", hant: "新增客戶 \(name)")
    }

    /// What else came into being with what was made: `New lead Cranes · new account Acme`.
    public static func alsoCreated(_ label: Phrase, account: String) -> Phrase {
      Phrase(
        en: "\(label[.en]) · new account \(account)", hans: "\(label[.hans]) · 新建客户 \(account)",
        hant: "\(label[.hant]) · 新增客戶 \(account)")
    }

    /// A typed name is that of an account; the cadence of its segment.
    public static func known(_ name: String, _ cadence: Phrase?) -> Phrase {
      Phrase { "✓ \(name) · \((cadence ?? Phrase.Lead.noSegment)[$0])" }
    }

    /// A typed name becomes a new account; the names it resembles.
    public static func becomesNew(resembling names: [String]) -> Phrase {
      Phrase { language in
        let list = names.joined(separator: language.isChinese ? "、" : ", ")
        return switch language {
        case .en: names.isEmpty ? "becomes a new account" : "→ \(list)? else a new account"
        case .hans: names.isEmpty ? "将新建客户" : "→ \(list)？否则将新建客户"
        case .hant: names.isEmpty ? "將新增客戶" : "→ \(list)？否則將新增客戶"
        }
      }
    }

    /// A contact was made.
    public static func createdContact(_ name: String) -> Phrase {
      Phrase(en: "New contact \(name)", hans: "新建联系人 \(name)", hant: "新增聯絡人 \(name)")
    }
  }
}
