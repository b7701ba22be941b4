import Foundation
import Testing

/// Reads the phrases from the sources, so that none can be forgotten.
@Suite struct ScriptTests {
  private static let simplified = Set(
    "万与专业丛东丝两严个临为丽举义乌乐习书买乱争亏云产亲仅从仓仪们价众优会传伤伪体余侧俩债倾偿储儿兑党兰关兴养兽内冈写军农冲决况冻净准凉减几凤凭击则刚创别动务劳势区医华协单卖占卢卫却厂历压厅县参双发变叠叶号叹后吗听启员周响哑唤团园围图国圆圣场坏块坚坛处备复够头夹夺奖妆妇妈姗娱学孙宁宝实宠审宪宫宽宾对导尔尘尝层属岁岗岛币师帐帘带帮并广庆库应废开异弃张弯弹强归当录彻径忆志忧怀态总恋恶悬惊惧惨惯戏户执扩扫扬护报担拟拥择挂挡损换据掷掸掺摆摇撑敌数斋断无旧时显暂术机杀杂权条来杨极构枣枪柜标栈栏树样档桥检楼横欢岁残毁毕气汇汉汤沟没泪泽洁测济浏涛润涨渊温湾湿满滚滞灯灵灾炉点炼烂烦烧热爱爷牵犹独狭猎环现玺瑶电画疗疮盏监盘着确码础礼祸离种积称穷窃竞笔笼筑签简类粮紧红约级纪纯纱纲纳纸纹线练组细织终绍经结绕给络绝统继绩续维绿编缘缩网罗罚联聪肃肠肤肾胜脉脏脑脚脱腊腾舰舱艰艺节芦苏苹范茎荐荣药莱获营萧虑虽蚁蛮补衬袭装见观规视览觉触计订认讨让训议讯记讲许论设访证评识诉词译试话询该详语误说请诸读谁调谈谋谢谨谱负贡财责贤败账货质贩贪购贯贴贵贷贸费贺资赖赚赛赞赠赢趋跃践踪车轨转轮软轻载较辅辆辑输边达迁过运还这进远违连迟适选递逻遗邮邻郑采释里钉针钟钢钱铁铃银锁错键镇长门闭问间闷闻阅队阳阴阵阶际陆陈险随隐难韩页顶项顺须顾预领频题额风飞饭饮馆驱验骗鱼鸟鸡麦黄齐龄"
      .filter { !"里着采准占周志内后".contains($0) })
  private static let traditional = Set(
    "萬與專業叢東絲兩嚴個臨為麗舉義烏樂習書買亂爭虧雲產親僅從倉儀們價眾優會傳傷偽體側債傾償儲兒兌黨蘭關興養獸寫軍農衝決況凍淨涼減幾鳳憑擊則剛創別動務勞勢區醫華協單賣盧衛卻廠歷壓廳縣參雙發變疊葉號嘆嗎聽啟員響啞喚團園圍圖國圓聖場壞塊堅壇處備複夠頭夾奪獎妝婦媽娛學孫寧寶實寵審憲宮寬賓對導爾塵嘗層屬歲崗島幣師帳簾帶幫並廣慶庫應廢開異棄張彎彈強歸當錄徹徑憶憂懷態總戀惡懸驚懼慘慣戲戶執擴掃揚護報擔擬擁擇掛擋損換據擲擺搖撐敵數齋斷無舊時顯暫術機殺雜權條來楊極構棗槍櫃標棧欄樹樣檔橋檢樓橫歡殘毀畢氣匯漢湯溝沒淚澤潔測濟瀏濤潤漲淵溫灣濕滿滾滯燈靈災爐點煉爛煩燒熱愛爺牽猶獨狹獵環現電畫療瘡盞監盤確碼礎禮禍離種積稱窮竊競筆籠築簽簡類糧緊紅約級紀純紗綱納紙紋線練組細織終紹經結繞給絡絕統繼績續維綠編緣縮網羅罰聯聰肅腸膚腎勝脈臟腦腳脫臘騰艦艙艱藝節蘆蘇蘋範莖薦榮藥萊獲營蕭慮雖蟻蠻補襯襲裝見觀規視覽覺觸計訂認討讓訓議訊記講許論設訪證評識訴詞譯試話詢該詳語誤說請諸讀誰調談謀謝謹譜負貢財責賢敗賬貨質販貪購貫貼貴貸貿費賀資賴賺賽贊贈贏趨躍踐蹤車軌轉輪軟輕載較輔輛輯輸邊達遷過運還這進遠違連遲適選遞邏遺郵鄰鄭釋裡釘針鐘鋼錢鐵鈴銀鎖錯鍵鎮長門閉問間悶聞閱隊陽陰陣階際陸陳險隨隱難韓頁頂項順須顧預領頻題額風飛飯飲館驅驗騙魚鳥雞麥黃齊齡採佔週後"
  )

  /// Every text of the sources under one label, such as `hans`.
  private static func texts(_ label: String) throws -> [(file: String, text: String)] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let pattern = try Regex("\\b\(label): ((?:\"(?:[^\"\\\\]|\\\\.)*\"[\\s+]*)+)")
    var found: [(String, String)] = []
    for folder in [
      "FunnelWording", "FunnelCore/Pipelines", "FunnelCore/Playbook", "FunnelScreens",
      "FunnelDocuments",
    ] {
      let files = FileManager.default.enumerator(
        at: root.appending(path: folder), includingPropertiesForKeys: nil)
      for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
        let source = try String(contentsOf: file, encoding: .utf8)
        for match in source.matches(of: pattern) {
          found.append((file.lastPathComponent, match.output[1].substring.map(String.init) ?? ""))
        }
      }
    }
    return found
  }

  @Test func `no simplified phrase holds a traditional character`() throws {
    let texts = try Self.texts("hans")
    #expect(texts.count > 100)
    for (file, text) in texts {
      let strangers = String(text.filter(Self.traditional.contains))
      #expect(strangers.isEmpty, "\(strangers) in \(file): \(text)")
    }
  }

  @Test func `no traditional phrase holds a simplified character`() throws {
    let texts = try Self.texts("hant")
    #expect(texts.count > 100)
    for (file, text) in texts {
      let strangers = String(text.filter(Self.simplified.contains))
      #expect(strangers.isEmpty, "\(strangers) in \(file): \(text)")
    }
  }

  @Test func `no english phrase holds a chinese character`() throws {
    for (file, text) in try Self.texts("en") where !text.contains("漏斗 Funnel") {
      #expect(
        !text.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(file): \(text)")
    }
  }

  @Test func `english has no chinese marks, and each script its own quotation marks`() throws {
    for (file, text) in try Self.texts("hans") {
      #expect(!text.contains { "「」『』".contains($0) }, "\(file): \(text)")
    }
    for (file, text) in try Self.texts("hant") {
      #expect(!text.contains { "“”".contains($0) }, "\(file): \(text)")
    }
  }
}
