/// One stay of a deal in an open stage: from the day it came to stand there to the day it left.
struct Stay {
  /// The stage.
  var stage: UInt32
  /// The day the deal came; `Int32.min` where it is unknown.
  var entered: Int32
  /// The day it left, never before it came, and the day it came where that is unknown; nil while
  /// it stands there.
  var left: Int32?
  /// Where it went; nil while it stands there.
  var outlet: Outlet?

  /// Where a deal goes that leaves a stage.
  enum Outlet: Hashable {
    case stage(UInt32)
    case won
    case lost
    case withdrawn
  }

  /// Whether the deal stands in the stage when a day is over.
  func isStanding(after day: Int32) -> Bool {
    guard entered <= day else { return false }
    return left.map { $0 > day } ?? true
  }

  /// Whether the deal left the stage on one of the days.
  func isLeft(in days: ClosedRange<Int32>) -> Bool { left.map(days.contains) ?? false }
}

extension BookReading {
  /// Calls a function for each stay of a deal in an open stage, in the order of days.
  ///
  /// A deal that was closed and opened again left its stage for Won or Lost and came back. A
  /// closed deal whose last visit is to an open stage left it on the day it was closed.
  func forEachStay(of row: DealRow, _ body: (Stay) -> Void) {
    let places = visitPlaces(of: row)
    if places.isEmpty {
      var stay = Stay(stage: row.stage, entered: row.created)
      guard stage(row)?.role == .open else { return }
      end(&stay, of: row)
      body(stay)
      return
    }
    for place in places {
      let number = UInt32(truncatingIfNeeded: visits[place].stage.rawValue)
      guard stage(number)?.role == .open else { continue }
      var stay = Stay(stage: number, entered: visits[place].entered.number)
      if place + 1 < places.upperBound {
        let next = visits[place + 1]
        stay.left = max(stay.entered, next.entered.number)
        stay.outlet = outlet(
          to: UInt32(truncatingIfNeeded: next.stage.rawValue), of: row,
          isLast: place + 2 == places.upperBound)
      } else {
        end(&stay, of: row)
      }
      body(stay)
    }
  }

  private func outlet(to number: UInt32, of row: DealRow, isLast: Bool) -> Stay.Outlet {
    switch stage(number)?.role {
    case .won: .won
    case .lost: isLast && row.isWithdrawn ? .withdrawn : .lost
    case .open, nil: .stage(number)
    }
  }

  /// Ends the last stay of a deal that is closed without having come to a closing stage.
  private func end(_ stay: inout Stay, of row: DealRow) {
    guard !row.isOpen else { return }
    stay.left = max(stay.entered, row.closedOn)
    stay.outlet = row.isWon ? .won : row.isWithdrawn ? .withdrawn : .lost
  }
}

extension Scope {
  /// The days of the period as packed numbers; all there are where there is no period.
  var days: ClosedRange<Int32> {
    period.map { $0.first.number...$0.last.number } ?? Int32.min...Int32.max
  }
}
