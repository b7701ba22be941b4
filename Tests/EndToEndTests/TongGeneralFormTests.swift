import Foundation
import FunnelTestSupport
import TerminalUI
import Testing

struct `the form of Tong General Hospital` {
  private func typed() throws -> ReviewDesk {
    let desk = try ReviewDesk(account: "Tong General Hospital (童綜合)", rep: "Frank")
    desk.type(.text("nPMD"), .key(.enter), .down(1), .field("M1205A ×29, PDS ×1"), .down(1))
    desk.type(.right(1), .text("485k"), .key(.enter), .key(.left), .down(1), .text("2000-05"))
    desk.type(.key(.enter), .down(1), .text("99"), .key(.enter), .right(1), .text("75"))
    desk.type(.key(.enter), .down(1), .text("3"), .key(.enter), .key(.tab), .key(.tab))
    desk.expect("99 + 75 = 174")
    desk.add(person: "Executive secretary", "t")
    desk.add(person: "BME", "tu")
    desk.add(person: "BME", "t")
    desk.add(person: "BME", "t")
    desk.add(person: "Anaesthesia chief", "ut")
    desk.add(person: "Purchasing chief", "ct")
    desk.expect("missing Economic buyer")
    desk.type(.key(.tab), .key(.tab))
    desk.type(.text("ngood reputation"), .key(.enter), .text("ncoaching"), .key(.enter))
    desk.expect("coaching")
    try desk.complete()
    return desk
  }

  @Test func `typed by keys alone prints 174, 74.25 % and a red flag, but no figure for support`()
    throws
  {
    let desk = try typed()
    let blankSupport = [
      "text": "│ 74.25 %   │                 │ not recorded",
      "html": "<h3>Support</h3>\n</section>",
      "markdown": "- **Joint**: 74.25 %\n- **Met**",
    ]
    for (format, support) in blankSupport {
      let text = try desk.printed(format)
      for part in [
        "Tong General Hospital (童綜合)", "M1205A ×29, PDS ×1", "NT$ 485,000", "Frank", "May 2000",
        "Best Few  99 + 75 = 174", "Best Few ≤ 3 months", "✓ agrees", "+3 Secure",
        "auto  no economic buyer", "Anaesthesia chief", "good reputation", support,
      ] {
        #expect(text.contains(part), "\(format): \(part) in\n\(text)")
      }
      #expect(!text.contains("no coach"))
    }
    let derived = try desk.derived()
    #expect(derived["score"] as? Int == 174)
    #expect(derived["jointEstimate"] as? Double == 0.7425)
    #expect(derived["support"] is NSNull)
    #expect(derived["missingRoles"] as? [String] == ["E"])
    let flags = derived["automaticRedFlags"] as? [[String: Any]]
    #expect(flags?.first?["code"] as? String == "noEconomicBuyer")
  }
}
