/// What customers have paid and are to pay, currency by currency.
///
/// A payment without a day it came is expected; it is overdue from the day after it was due. One
/// without a due day is never overdue.
/// Worked example: 100 received, 40 due yesterday, 60 due next month: received 100, due 100, of it
/// 40 overdue.
public struct PaymentSummary: Hashable, Sendable {
  /// The currency of the amounts, in minor units.
  public var currency: Currency
  /// What came.
  public var received: Int64 = 0
  /// What is to come, overdue or not.
  public var due: Int64 = 0
  /// What should have come by now.
  public var overdue: Int64 = 0
  /// How many payments are overdue.
  public var overdueCount = 0

  /// The sums of payments, in the order of their currencies.
  public static func all(_ payments: some Sequence<Payment>, on today: Day) -> [PaymentSummary] {
    var sums: [Currency: PaymentSummary] = [:]
    for payment in payments {
      sums[payment.currency, default: PaymentSummary(currency: payment.currency)]
        .add(payment, on: today)
    }
    return sums.values.sorted { $0.currency.code < $1.currency.code }
  }

  private init(currency: Currency) { self.currency = currency }

  private mutating func add(_ payment: Payment, on today: Day) {
    let amount = payment.amount ?? 0
    guard payment.receivedOn == nil else { return received.add(amount) }
    due.add(amount)
    guard payment.isOverdue(on: today) else { return }
    overdue.add(amount)
    overdueCount += 1
  }
}

extension Payment {
  /// Whether the money should have come by now and has not.
  public func isOverdue(on today: Day) -> Bool {
    receivedOn == nil && (due.map { $0 < today } ?? false)
  }
}
