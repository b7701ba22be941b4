public import FunnelCore

extension CoachingQuestion {
  /// The question, as a good manager asks it.
  public var sentence: Phrase {
    switch subject {
    case .element(let element, let state, _): Self.ask(element, state)
    case .fundRate, .position, .amount, .budget, .review: evidence
    case .rivals, .specification, .standing, .price, .closing, .nextStep, .stageDays, .flags,
      .productGap:
      feasibility
    case .role(let role, _): Self.ask(role)
    case .uncontacted, .thread, .coach, .economicBuyer, .personalWins: relationships
    case .time, .cost, .cycle, .quiet: spent
    }
  }

  private static func ask(_ element: GateElement, _ state: Evidence) -> Phrase {
    switch (element, state) {
    case (.need, .unknown):
      Phrase(
        en: "Which problem goes away when they buy, in their own words?",
        hans: "买了之后，哪个问题会消失？客户自己是怎么说的？", hant: "買了之後，哪個問題會消失？客戶自己是怎麼說的？")
    case (.need, .no):
      Phrase(
        en: "They see no need: what are we still here for?", hans: "客户说没有需求，我们为什么还在跟？",
        hant: "客戶說沒有需求，我們為什麼還在跟？")
    case (.need, .yes):
      Phrase(
        en: "Who said that they need it, and in which words?", hans: "是谁说有需求的？原话是什么？",
        hant: "是誰說有需求的？原話是什麼？")
    case (.funding, .unknown):
      Phrase(
        en: "Where will the money come from, and whose budget is it?", hans: "钱从哪里来？算在谁的预算里？",
        hant: "錢從哪裡來？算在誰的預算裡？")
    case (.funding, .no):
      Phrase(
        en: "There is no budget: what would have to happen for one to appear?",
        hans: "目前没有预算：要发生什么才会有？", hant: "目前沒有預算：要發生什麼才會有？")
    case (.funding, .yes):
      Phrase(
        en: "Who has seen the budget, and which figure stands there?", hans: "谁亲眼见过这笔预算？上面写的是多少？",
        hant: "誰親眼看過這筆預算？上面寫的是多少？")
    case (.authority, .unknown):
      Phrase(
        en: "Who can say yes when everybody else has said no?", hans: "别人都反对时，谁还能拍板？",
        hant: "別人都反對時，誰還能拍板？")
    case (.authority, .no):
      Phrase(
        en: "The people we talk to cannot decide: who takes us to the one who can?",
        hans: "和我们谈的人做不了主：谁能带我们见到能做主的人？", hant: "跟我們談的人做不了主：誰能帶我們見到能做主的人？")
    case (.authority, .yes):
      Phrase(
        en: "What shows that our contact may decide, beside their own word?",
        hans: "除了对方自己这么说，有什么能证明他有决策权？", hant: "除了對方自己這麼說，有什麼能證明他有決策權？")
    case (.timing, .unknown):
      Phrase(
        en: "Why should they buy now, and what does waiting cost them?",
        hans: "他们为什么非现在买不可？等下去有什么代价？",
        hant: "他們為什麼非現在買不可？等下去有什麼代價？")
    case (.timing, .no):
      Phrase(
        en: "The time is not right: when will it be, and who says so?", hans: "时机不对：要等到什么时候？是谁说的？",
        hant: "時機不對：要等到什麼時候？是誰說的？")
    case (.timing, .yes):
      Phrase(
        en: "Which event on their side fixes the date?", hans: "客户那边有什么事情定死了这个时间？",
        hant: "客戶那邊有什麼事情定死了這個時間？")
    }
  }

  private var evidence: Phrase {
    switch subject {
    case .fundRate(nil, _):
      Phrase(
        en: "Will anybody buy anything here at all?", hans: "这里到底会不会有采购？",
        hant: "這裡到底會不會有採購？")
    case .fundRate(let rate?, _):
      Phrase(
        en: "Fund rate \(rate): which paper shows it, and who signed?",
        hans: "采购确定度 \(rate)：有什么文件为证？谁签的字？", hant: "採購確定度 \(rate)：有什麼文件為憑？誰簽的字？")
    case .position(nil, _):
      Phrase(
        en: "Where do we stand against the others today?", hans: "今天我们和对手相比处在什么位置？",
        hant: "今天我們和對手相比處在什麼位置？")
    case .position(let position?, _):
      Phrase { language in
        let feeling = language.signed(position.rawValue) + " " + position.label[language]
        return switch language {
        case .en: "\(feeling): which economic buyer is behind that feeling?"
        case .hans: "\(feeling)：这种感觉背后有哪位价格决定者的支持？"
        case .hant: "\(feeling)：這種感覺背後有哪位價格決定者的支持？"
        }
      }
    case .amount:
      Phrase(
        en: "What do we ask for it, and has the customer heard the figure?",
        hans: "我们报多少？客户听过这个数字吗？", hant: "我們報多少？客戶聽過這個數字嗎？")
    case .budget:
      Phrase(
        en: "How much can they spend, and how do we know?", hans: "客户最多能花多少？我们怎么知道的？",
        hant: "客戶最多能花多少？我們怎麼知道的？")
    case .review(let days?):
      Phrase(
        en: "What have we learnt in the \(days) days since the last review?",
        hans: "上次评审以来的 \(days) 天里，我们又知道了什么？", hant: "上次檢討以來的 \(days) 天裡，我們又知道了什麼？")
    default:
      Phrase(
        en: "Has anybody thought this deal through on paper?", hans: "这个商机有人认真写过评审表吗？",
        hant: "這個商機有人認真寫過檢討表嗎？")
    }
  }

