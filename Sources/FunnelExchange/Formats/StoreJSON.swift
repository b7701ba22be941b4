import FunnelCore

/// The whole store as one JSON object: a list of records for each kind.
///
/// Records refer to each other by `ref`, their place in the list of their kind from 1, so that the
/// file says the same whatever numbers a store gave them.
enum StoreJSON {
  static let format = "funnel-store"
  static let version = 1

  /// The lists in the order in which records can be created: what is referred to comes first.
  static let lists: [(key: String, kind: EntityKind)] = [
    ("owners", .owner), ("personas", .persona), ("accounts", .account), ("contacts", .contact),
    ("products", .product),
    ("pipelines", .pipeline), ("stages", .stage), ("customFields", .customField),
    ("deals", .deal), ("meetings", .meeting), ("meetingItems", .meetingItem),
    ("actions", .action), ("activities", .activity), ("reviews", .review), ("targets", .target),
    ("rates", .rate), ("touches", .touch), ("improvements", .improvement),
    ("holidays", .holiday), ("weekPlans", .weekPlan), ("planEntries", .planEntry),
    ("attendees", .attendee), ("collaborators", .collaborator),
    ("contracts", .contract), ("payments", .payment),
    ("playbookTexts", .playbookText), ("objections", .objection),
    ("dealObjections", .dealObjection), ("dealAnswers", .dealAnswer), ("rules", .rule),
    ("firings", .firing), ("notices", .notice),
  ]

  /// Whether the records of a kind come after those of another one in the file, or among them.
  static func comes(_ kind: EntityKind, after other: EntityKind) -> Bool {
    guard let place = lists.firstIndex(where: { $0.kind == kind }),
      let otherPlace = lists.firstIndex(where: { $0.kind == other })
    else { return false }
    return place >= otherPlace
  }

  /// Whether a file looks like JSON: its first character opens an object.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let text = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let first = text.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    return first == UInt8(ascii: "{")
  }
}
