import FunnelCore
import FunnelTestSupport
import Testing

@testable import FunnelScreens

/// The two reviews on paper, typed in by keys alone.
@Suite struct GoldenFormTests {
  @Test func `Min-Sheng typed in by keys ends at 150, Best Few, with 44 % support`() throws {
    let robot = try ReviewRobot()
    robot.fill(
      .deal,
      [
        "specification": "M1351A ×5, M1205A ×41, M3153A ×3", "expectedClose": "2000-05",
        "fundRate": "75", "competitionRate": "75", "position": "2",
      ])
    robot.fill(.products, ["model": "PMD"])
    let people = [
      ("Head nurse", "tu", "1", "stay away from trouble", "easy to use"),
      ("Purchasing chief", "tc", "+5", "position", "TBMS wins"),
      ("VP", "e", "2", "brand reputation", "future vision"),
      ("Boss's son", "t", "1", "position", "performance"),
      ("ICU chief", "ut", "2", "stability", "reputation, respect"),
    ]
    for (name, roles, rating, win, result) in people {
      robot.add(
        .influences,
        [
          "name": name, "roles": roles, "rating": rating, "personalWin": win,
          "businessResult": result,
        ])
    }
    robot.add(
      .competitors,
      [
        "name": "S.L.", "channel": "弘智", "products": "90385", "position": "1",
        "strategy": "pricing and solution",
      ])
    robot.add(
      .competitors,
      [
        "name": "NK", "channel": "光電", "products": "LS-M", "position": "-2",
        "strategy": "multi-function module and pricing",
      ])
    for text in ["installed base", "uniform system", "quality", "safety and after-service"] {
      robot.add(.strengths, ["text": text])
    }
    for text in ["an unsatisfied customer in the past", "total package from GE", "pricing"] {
      robot.add(.redFlags, ["text": text])
    }
    let plan = [
      ("complete the data (quotation, cost, vendor)", "Calvin", "04-18"),
      ("meet the division head (部長)", "Simon", "04-20"),
      ("price talks with purchasing", "Simon", "+6"),
    ]
    for (task, who, due) in plan {
      robot.add(.actions, ["task": task, "assignee": who, "due": due])
    }
    #expect(robot.form == GoldenForms.minSheng)
    for figure in [
      "75 + 75 = 150", "BEST FEW", "✓ agrees", "joint 56.25 %", "+44 %", "all four roles found",
      "Best Few without a dated next step", "M   ·  ·  ·  ·  ·  ┊  UT EU ·  ·  C", "TWD",
    ] {
      #expect(robot.text.contains(figure), "\(figure)")
    }
  }

  @Test func `Tong General typed in by keys ends at 174 without a figure for support`() throws {
    let robot = try ReviewRobot()
    robot.fill(
      .deal,
      [
        "specification": "M1205A ×29, PDS ×1", "expectedClose": "2000-05", "fundRate": "99",
        "competitionRate": "75", "position": "3", "amount": "485k", "salesRep": "Frank",
      ])
    robot.fill(.products, ["model": "PMD"])
    let people = [
      ("Executive secretary", "t"), ("BME", "tu"), ("BME", "t"), ("BME", "t"),
      ("Anaesthesia chief", "ut"), ("Purchasing chief", "ct"),
    ]
    for (name, roles) in people { robot.add(.influences, ["name": name, "roles": roles]) }
    for text in ["good reputation", "coaching"] { robot.add(.strengths, ["text": text]) }
    #expect(robot.form == GoldenForms.tongGeneral)
    for figure in [
      "99 + 75 = 174", "BEST FEW", "✓ agrees", "joint 74.25 %", "no economic buyer",
      "E ✗  T ✓  U ✓  C ✓  missing Economic buyer",
    ] {
      #expect(robot.text.contains(figure), "\(figure)")
    }
    // Nobody is rated: all six stand in the middle of the map.
    #expect(robot.text.contains("M   ·  ·  ·  ·  · ×6  ·  ·  ·  ·  ·"))
    let support = robot.text.split(separator: "\n").first { $0.contains("Support") }
    #expect(support?.contains("%") == false)
  }
}

extension ReviewRobot {
  /// Types values into fields of a row, the first one where none is named.
  fileprivate func fill(_ section: ReviewSection, _ values: [String: String], row: Int? = nil) {
    let row = row ?? section.keys(in: form).first ?? 0
    for field in ReviewField.of(section) {
      guard let text = values[field.name] else { continue }
      let path = FieldPath(section, row, field.name)
      #expect(go(to: path), "no way to \(field.name)")
      if field.kind == .roles {
        type(text)
      } else if field.kind == .text {
        press("enter", "ctrl-u").type(text).press("enter")
      } else {
        if !"0123456789+-".contains(text.prefix(1)) { press("enter") }
        type(text).press("enter")
      }
      #expect(screen?.editor.editing == nil, "\(field.name) is still being edited")
    }
  }

  /// Adds a row by `n`, types its first text, and then the other fields.
  fileprivate func add(_ section: ReviewSection, _ values: [String: String]) {
    let rows = section.keys(in: form)
    let first = ReviewField.of(section).first { $0.kind == .text }?.name ?? ""
    #expect(go(to: FieldPath(section, rows.last ?? 0, first)), "no way to \(section)")
    press("n").type(values[first] ?? "").press("enter")
    let rest = values.filter { $0.key != first }
    fill(section, rest, row: section.keys(in: form).last)
  }
}