  private var feasibility: Phrase {
    switch subject {
    case .specification(let rival):
      Phrase(
        en: "\(rival ?? "A rival") has locked the specification: who can still open it?",
        hans: "\(rival ?? "对手")已锁定规格：还有谁能改动它？", hant: "\(rival ?? "對手")已鎖定規格：還有誰能更動它？")
    case .standing(let position):
      Phrase { language in
        let feeling = language.signed(position.rawValue) + " " + position.label[language]
        return switch language {
        case .en: "\(feeling): which breakthrough do we count on?"
        case .hans: "\(feeling)：我们指望什么来突破？"
        case .hant: "\(feeling)：我們指望什麼來突破？"
        }
      }
    case .price(let amount, let budget):
      Phrase { language in
        let share = budget > 0 ? Double(amount) / Double(budget) - 1 : 1
        let over = language.percent(share)
        return switch language {
        case .en: "We ask \(over) more than they have: who finds the rest?"
        case .hans: "报价比预算高 \(over)：差额由谁来补？"
        case .hant: "報價比預算高 \(over)：差額由誰來補？"
        }
      }
    case .closing, .nextStep, .stageDays: pace
    case .flags(let covered):
      Phrase(
        en:
          "\(covered.n - covered.k) of \(covered.n) red flags have no answer: which one ends the deal?",
        hans: "\(covered.n) 个风险警示中 \(covered.n - covered.k) 个没有应对：哪一个会让我们丢单？",
        hant: "\(covered.n) 個警訊中 \(covered.n - covered.k) 個沒有因應：哪一個會讓我們掉單？")
    case .productGap(let gap):
      Phrase(
        en: "“\(gap ?? "")”: what do we offer instead?", hans: "“\(gap ?? "")”：我们拿什么来弥补？",
        hant: "「\(gap ?? "")」：我們拿什麼來彌補？")
    default:
      Phrase(
        en: "Who else is talking to them, and why would they not win?",
        hans: "还有谁在跟客户谈？他们凭什么赢不了？", hant: "還有誰在跟客戶談？他們憑什麼贏不了？")
    }
  }

  private var pace: Phrase {
    switch subject {
    case .closing(_?, .pastDue):
      Phrase(
        en: "The close day has gone by: what makes the next date truer?",
        hans: "预计成交日已过：下一个日期凭什么更可信？", hant: "預計成交日已過：下一個日期憑什麼更可信？")
    case .closing(_?, _):
      Phrase(
        en: "Nothing supports that close day: who at the customer named it?",
        hans: "这个成交日没有依据：是客户的哪一位说的？", hant: "這個成交日沒有依據：是客戶的哪一位說的？")
    case .closing:
      Phrase(
        en: "On which day will they sign, and who named it?", hans: "客户哪天签？这一天是谁说的？",
        hant: "客戶哪天簽？這一天是誰說的？")
    case .nextStep(_, _?):
      Phrase(
        en: "The day of the next step has gone by: what did they tell us?",
        hans: "下一步的日期已过：客户是怎么说的？", hant: "下一步的日期已過：客戶是怎麼說的？")
    case .stageDays(let days, let expected):
      Phrase(
        en: "\(days) days in a stage that takes \(expected): what are they waiting for?",
        hans: "这个阶段通常 \(expected) 天，已停留 \(days) 天：客户在等什么？",
        hant: "這個階段通常 \(expected) 天，已停留 \(days) 天：客戶在等什麼？")
    default:
      Phrase(
        en: "What happens next, and on which day?", hans: "下一步做什么？定在哪一天？",
        hant: "下一步做什麼？定在哪一天？")
    }
  }

