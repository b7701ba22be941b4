extension HeaderSynonyms {
  typealias Words = [(field: String, words: String)]

  /// The words of each field, separated by bars; case, spaces and marks do not matter.
  static let synonyms: [ImportKind: Words] = [
    .deals: deals, .accounts: accounts, .contacts: contacts, .owners: owners,
    .products: products, .history: history,
  ]

  private static let deals: Words = [
    (
      "externalID",
      """
      id|deal id|opportunity id|record id|opp id|deal no|deal number|opportunity number|#|key|
      商机编号|商機編號|编号|編號|商机ID|機會編號|机会编号|案件編號|项目编号|專案編號|序号|序號
      """
    ),
    (
      "name",
      """
      name|deal|deal name|opportunity|opportunity name|title|subject|topic|project|project name|
      商机|商機|商机名称|商機名稱|名称|名稱|标题|標題|项目|項目|项目名称|專案|專案名稱|机会名称|機會名稱|案件名稱|主题|主題
      """
    ),
    (
      "account",
      """
      account|account name|company|company name|customer|customer name|client|client name|
      organization|organisation|account id|company id|associated company|associated company domain|
      associated company name|客户|客戶|客户名称|客戶名稱|公司|公司名称|公司名稱|单位|單位|企业|企業
      """
    ),
    ("department", "department|dept|部门|部門|科室|科別"),
    (
      "contact",
      """
      contact|contact name|contact person|primary contact|contact email|associated contact email|
      contact id|联系人|聯絡人|联络人|聯繫人|联系人姓名|聯絡人姓名|窗口
      """
    ),
    (
      "owner",
      """
      owner|deal owner|opportunity owner|sales agent|sales rep|salesperson|sales person|rep|agent|
      account executive|ae|assigned to|owner name|owner id|seller|responsible|负责人|負責人|销售|销售代表|
      業務|業務代表|业务员|業務員|销售员|所有人|擁有者|跟进人|承辦人|业务负责人
      """
    ),
    (
      "stage",
      """
      stage|deal stage|stage name|opportunity stage|sales stage|pipeline stage|status|
      deal pipeline stage id|阶段|階段|销售阶段|銷售階段|商机阶段|商機階段|状态|狀態|进度|進度|当前阶段|目前階段
      """
    ),
    ("stageReason", "stage reason"),
    (
      "pipeline",
      "pipeline|pipeline name|sales process|deal pipeline|pipeline id|deal pipeline id|销售流程|銷售流程|流程|管道|漏斗"
    ),
    (
      "amount",
      """
      amount|value|deal value|close value|deal amount|deal size|price|revenue|total|estimated value|
      estimated revenue|expected amount|proposed amount|opportunity amount|acv|tcv|arr|
      金额|金額|商机金额|商機金額|成交金额|成交金額|预计金额|預計金額|预估金额|預估金額|报价|報價|报价金额|報價金額|合同金额|合約金額|
      销售金额|銷售金額|总价|總價
      """
    ),
    ("budget", "budget|customer budget|预算|預算|客户预算|客戶預算|预算金额|預算金額"),
    (
      "currency",
      """
      currency|currency code|currency iso code|currencyisocode|ccy|amount currency|value currency|
      currency of value|currency of amount|deal currency|deal currency code|opportunity currency|币种|
      幣別|货币|貨幣|币别|幣種|金额币种|金額幣別
      """
    ),
    (
      "probability",
      "probability|win probability|close probability|probability %|win %|win rate|概率|機率|几率|赢单概率|贏單機率|成交概率|成交機率|可能性|赢率|勝率"
    ),
    ("fundRate", "fund rate|fund|采购确定度|採購確定度"),
    ("competitionRate", "competition rate|competition|竞争优势度|競爭優勢度"),
    ("position", "position|current position|当前态势|目前態勢"),
    (
      "expectedClose",
      """
      expected close|expected close date|expected closing|estimated close|estimated close date|
      forecast close|target close date|projected close date|预计成交日|預計成交日|预计成交日期|預計成交日期|预计结案日|預計結案日|
      预计签约日|预计签单日期|預計簽約日
      """
    ),
    (
      Special.closing,
      """
      close date|closing date|close day|date closed|close|closed date|deal close date|成交日期|结案日期|結案日期|
      关闭日期|關閉日期|成交日|结束日期|結束日期
      """
    ),
    (
      "closedOn",
      "closed on|deal closed on|closed time|actual close|actual close date|won date|won time|实际成交日|實際成交日|实际成交日期|實際成交日期"
    ),
    (Special.lostOn, "lost date|lost time|输单日期|輸單日期|丢单日期|失單日期"),
    (
      "created",
      """
      created|create date|created date|created time|deal created|created at|created on|creation date|date created|open date|
      opened|start date|entry date|创建日期|創建日期|创建时间|創建時間|建立日期|建立時間|新增日期|登记日期|登錄日期|开始日期|開始日期
      """
    ),
    (
      Special.engaged,
      "engage date|engaged|engaged date|engagement date|first contact date|接洽日期|接触日期|接觸日期|首次接洽|首次接触日期"
    ),
    (
      "source",
      """
      source|lead source|deal source|origin source|original source|channel|campaign|来源|來源|线索来源|線索來源|商机来源|
      商機來源|渠道|客户来源|客戶來源
      """
    ),
    ("region", "region|territory|area|regional office|区域|區域|地区|地區|大区|大區"),
    (Special.product, "product|product name|item|model|产品|產品|商品|产品名称|產品名稱|产品型号|型号|型號"),
    (Special.quantity, "quantity|qty|units|数量|數量"),
    ("products", "products|product lines"),
    ("specification", "specification|specifications|major specification|规格|規格|主要规格|主要規格"),
    ("productType", "product type|product family|product line|series|产品类型|產品類型|产品线|產品線|产品类别|產品類別"),
    ("segment", "segment|客户分层|客戶分層|分层|分層"),
    ("tags", "tags|tag|labels|label|标签|標籤"),
    ("nextStep", "next step|next steps|next action|下一步|下一步行动|下一步行動|下步计划"),
    (
      "nextStepOn",
      "next step on|next step date|next step day|next action date|follow up date|下一步日期|下次跟进日期|下次追蹤日期"
    ),
    ("pausedUntil", "paused until|on hold until|暂停至|暫停至"),
    (
      "closeReason",
      """
      close reason|lost reason|loss reason|closed lost reason|reason lost|reason for loss|reason|
      输单原因|輸單原因|丢单原因|失单原因|失單原因|未成交原因|关闭原因|關閉原因
      """
    ),
    ("lostTo", "lost to|competitor|winner|竞争对手|競爭對手|输给|輸給"),
    ("note", "note|notes|description|comment|comments|remarks|memo|备注|備註|说明|說明|描述"),
    ("isLead", "is lead|lead"),
    ("outcome", "outcome"),
  ]

  private static let accounts: Words = [
    (
      "externalID",
      "id|account id|company id|customer id|client id|record id|客户编号|客戶編號|编号|編號|公司编号|公司編號|统一编号"
    ),
    (
      "name",
      """
      name|account|account name|company|company name|customer|customer name|client|organization|
      organisation|property name|客户|客戶|客户名称|客戶名稱|公司|公司名称|公司名稱|名称|名稱|企业名称|企業名稱|单位名称
      """
    ),
    ("region", "region|territory|office location|country|billing country|区域|區域|地区|地區|国家|國家"),
    ("sector", "sector|industry|vertical|行业|行業|产业|產業|所属行业"),
    (
      "employees",
      "employees|number of employees|employee count|headcount|company size|size|员工数|員工數|员工人数|員工人數|规模|人数|人數"
    ),
    ("annualBudget", "annual budget|budget|年度预算|年度預算|预算|預算"),
    ("currency", "currency|币种|幣別"),
    ("segment", "segment|客户分层|客戶分層"),
    ("phone", "phone|phone number|telephone|tel|电话|電話|联系电话|聯絡電話"),
    ("domain", "domain|company domain name|domain name|website|web|url|网站|網站|网址|網址|域名|官网"),
    ("address", "address|street address|billing address|地址|公司地址"),
    ("note", "note|notes|description|备注|備註|说明|說明"),
  ]

  private static let contacts: Words = [
    ("externalID", "id|contact id|person id|record id|联系人编号|聯絡人編號|编号|編號"),
    ("name", "name|contact|full name|contact name|person|姓名|联系人|聯絡人|联系人姓名|聯絡人姓名|名字"),
    (Special.firstName, "first name|given name|名"),
    (Special.lastName, "last name|family name|surname|姓|姓氏"),
    (
      "account",
      """
      account|account name|company|company name|customer|organization|account id|company id|
      associated company|associated company domain|客户|客戶|公司|公司名称|公司名稱|客户名称|客戶名稱|单位|單位
      """
    ),
    ("title", "title|job title|position|role|职位|職位|职务|職務|职称|職稱"),
    ("phone", "phone|phone number|telephone|tel|电话|電話|手机|手機|联系电话|聯絡電話"),
    ("mail", "mail|email|e-mail|email address|邮箱|郵箱|电子邮件|電子郵件|邮件|信箱"),
    ("location", "location|city|office|城市|地点|地點"),
    ("age", "age|birth year|birthday|年龄|年齡|生日"),
    ("children", "children|子女|孩子"),
    ("hobbies", "hobbies|hobby|interests|爱好|愛好|兴趣|興趣|嗜好"),
    ("education", "education|school|学历|學歷|教育"),
    ("note", "note|notes|description|备注|備註"),
  ]

  private static let owners: Words = [
    ("externalID", "id|owner id|user id|agent id|rep id|employee id|员工编号|員工編號|工号|編號|编号"),
    (
      "name",
      """
      name|owner|owner name|sales agent|sales rep|salesperson|agent|rep|full name|seller|user name|
      负责人|負責人|销售|销售代表|業務代表|業務|业务员|業務員|姓名
      """
    ),
    (Special.firstName, "first name|given name|名"),
    (Special.lastName, "last name|family name|surname|姓|姓氏"),
    ("login", "login|username|user|email|mail|账号|帳號|邮箱|郵箱|电子邮件|電子郵件"),
    ("team", "team|group|sales team|团队|團隊|小组|組別|部门|部門"),
    ("manager", "manager|sales manager|supervisor|boss|经理|經理|主管|上级|上級"),
    ("region", "region|regional office|office|territory|区域|區域|大区|大區|地区|地區"),
    ("isActive", "is active|active|在职|在職"),
  ]

  private static let products: Words = [
    ("externalID", "id|product id|item no|item number|sku|product code|code|产品编号|產品編號|编号|編號|料号|料號"),
    ("name", "name|product|product name|item|item name|model|产品|產品|产品名称|產品名稱|商品|型号|型號|名称|名稱"),
    ("series", "series|family|product family|category|product line|系列|类别|類別|分类|分類"),
    ("price", "price|sales price|list price|unit price|单价|單價|价格|價格|售价|售價|定价|定價"),
    ("currency", "currency|币种|幣別"),
  ]

  private static let history: Words = [
    (
      Special.deal,
      """
      deal|deal id|opportunity|opportunity id|id|external id|deal name|opportunity name|
      商机|商機|商机编号|商機編號|编号|編號|商机名称|商機名稱
      """
    ),
    (
      "stage",
      "stage|stage name|deal stage|to stage|new stage|new value|to|value|阶段|階段|新阶段|新階段|销售阶段|銷售階段|进入阶段"
    ),
    (
      Special.day,
      """
      day|date|entered|entered on|date entered|changed|changed on|change date|timestamp|created date|
      moved on|when|日期|时间|時間|进入日期|進入日期|变更日期|變更日期
      """
    ),
  ]
}
