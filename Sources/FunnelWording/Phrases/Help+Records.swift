extension Phrase.Help {
  /// Records of every kind.
  static let records: [Phrase] = [
    Phrase(
      en: "List, show, add and edit accounts.",
      hans: "列出、显示、添加和编辑客户。",
      hant: "列出、顯示、新增和編輯客戶。"),
    Phrase(
      en: "List accounts.",
      hans: "列出客户。",
      hant: "列出客戶。"),
    Phrase(
      en: "Only those that contain a text.",
      hans: "只列出含有某段文字的。",
      hant: "只列出含有某段文字的。"),
    Phrase(
      en: "Show everything about one.",
      hans: "显示一条记录的全部内容。",
      hant: "顯示一筆紀錄的全部內容。"),
    Phrase(
      en: "The number, the identity it was imported under, or the name.",
      hans: "编号、导入时的标识或名称。",
      hant: "編號、匯入時的識別碼或名稱。"),
    Phrase(
      en: "Add to the accounts.",
      hans: "添加客户。",
      hant: "新增客戶。"),
    Phrase(
      en: "What is known of it; the first may be the plain name.",
      hans: "已知的内容；第一项可只写名称。",
      hant: "已知的內容；第一項可只寫名稱。"),
    Phrase(
      en: "Change fields of one.",
      hans: "修改一条记录的字段。",
      hant: "修改一筆紀錄的欄位。"),
    Phrase(
      en: "Remove one that nothing refers to; undo brings it back.",
      hans: "删除未被引用的记录；撤销可恢复。",
      hant: "刪除未被引用的紀錄；復原可還原。"),
    Phrase(
      en: "Make two of the accounts one.",
      hans: "把两条客户记录合并为一条。",
      hant: "把兩筆客戶紀錄合併為一筆。"),
    Phrase(
      en:
        "All that refers to the first refers to the second from then on; what only one of them holds stays. Where they differ the second one's holds, unless a field is given. One undo brings both back.",
      hans: "引用第一条的，此后都引用第二条；只有一方填写的内容保留，两者不同时以第二条为准，除非另行给出字段。撤销一次即可恢复两条。",
      hant: "引用第一筆的，此後都引用第二筆；只有一方填寫的內容保留，兩者不同時以第二筆為準，除非另行給出欄位。復原一次即可還原兩筆。"),
    Phrase(
      en: "The one that goes: its number, imported identity, or name.",
      hans: "被合并的一条：编号、导入标识或名称。",
      hant: "被合併的一筆：編號、匯入識別碼或名稱。"),
    Phrase(
      en: "The one that stays.",
      hans: "保留的一条。",
      hant: "保留的一筆。"),
    Phrase(
      en: "What is to hold where they differ.",
      hans: "两者不同时以此为准。",
      hant: "兩者不同時以此為準。"),
    Phrase(
      en: "Say what would be merged, and change nothing.",
      hans: "只说明会合并什么，不做修改。",
      hant: "只說明會合併什麼，不做修改。"),
    Phrase(
      en: "List accounts that may be the same.",
      hans: "列出可能重复的客户。",
      hant: "列出可能重複的客戶。"),
    Phrase(
      en:
        "Names are compared without case, width, legal form and the difference between simplified and traditional Chinese; telephone numbers by their digits; mail domains except those of public mailers.",
      hans: "比较名称时不计大小写、全半角、公司类型后缀和简繁差别；电话按数字比较；邮箱按域名比较，公共邮箱除外。",
      hant: "比較名稱時不計大小寫、全半形、公司類型字尾和簡繁差別；電話按數字比較；電子郵件按網域比較，公用信箱除外。"),
    Phrase(
      en: "List, show, add and edit contacts.",
      hans: "列出、显示、添加和编辑联系人。",
      hant: "列出、顯示、新增和編輯聯絡人。"),
    Phrase(
      en: "List contacts.",
      hans: "列出联系人。",
      hant: "列出聯絡人。"),
    Phrase(
      en: "Add to the contacts.",
      hans: "添加联系人。",
      hant: "新增聯絡人。"),
    Phrase(
      en: "Make two of the contacts one.",
      hans: "把两条联系人记录合并为一条。",
      hant: "把兩筆聯絡人紀錄合併為一筆。"),
    Phrase(
      en: "List contacts that may be the same.",
      hans: "列出可能重复的联系人。",
      hant: "列出可能重複的聯絡人。"),
    Phrase(
      en: "List, show, add and edit owners.",
      hans: "列出、显示、添加和编辑负责人。",
      hant: "列出、顯示、新增和編輯負責人。"),
    Phrase(
      en: "List owners.",
      hans: "列出负责人。",
      hant: "列出負責人。"),
    Phrase(
      en: "Add to the owners.",
      hans: "添加负责人。",
      hant: "新增負責人。"),
    Phrase(
      en: "List, show, add and edit products.",
      hans: "列出、显示、添加和编辑产品。",
      hant: "列出、顯示、新增和編輯產品。"),
    Phrase(
      en: "List products.",
      hans: "列出产品。",
      hant: "列出產品。"),
    Phrase(
      en: "Add to the products.",
      hans: "添加产品。",
      hant: "新增產品。"),
    Phrase(
      en: "List, show, add and edit targets.",
      hans: "列出、显示、添加和编辑销售目标。",
      hant: "列出、顯示、新增和編輯銷售目標。"),
    Phrase(
      en: "List targets.",
      hans: "列出销售目标。",
      hant: "列出銷售目標。"),
    Phrase(
      en: "Add to the targets.",
      hans: "添加销售目标。",
      hant: "新增銷售目標。"),
    Phrase(
      en: "Attainment, coverage and gap of everyone, each team, region and owner.",
      hans: "所有人、各团队、各区域和各负责人的达成率、覆盖倍数和缺口。",
      hant: "所有人、各團隊、各區域和各負責人的達成率、覆蓋倍數和缺口。"),
    Phrase(
      en: "List, show, add and edit activities.",
      hans: "列出、显示、添加和编辑活动。",
      hant: "列出、顯示、新增和編輯活動。"),
    Phrase(
      en: "List activities.",
      hans: "列出活动。",
      hant: "列出活動。"),
    Phrase(
      en: "Add to the activities.",
      hans: "添加活动。",
      hant: "新增活動。"),
    Phrase(
      en: "Note a planned activity as done.",
      hans: "把计划活动记为已完成。",
      hant: "把計畫活動記為已完成。"),
    Phrase(
      en:
        #"What comes again is planned for its next time in the same step. Example: funnel activity done 12 outcome="agreed on a demo" minutes=30"#,
      hans: #"重复的活动会同时安排下一次。示例：funnel activity done 12 outcome="agreed on a demo" minutes=30"#,
      hant: #"重複的活動會同時安排下一次。範例：funnel activity done 12 outcome="agreed on a demo" minutes=30"#),
    Phrase(
      en: "The number, or the identity it was imported under.",
      hans: "编号，或导入时的标识。",
      hant: "編號，或匯入時的識別碼。"),
    Phrase(
      en: "What came of it.",
      hans: "结果如何。",
      hant: "結果如何。"),
    Phrase(
      en: "Put a planned activity off to another day.",
      hans: "把计划活动推迟到另一天。",
      hant: "把計畫活動延後到另一天。"),
    Phrase(
      en: "Without a day it is the next working day.",
      hans: "不写日期则为下一个工作日。",
      hant: "不寫日期則為下一個工作日。"),
    Phrase(
      en: "The day: 2026-12-01, 12-01, +7.",
      hans: "日期：2026-12-01、12-01、+7。",
      hant: "日期：2026-12-01、12-01、+7。"),
    Phrase(
      en: "List, show, add and edit touches.",
      hans: "列出、显示、添加和编辑触点。",
      hant: "列出、顯示、新增和編輯接觸點。"),
    Phrase(
      en: "List touches.",
      hans: "列出触点。",
      hant: "列出接觸點。"),
    Phrase(
      en: "Add to the touches.",
      hans: "添加触点。",
      hant: "新增接觸點。"),
    Phrase(
      en: "List, show, add and edit exchange rates.",
      hans: "列出、显示、添加和编辑汇率。",
      hant: "列出、顯示、新增和編輯匯率。"),
    Phrase(
      en: "List exchange rates.",
      hans: "列出汇率。",
      hant: "列出匯率。"),
    Phrase(
      en: "Add to the exchange rates.",
      hans: "添加汇率。",
      hant: "新增匯率。"),
    Phrase(
      en: "List, show, add and edit improvements.",
      hans: "列出、显示、添加和编辑改进。",
      hant: "列出、顯示、新增和編輯改善。"),
    Phrase(
      en: "List improvements.",
      hans: "列出改进。",
      hant: "列出改善。"),
    Phrase(
      en: "Add to the improvements.",
      hans: "添加改进。",
      hant: "新增改善。"),
    Phrase(
      en: "List, show, add and edit custom fields.",
      hans: "列出、显示、添加和编辑自定义字段。",
      hant: "列出、顯示、新增和編輯自訂欄位。"),
    Phrase(
      en: "List custom fields.",
      hans: "列出自定义字段。",
      hant: "列出自訂欄位。"),
    Phrase(
      en: "Add to the custom fields.",
      hans: "添加自定义字段。",
      hant: "新增自訂欄位。"),
    Phrase(
      en: "List, show, add and edit holidays.",
      hans: "列出、显示、添加和编辑节假日。",
      hant: "列出、顯示、新增和編輯假日。"),
    Phrase(
      en: "List holidays.",
      hans: "列出节假日。",
      hant: "列出假日。"),
    Phrase(
      en: "Add to the holidays.",
      hans: "添加节假日。",
      hant: "新增假日。"),
    Phrase(
      en: "Show and edit what holds for the whole store.",
      hans: "显示和修改整个数据文件的设置。",
      hant: "顯示和修改整個資料檔的設定。"),
    Phrase(
      en: "Show what holds for the whole store.",
      hans: "显示整个数据文件的设置。",
      hant: "顯示整個資料檔的設定。"),
    Phrase(
      en: "Change what holds for the whole store.",
      hans: "修改整个数据文件的设置。",
      hant: "修改整個資料檔的設定。"),
    Phrase(
      en: "List, show, add and edit personas.",
      hans: "列出、显示、添加和编辑客户画像。",
      hant: "列出、顯示、新增和編輯客戶輪廓。"),
    Phrase(
      en: "List personas.",
      hans: "列出客户画像。",
      hant: "列出客戶輪廓。"),
    Phrase(
      en: "Add to the personas.",
      hans: "添加客户画像。",
      hant: "新增客戶輪廓。"),
    Phrase(
      en: "List, show, add and edit collaborators.",
      hans: "列出、显示、添加和编辑协作人。",
      hant: "列出、顯示、新增和編輯協作人。"),
    Phrase(
      en: "List collaborators.",
      hans: "列出协作人。",
      hant: "列出協作人。"),
    Phrase(
      en: "Add to the collaborators.",
      hans: "添加协作人。",
      hant: "新增協作人。"),
    Phrase(
      en: "List, show, add and edit contracts.",
      hans: "列出、显示、添加和编辑合同。",
      hant: "列出、顯示、新增和編輯合約。"),
    Phrase(
      en: "List contracts.",
      hans: "列出合同。",
      hant: "列出合約。"),
    Phrase(
      en: "Add to the contracts.",
      hans: "添加合同。",
      hant: "新增合約。"),
    Phrase(
      en: "List, show, add and edit payments.",
      hans: "列出、显示、添加和编辑回款。",
      hant: "列出、顯示、新增和編輯收款。"),
    Phrase(
      en: "List payments.",
      hans: "列出回款。",
      hant: "列出收款。"),
    Phrase(
      en: "Add to the payments.",
      hans: "添加回款。",
      hant: "新增收款。"),
    Phrase(
      en: "List, show, add and edit attendees.",
      hans: "列出、显示、添加和编辑参加人。",
      hant: "列出、顯示、新增和編輯參加人。"),
    Phrase(
      en: "List attendees.",
      hans: "列出参加人。",
      hant: "列出參加人。"),
    Phrase(
      en: "Add to the attendees.",
      hans: "添加参加人。",
      hant: "新增參加人。"),
  ]
}