  private static func ask(_ role: BuyingRole) -> Phrase {
    switch role {
    case .economic:
      Phrase(
        en: "Who gives the final approval, by name?", hans: "最后由谁批准？叫什么名字？",
        hant: "最後由誰核准？叫什麼名字？")
    case .technical:
      Phrase(
        en: "Who can say no to our specification?", hans: "谁能否决我们的规格？",
        hant: "誰能否決我們的規格？")
    case .user:
      Phrase(
        en: "Who will work with it every day, and have they asked for it?",
        hans: "谁会天天用它？他们自己提出过要买吗？", hant: "誰會天天用它？他們自己提出過要買嗎？")
    case .coach:
      Phrase(
        en: "Who there wants us to win, and tells us the truth?",
        hans: "那边有谁希望我们赢，并且跟我们说真话？", hant: "那邊有誰希望我們贏，並且跟我們說真話？")
    }
  }

  private var relationships: Phrase {
    switch subject {
    case .uncontacted(let names, false, _):
      Phrase { language in
        let who = language.first(of: names)
        return switch language {
        case .en: "Has anybody talked to \(who) yet?"
        case .hans: "有人和\(who)谈过了吗？"
        case .hant: "有人和\(who)談過了嗎？"
        }
      }
    case .uncontacted(let names, true, _):
      Phrase { language in
        let who = language.first(of: names)
        return switch language {
        case .en: "Nobody has talked to \(who): what would they say about us?"
        case .hans: "还没有人和\(who)谈过：会怎么评价我们？"
        case .hant: "還沒有人和\(who)談過：會怎麼評價我們？"
        }
      }
    case .thread(let names, _):
      names.first.map { name in
        Phrase(
          en: "Who besides \(name) would miss us if we left?", hans: "除了\(name)，我们退出后还有谁会惋惜？",
          hant: "除了\(name)，我們退出後還有誰會惋惜？")
      }
        ?? Phrase(
          en: "Who there would miss us if we left?", hans: "如果我们退出，那边有谁会惋惜？",
          hant: "如果我們退出，那邊有誰會惋惜？")
    case .coach(let name, _):
      Phrase(
        en: "Does \(name) really want us to win, and what shows it?",
        hans: "\(name)真的希望我们赢吗？做过什么能证明？", hant: "\(name)真的希望我們贏嗎？做過什麼能證明？")
    case .economicBuyer(let name, _):
      Phrase(
        en: "When did one of us last sit opposite \(name)?", hans: "我们上一次和\(name)当面谈是什么时候？",
        hant: "我們上一次和\(name)當面談是什麼時候？")
    case .personalWins(let names, _):
      Phrase { language in
        let who = language.first(of: names)
        return switch language {
        case .en: "What does \(who) personally gain when we win?"
        case .hans: "我们赢了，\(who)个人能得到什么？"
        case .hant: "我們贏了，\(who)個人能得到什麼？"
        }
      }
    default: Phrase(verbatim: "")
    }
  }

  private var spent: Phrase {
    switch subject {
    case .time(let spending) where spending.spent == 0:
      Phrase(
        en: "What does this deal really take? No time is logged.", hans: "这个商机到底花了多少时间？还没有工时记录。",
        hant: "這個商機到底花了多少時間？還沒有工時紀錄。")
    case .cost:
      Phrase(
        en: "What would the same money bring in at another customer?",
        hans: "同样的钱花在别的客户身上，能带来什么？", hant: "同樣的錢花在別的客戶身上，能帶來什麼？")
    case .cycle(let days, let median, _):
      Phrase { language in
        let usual = language.duration(days: Int(median.rounded()))
        let age = language.duration(days: days)
        return switch language {
        case .en: "Deals are won within \(usual), this one is \(age) old: what changes now?"
        case .hans: "赢单通常用 \(usual)，这个已经 \(age)：接下来会有什么不同？"
        case .hant: "贏單通常用 \(usual)，這個已經 \(age)：接下來會有什麼不同？"
        }
      }
    case .quiet(let days, _):
      Phrase(
        en: "Quiet for \(days) days: has anybody there noticed?", hans: "已经 \(days) 天没有动静：那边有人察觉吗？",
        hant: "已經 \(days) 天沒有動靜：那邊有人察覺嗎？")
    default:
      Phrase(
        en: "Knowing what it takes, would we begin this deal today?",
        hans: "以现在所知的投入，今天还会开始做这个商机吗？", hant: "以現在所知的投入，今天還會開始做這個商機嗎？")
    }
  }
}

extension Language {
  /// The first of several names, and how many more there are.
  func first(of names: [String]) -> String {
    guard let first = names.first else { return "" }
    let more = names.count - 1
    if more <= 0 { return first }
    return switch self {
    case .en: "\(first) (and \(more) more)"
    case .hans: "\(first)等 \(more + 1) 人"
    case .hant: "\(first)等 \(more + 1) 人"
    }
  }
}
