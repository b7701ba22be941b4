/// What is written in the demonstration, in three languages.
///
/// The story is told in English; each text that stands here is put into the language of the person
/// who asks for it. Names of companies, people and deals stay in the script of their country.
enum DemoWords {
  /// The texts by their English form.
  static let all = Dictionary(
    (work + deals + customers + company + forms).map { ($0.en, $0) },
    uniquingKeysWith: { first, _ in first })

  /// What people note of their work.
  private static let work: [Translated] = [
    Translated(en: "follow up", hans: "跟进进展", hant: "追蹤進度"),
    Translated(en: "send material", hans: "发送资料", hant: "寄送資料"),
    Translated(en: "review the proposal", hans: "讨论方案", hant: "討論方案"),
    Translated(en: "see the department", hans: "走访科室", hant: "拜訪科別"),
    Translated(en: "quick question", hans: "快速咨询", hant: "快速詢問"),
    Translated(en: "prepare the quotation", hans: "准备报价单", hant: "準備報價單"),
    Translated(en: "plan next week", hans: "安排下周工作", hant: "安排下週工作"),
    Translated(en: "first call after the fair", hans: "展会后首次致电", hant: "展後首次致電"),
    Translated(en: "first call", hans: "首次致电", hant: "首次致電"),
    Translated(en: "purchasing, terms of payment", hans: "采购：付款条件", hant: "採購：付款條件"),
    Translated(en: "demo of the central station", hans: "中央监护站演示", hant: "中央監視站展示"),
    Translated(en: "confirm the specification", hans: "确认技术规格", hant: "確認規格"),
    Translated(en: "key account visit", hans: "重点客户拜访", hant: "重點客戶拜訪"),
    Translated(en: "follow up the quotation", hans: "跟进报价", hant: "追蹤報價"),
    Translated(en: "spare parts, urgent", hans: "备件，加急", hant: "備品，急件"),
    Translated(en: "asks for a certificate", hans: "要求提供证书", hant: "要求提供證書"),
    Translated(en: "wants the invoice anew", hans: "要求重开发票", hant: "要求重開發票"),
    Translated(en: "has a new purchasing chief", hans: "更换了采购主管", hant: "換了新的採購主管"),
    Translated(en: "price talks", hans: "价格谈判", hant: "議價"),
    Translated(en: "demo on site", hans: "现场演示", hant: "現場展示"),
    Translated(en: "send the quotation", hans: "提交报价", hant: "提出報價"),
    Translated(en: "demonstration", hans: "产品演示", hant: "產品展示"),
    Translated(en: "calculate the savings", hans: "测算节省额", hant: "試算節省金額"),
    Translated(en: "meet the director", hans: "拜访院长", hant: "拜訪院長"),
  ]

  /// How deals stand and why they end.
  private static let deals: [Translated] = [
    Translated(en: "stated in the first meeting", hans: "首次会面时说明", hant: "首次會面時說明"),
    Translated(en: "asked for a quotation", hans: "客户要求报价", hant: "客戶要求報價"),
    Translated(en: "described today's situation on the phone", hans: "电话中介绍了现状", hant: "在電話中說明現況"),
    Translated(en: "no access to the decider", hans: "接触不到决策人", hant: "接觸不到決策者"),
    Translated(en: "specification locked by a rival", hans: "规格已被对手锁定", hant: "規格已被對手綁定"),
    Translated(en: "no budget in sight", hans: "看不到预算", hant: "看不到預算"),
    Translated(en: "does not fit our offer", hans: "与我们的方案不符", hant: "與我們的方案不合"),
    Translated(en: "budget of next year", hans: "等明年预算", hant: "等明年度預算"),
    Translated(en: "price", hans: "价格", hant: "價格"),
    Translated(en: "no budget", hans: "没有预算", hant: "沒有預算"),
    Translated(en: "rival", hans: "输给对手", hant: "輸給對手"),
    Translated(en: "silence", hans: "客户不再回应", hant: "客戶不再回應"),
    Translated(en: "specification", hans: "规格不符", hant: "規格不符"),
    Translated(
      en: "30 % on signature, 70 % after acceptance; two years of service",
      hans: "签约付 30 %，验收后付 70 %；含两年服务", hant: "簽約付 30 %，驗收後付 70 %；含兩年服務"),
  ]

