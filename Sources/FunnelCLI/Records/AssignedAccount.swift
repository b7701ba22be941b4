import FunnelCore

/// An account that assignments of a deal name and the store does not know yet.
struct AssignedAccount {
  /// What the new account is called in the batch that makes it.
  static let provisional = EntityReference(.account, -2)

  /// Its name.
  let name: String
  /// What brings it into being.
  var change: Change {
    .add(NewRecord(.account, provisional: Self.provisional.id, values: ["name": .text(name)]))
  }
}

extension Workspace {
  /// Takes an account that is to be made out of the assignments of a deal.
  func takeNewAccount(
    from assignments: inout [Assignment]
  ) throws(Failure) -> AssignedAccount? {
    var account: AssignedAccount?
    var rest: [Assignment] = []
    for assignment in assignments {
      if try field(assignment.field, of: .deal) == "account",
        let name = try nameOfNewAccount(assignment.text.trimmed)
      {
        account = AssignedAccount(name: name)
      } else {
        rest.append(assignment)
      }
    }
    assignments = rest
    return account
  }

  private func nameOfNewAccount(_ text: String) throws(Failure) -> String? {
    // A number means a record that is there, and so does nothing at all.
    guard !text.isEmpty, Int64(text) == nil, !text.hasPrefix("#") else { return nil }
    do throws(Failure) {
      _ = try reference(text, .account)
      return nil
    } catch .noSuchRecord {
      return text
    }
  }
}
