import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

/// Products, prices, what they add up to, and the currency.
@Suite struct AmountTests {
  private let amount = FieldPath(.deal, 0, "amount")
  private let currency = FieldPath(.deal, 0, "currency")

  /// Two products, 5 × 1,200 and 2 × 300.50: 6,601.
  private func robot(amount: Int64? = nil) throws -> ReviewRobot {
    var form = GoldenForms.minSheng
    form.products = [
      ProductLine(model: "M1351A", quantity: 5, unitPrice: 120_000),
      ProductLine(model: "PDS", quantity: 2, unitPrice: 30_050),
    ]
    form.amount = amount
    return try ReviewRobot(form: form)
  }

  @Test func `products add up to what S proposes, and u takes it back`() throws {
    let robot = try robot(amount: 600_000)
    #expect(robot.text.contains("= NT$ 6,601 ≠ Proposed"))
    robot.go(to: amount)
    #expect(
      robot.text.contains("the products add up to NT$ 6,601; S proposes it"))
    robot.press("S")
    #expect(robot.form.amount == 660_100)
    #expect(robot.text.contains("= NT$ 6,601 ✓"))
    #expect(!robot.text.contains("add up to"))
    robot.press("u")
    #expect(robot.form.amount == 600_000)
  }

  @Test func `an amount of seven figures is shown whole before its currency`() throws {
    for language in Language.allCases {
      var form = GoldenForms.minSheng
      form.amount = 102_000_000
      let robot = try ReviewRobot(form: form, language: language)
      #expect(robot.text.contains("NT$ 1,020,000  TWD"), "\(language)")
    }
  }

  @Test func `without a price for each product there is no sum`() throws {
    let robot = try robot()
    robot.go(to: FieldPath(.products, 2, "unitPrice"))
    #expect(robot.text.contains("the products add up to NT$ 6,601; S"))
    robot.press("enter", "ctrl-u", "enter", "S")
    #expect(robot.form.amount == nil)
    #expect(robot.text.contains("the products have no sum until each has a price"))
  }

  @Test func `the currency is chosen by arrows or typed, and figures stay`() throws {
    let robot = try robot(amount: 660_100)
    robot.go(to: currency)
    robot.press("enter", "right", "enter")
    #expect(robot.form.currency.code == "CNY")
    #expect(robot.text.contains("CN¥ 6,601") || robot.text.contains("¥ 6,601"))
    robot.press("enter").type("kwd").press("enter")
    #expect(robot.form.currency.code == "KWD")
    #expect(robot.form.amount == 6_601_000)
    #expect(robot.form.products[1].unitPrice == 300_500)
    robot.press("u", "u")
    #expect(robot.form.currency == .twd)
    #expect(robot.form.amount == 660_100)
  }

  @Test func `a currency without cents refuses amounts that have some`() throws {
    let robot = try robot(amount: 660_100)
    robot.go(to: currency)
    robot.press("enter").type("JPY").press("enter")
    #expect(robot.screen?.editor.editing?.typed.text == "JPY")
    #expect(robot.form.currency == .twd)
    robot.press("escape", "enter").type("XYZ").press("enter")
    #expect(robot.text.contains("✗"))
    #expect(robot.form.currency == .twd)
  }
}