  /// Who the customers are.
  private static let customers: [Translated] = [
    Translated(en: "North", hans: "北区", hant: "北區"),
    Translated(en: "Central", hans: "中区", hant: "中區"),
    Translated(en: "South", hans: "南区", hant: "南區"),
    Translated(en: "华东", hans: "华东", hant: "華東"),
    Translated(en: "华南", hans: "华南", hant: "華南"),
    Translated(en: "Hospital", hans: "医院", hant: "醫院"),
    Translated(en: "Manufacturing", hans: "制造业", hant: "製造業"),
    Translated(en: "School", hans: "学校", hant: "學校"),
    Translated(en: "Logistics", hans: "物流", hant: "物流"),
    Translated(en: "Software", hans: "软件", hant: "軟體"),
    Translated(en: "Hospitality", hans: "酒店", hant: "旅館業"),
    Translated(en: "Emergency", hans: "急诊科", hant: "急診部"),
    Translated(en: "Cardiology", hans: "心内科", hant: "心臟內科"),
    Translated(en: "Purchasing chief", hans: "采购主管", hant: "採購主管"),
    Translated(en: "Department head", hans: "科室主任", hant: "科主任"),
    Translated(en: "Director", hans: "院长", hant: "院長"),
    Translated(en: "Engineer", hans: "工程师", hant: "工程師"),
    Translated(en: "Consultant", hans: "顾问", hant: "顧問"),
    Translated(en: "two, the elder at university", hans: "两个孩子，老大在读大学", hant: "兩個孩子，老大在讀大學"),
    Translated(en: "tennis, photography", hans: "网球、摄影", hant: "網球、攝影"),
    Translated(en: "opened the heart centre", hans: "创办心脏中心", hant: "創辦心臟中心"),
    Translated(en: "vegetarian on the 1st and 15th", hans: "初一、十五吃素", hant: "初一、十五吃素"),
    Translated(en: "national quality award 2023", hans: "2023 年全国质量奖", hant: "2023 年國家品質獎"),
    Translated(en: "Munich, Osaka", hans: "慕尼黑、大阪", hant: "慕尼黑、大阪"),
    Translated(
      en: "met at the fair, changes employer in spring", hans: "展会上认识，明年春天换工作",
      hant: "展覽上認識，明年春天換工作"),
    Translated(en: "reference", hans: "样板客户", hant: "示範客戶"),
    Translated(en: "tender", hans: "招标", hant: "標案"),
    Translated(en: "key", hans: "重点", hant: "重點"),
    Translated(en: "renewal", hans: "续约", hant: "續約"),
    Translated(en: "pilot,key", hans: "试点,重点", hant: "試辦,重點"),
  ]

  /// Who sells what, and where it came from.
  private static let company: [Translated] = [
    Translated(en: "Demo", hans: "演示公司", hant: "示範公司"),
    Translated(en: "Medical", hans: "医疗组", hant: "醫療組"),
    Translated(en: "Industry", hans: "工业组", hant: "工業組"),
    Translated(en: "Mainland", hans: "大陆组", hant: "大陸組"),
    Translated(en: "Imaging", hans: "影像", hant: "影像"),
    Translated(en: "Therapy", hans: "治疗", hant: "治療"),
    Translated(en: "Automation", hans: "自动化", hant: "自動化"),
    Translated(en: "Energy", hans: "能源", hant: "能源"),
    Translated(en: "Search", hans: "网络搜索", hant: "網路搜尋"),
    Translated(en: "Trade fair", hans: "展会", hant: "展覽"),
    Translated(en: "Phone", hans: "电话", hant: "電話"),
    Translated(en: "Referral", hans: "转介绍", hant: "轉介紹"),
    Translated(en: "White paper", hans: "白皮书", hant: "白皮書"),
    Translated(en: "Mail", hans: "邮件", hant: "郵件"),
    Translated(en: "Company day 公司日", hans: "公司日", hant: "公司日"),
  ]

