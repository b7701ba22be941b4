import FunnelTestSupport
import TerminalUI
import Testing

struct `the form of Min-Sheng Hospital` {
  private func typed() throws -> ReviewDesk {
    let desk = try ReviewDesk(account: "Min-Sheng Hospital", rep: "Calvin")
    desk.type(.text("nPMD"), .key(.enter), .down(1), .field("M1351A ×5, M1205A ×41, M3153A ×3"))
    desk.type(.down(2), .text("2000-05"), .key(.enter), .down(1), .text("75"), .key(.enter))
    desk.type(.right(1), .text("75"), .key(.enter), .down(1), .text("2"), .key(.enter))
    desk.expect("75 + 75 = 150")
    desk.type(.key(.tab), .key(.tab))
    desk.add(person: "Head nurse", "ut", ("1", "stay away from trouble", "easy to use"))
    desk.add(person: "Purchasing chief", "tc", ("5", "position", "TBMS wins"))
    desk.add(person: "VP", "e", ("2", "brand reputation", "future vision"))
    desk.add(person: "Boss's son", "t", ("1", "position", "performance"))
    desk.add(person: "ICU chief", "tu", ("2", "stability", "reputation, respect"))
    desk.expect("all four roles found")
    desk.expect("+44 %")
    desk.type(.key(.tab))
    desk.add(rival: "S.L.", via: "弘智", "1", ("90385", "pricing and solution"))
    desk.add(rival: "NK", via: "光電", "-2", ("LS-M", "multi-function module and pricing"))
    desk.type(.key(.tab))
    for text in ["installed base", "uniform system", "quality", "safety and after-service"] {
      desk.type(.text("n\(text)"), .key(.enter))
    }
    desk.type(.key(.tab))
    for text in ["an unsatisfied customer in the past", "total package from GE", "pricing"] {
      desk.type(.text("n\(text)"), .key(.enter))
    }
    desk.type(.key(.tab))
    desk.add(action: "complete the data (quotation, cost, vendor)", by: "Calvin", on: "04-18")
    desk.add(action: "meet the division head (部長)", by: "Simon", on: "04-20")
    desk.add(action: "price talks with purchasing", by: "Simon", on: "04-21")
    desk.expect("0 of 3 done")
    try desk.complete()
    return desk
  }

  @Test func `typed by keys alone prints 150, Best Few, 56.25 % and 11 of 25 in four formats`()
    throws
  {
    let desk = try typed()
    for format in ["text", "markdown", "html"] {
      let text = try desk.printed(format)
      for part in [
        "Min-Sheng Hospital", "M1351A ×5, M1205A ×41, M3153A ×3", "15 Apr 2000", "May 2000",
        "Best Few  75 + 75 = 150", "Best Few ≤ 3 months", "✓ agrees", "56.25 %",
        "+44 %  11 of 25", "✓ all four roles", "+2 Comfort  no immediate threat",
        "TBMS wins", "弘智", "光電", "−2 Discomfort", "safety and after-service",
        "an unsatisfied customer in the past", "meet the division head (部長)", "18 Apr 2000",
        "21 Apr 2000", "Best Few without a dated next",
      ] {
        #expect(text.contains(part), "\(format): \(part)")
      }
      #expect(!text.contains("no economic buyer") && !text.contains("close date passed"))
    }
    let page = try desk.printed("html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<html lang=\"en\">"))
    #expect(!page.contains("<script") && !page.contains("http"))
    let derived = try desk.derived()
    #expect(derived["score"] as? Int == 150)
    #expect(derived["zone"] as? String == "best")
    #expect(derived["jointEstimate"] as? Double == 0.5625)
    #expect(derived["dateAudit"] as? String == "consistent")
    let support = derived["support"] as? [String: Any]
    #expect(support?["rate"] as? Double == 0.44)
    #expect(support?["points"] as? Int == 11)
    #expect(support?["best"] as? Int == 25)
    #expect(derived["missingRoles"] as? [String] == [])
  }
}
