extension Phrase.Help {
  /// The playbook and objections.
  static let playbook: [Phrase] = [
    Phrase(
      en: "List, show, add, edit and hide texts; answer questions.",
      hans: "列出、显示、添加、编辑和隐藏手册内容；回答问题。",
      hant: "列出、顯示、新增、編輯和隱藏手冊內容；回答問題。"),
    Phrase(
      en: "List the texts, of one stage or topic where asked.",
      hans: "列出手册内容，可限于某阶段或主题。",
      hant: "列出手冊內容，可限於某階段或主題。"),
    Phrase(
      en: "Only those of use in a stage.",
      hans: "只列出某阶段适用的。",
      hant: "只列出某階段適用的。"),
    Phrase(
      en: "Only a topic.",
      hans: "只列出某主题。",
      hant: "只列出某主題。"),
    Phrase(
      en: "Hidden texts too.",
      hans: "连同隐藏的内容。",
      hant: "連同隱藏的內容。"),
    Phrase(
      en: "Show a text, a stage, or the playbook beside a deal.",
      hans: "显示一条内容、一个阶段，或商机旁的手册。",
      hant: "顯示一條內容、一個階段，或商機旁的手冊。"),
    Phrase(
      en: "A text's code or number, or a stage.",
      hans: "内容的代码或编号，或阶段。",
      hant: "內容的代碼或編號，或階段。"),
    Phrase(
      en: "The playbook beside a deal.",
      hans: "某个商机旁的手册。",
      hant: "某個商機旁的手冊。"),
    Phrase(
      en: "Add a text of the team's own.",
      hans: "添加团队自己的内容。",
      hant: "新增團隊自己的內容。"),
    Phrase(
      en: "The text, for every language that is not named.",
      hans: "内容，用于未另写的各语言。",
      hant: "內容，用於未另寫的各語言。"),
    Phrase(
      en: "What it is for.",
      hans: "用途。",
      hant: "用途。"),
    Phrase(
      en: "The only stage it is for; every one.",
      hans: "只用于哪个阶段；默认全部。",
      hant: "只用於哪個階段；預設全部。"),
    Phrase(
      en: "The words in English.",
      hans: "英文内容。",
      hant: "英文內容。"),
    Phrase(
      en: "The words in simplified Chinese.",
      hans: "简体中文内容。",
      hant: "簡體中文內容。"),
    Phrase(
      en: "The words in traditional Chinese.",
      hans: "繁体中文内容。",
      hant: "繁體中文內容。"),
    Phrase(
      en: "Word a text anew, or give it a stage.",
      hans: "改写内容，或指定阶段。",
      hant: "改寫內容，或指定階段。"),
    Phrase(
      en: "The text's code or number.",
      hans: "内容的代码或编号。",
      hant: "內容的代碼或編號。"),
    Phrase(
      en: "The text for every language.",
      hans: "各语言通用的内容。",
      hant: "各語言通用的內容。"),
    Phrase(
      en: "The only stage it is for; empty for every one.",
      hans: "只用于哪个阶段；留空则全部。",
      hant: "只用於哪個階段；留空則全部。"),
    Phrase(
      en: "Take a text out of sight, or bring it back.",
      hans: "隐藏一条内容，或恢复显示。",
      hant: "隱藏一條內容，或恢復顯示。"),
    Phrase(
      en: "Bring it back.",
      hans: "恢复显示。",
      hant: "恢復顯示。"),
    Phrase(
      en: "Write down what a customer answered, or tick a point of a checklist.",
      hans: "记下客户的回答，或勾选检查项。",
      hant: "記下客戶的回答，或勾選檢查項。"),
    Phrase(
      en: "What the customer answered; nothing ticks a point or takes the tick back.",
      hans: "客户的回答；不写则勾选检查项或取消勾选。",
      hant: "客戶的回答；不寫則勾選檢查項或取消勾選。"),
    Phrase(
      en: "The customer confirmed it when it was said back.",
      hans: "复述时客户已确认。",
      hant: "複述時客戶已確認。"),
    Phrase(
      en: "List, show, add and edit objections; answer those of a deal.",
      hans: "列出、显示、添加和编辑异议；回应商机中的异议。",
      hant: "列出、顯示、新增和編輯異議；回應商機中的異議。"),
    Phrase(
      en: "List the register, or the objections of a deal.",
      hans: "列出异议库，或某个商机的异议。",
      hant: "列出異議庫，或某個商機的異議。"),
    Phrase(
      en: "Those of a deal.",
      hans: "某个商机的异议。",
      hant: "某個商機的異議。"),
    Phrase(
      en: "Only those in which every word occurs.",
      hans: "只列出含有全部词语的。",
      hant: "只列出含有全部詞語的。"),
    Phrase(
      en: "Only those of deals that nobody has answered yet.",
      hans: "只列出商机中尚未回应的。",
      hant: "只列出商機中尚未回應的。"),
    Phrase(
      en: "Hidden ones too.",
      hans: "连同隐藏的。",
      hant: "連同隱藏的。"),
    Phrase(
      en: "Show an objection of the register with its answers.",
      hans: "显示异议库中的一条及其回应。",
      hant: "顯示異議庫中的一條及其回應。"),
    Phrase(
      en: "Its code, number or name.",
      hans: "代码、编号或名称。",
      hant: "代碼、編號或名稱。"),
    Phrase(
      en: "Add an objection to the register, or write one down for a deal.",
      hans: "把异议加入异议库，或为商机记下一条。",
      hant: "把異議加入異議庫，或為商機記下一條。"),
    Phrase(
      en:
        #"Examples: funnel objection add "It is too loud" --answer "35 dB, less than a fridge"; funnel objection add price.tooHigh --deal 117"#,
      hans:
        #"示例：funnel objection add "It is too loud" --answer "35 dB, less than a fridge"；funnel objection add price.tooHigh --deal 117"#,
      hant:
        #"範例：funnel objection add "It is too loud" --answer "35 dB, less than a fridge"；funnel objection add price.tooHigh --deal 117"#
    ),
    Phrase(
      en: "The objection; with --deal the code or number of one of the register also.",
      hans: "异议；与 --deal 同用时也可写异议库中的代码或编号。",
      hant: "異議；與 --deal 同用時也可寫異議庫中的代碼或編號。"),
    Phrase(
      en: "The deal in which it was raised.",
      hans: "在哪个商机中提出。",
      hant: "在哪個商機中提出。"),
    Phrase(
      en: "Who raised it.",
      hans: "由谁提出。",
      hant: "由誰提出。"),
    Phrase(
      en: "The best answer, for the register.",
      hans: "最佳回应，存入异议库。",
      hant: "最佳回應，存入異議庫。"),
    Phrase(
      en: "Word an objection of the register or its answer anew.",
      hans: "改写异议库中的异议或回应。",
      hant: "改寫異議庫中的異議或回應。"),
    Phrase(
      en: "The objection, in every language.",
      hans: "异议，各语言通用。",
      hant: "異議，各語言通用。"),
    Phrase(
      en: "The best answer, in the language of the run.",
      hans: "最佳回应，用当前语言。",
      hant: "最佳回應，用目前語言。"),
    Phrase(
      en: "Take it out of sight.",
      hans: "隐藏此条。",
      hant: "隱藏此條。"),
    Phrase(
      en: "Answer an objection of a deal.",
      hans: "回应商机中的异议。",
      hant: "回應商機中的異議。"),
    Phrase(
      en: "The number of the deal's objection, as objection list --deal shows it.",
      hans: "商机异议的编号，见 objection list --deal。",
      hant: "商機異議的編號，見 objection list --deal。"),
    Phrase(
      en: "What was answered; nothing opens it again.",
      hans: "如何回应；不写则重新打开。",
      hant: "如何回應；不寫則重新開啟。"),
    Phrase(
      en: "The answer worked, or not; not known yet where neither is said.",
      hans: "回应是否有效；都不写则尚不清楚。",
      hant: "回應是否有效；都不寫則尚不清楚。"),
    Phrase(
      en: "Make it the best answer of the register.",
      hans: "设为异议库中的最佳回应。",
      hant: "設為異議庫中的最佳回應。"),
  ]
}