  /// What stands on review forms.
  private static let forms: [Translated] = [
    Translated(en: "pricing", hans: "价格", hant: "價格"),
    Translated(en: "total package", hans: "整体方案", hant: "整體方案"),
    Translated(en: "long relationship", hans: "长期关系", hant: "長期關係"),
    Translated(en: "installed base", hans: "已有装机", hant: "既有裝機"),
    Translated(en: "lower cost of ownership", hans: "总拥有成本更低", hant: "總持有成本較低"),
    Translated(en: "price above the budget", hans: "报价超出预算", hant: "報價超出預算"),
    Translated(en: "recognition", hans: "获得认可", hant: "獲得肯定"),
    Translated(en: "less idle time", hans: "减少停机", hant: "減少停機"),
    Translated(en: "Head nurse", hans: "护士长", hant: "護理長"),
    Translated(en: "VP", hans: "副院长", hant: "副院長"),
    Translated(en: "Boss's son", hans: "老板的儿子", hant: "老闆的兒子"),
    Translated(en: "ICU chief", hans: "ICU 主任", hant: "ICU 主任"),
    Translated(en: "stay away from trouble", hans: "避免麻烦", hant: "避免麻煩"),
    Translated(en: "easy to use", hans: "使用方便", hant: "操作容易"),
    Translated(en: "position", hans: "职位", hant: "職位"),
    Translated(en: "TBMS wins", hans: "TBMS 胜出", hant: "TBMS 勝出"),
    Translated(en: "brand reputation", hans: "品牌声誉", hant: "品牌聲譽"),
    Translated(en: "future vision", hans: "未来愿景", hant: "未來願景"),
    Translated(en: "performance", hans: "业绩", hant: "績效"),
    Translated(en: "stability", hans: "稳定", hant: "穩定"),
    Translated(en: "reputation, respect", hans: "声誉、尊重", hant: "聲譽、尊重"),
    Translated(en: "pricing and solution", hans: "价格与方案", hant: "價格與方案"),
    Translated(en: "multi-function module and pricing", hans: "多功能模块与价格", hant: "多功能模組與價格"),
    Translated(en: "uniform system", hans: "系统统一", hant: "系統一致"),
    Translated(en: "quality", hans: "质量", hant: "品質"),
    Translated(en: "safety and after-service", hans: "安全与售后服务", hant: "安全與售後服務"),
    Translated(en: "an unsatisfied customer in the past", hans: "过去有一位不满意的客户", hant: "過去有一位不滿意的客戶"),
    Translated(en: "total package from GE", hans: "GE 的整体方案", hant: "GE 的整體方案"),
    Translated(
      en: "complete the data (quotation, cost, vendor)", hans: "补齐资料（报价、成本、供应商）",
      hant: "補齊資料（報價、成本、供應商）"),
    Translated(en: "meet the division head (部長)", hans: "拜访部长", hant: "拜訪部長"),
    Translated(en: "price talks with purchasing", hans: "与采购部议价", hant: "與採購單位議價"),
    Translated(en: "Executive secretary", hans: "执行秘书", hant: "執行秘書"),
    Translated(en: "BME", hans: "医学工程师", hant: "醫工"),
    Translated(en: "Anaesthesia chief", hans: "麻醉科主任", hant: "麻醉科主任"),
    Translated(en: "good reputation", hans: "口碑好", hant: "口碑好"),
    Translated(en: "coaching", hans: "有教练指导", hant: "有教練引導"),
  ]
}
