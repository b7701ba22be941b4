import FunnelCore
import FunnelDocuments
import FunnelWording

/// One line of a comparison: what differs, what it was, and what it is.
struct VersionChange: Hashable {
  /// What happened.
  enum Kind {
    /// The name of a part of the form, above the lines that belong to it.
    case heading
    /// A row came, or a flag was raised.
    case added
    /// A row went, or a flag is raised no more.
    case removed
    /// A field holds something else.
    case changed
  }

  var kind: Kind
  var subject: String
  var then = ""
  var now = ""
  /// Whether it is a danger, so that its coming is bad and its going is good.
  var isDanger = false
}

/// What differs between two versions of a review, part by part.
struct VersionComparison {
  let old: ReviewVersion
  let new: ReviewVersion
  let language: Language

  /// The lines, each part below its heading; none where nothing differs.
  var lines: [VersionChange] {
    let changes = new.form.changes(since: old.form)
    var lines = titled(Phrase.Deal.zone[language], derived)
    for section in ReviewSection.allCases {
      let here = changes.filter { $0.place.path(in: new.form).section == section }
      var rows = here.compactMap(line)
      if section == .redFlags {
        rows += automatic
        for index in rows.indices { rows[index].isDanger = true }
      }
      lines += titled(section.label[language], rows)
    }
    return lines
  }

  /// How many things differ.
  static func count(_ lines: [VersionChange]) -> Int { lines.count { $0.kind != .heading } }

  private func titled(_ title: String, _ lines: [VersionChange]) -> [VersionChange] {
    lines.isEmpty ? [] : [VersionChange(kind: .heading, subject: title)] + lines
  }

  // MARK: What follows from the forms

  private var derived: [VersionChange] {
    func changed(_ subject: Phrase, _ then: String, _ now: String) -> VersionChange? {
      then == now
        ? nil : VersionChange(kind: .changed, subject: subject[language], then: then, now: now)
    }
    func score(_ version: ReviewVersion) -> String {
      let zone = version.analysis.zone.label[language]
      return version.analysis.score.map { "\($0) " + zone } ?? zone
    }
    func support(_ version: ReviewVersion) -> String {
      version.analysis.support.map { language.change($0.fraction) } ?? "—"
    }
    return [
      changed(Phrase.Deals.score, score(old), score(new)),
      changed(Phrase.Deal.support, support(old), support(new)),
    ].compactMap { $0 }
  }

  /// Flags that the one form shows of itself and the other does not.
  private var automatic: [VersionChange] {
    func flags(_ version: ReviewVersion, without other: ReviewVersion) -> [String] {
      let known = Set(other.analysis.automaticFlags.map(\.code))
      return version.analysis.automaticFlags.filter { !known.contains($0.code) }
        .map { Phrase.Deal.automatic[language] + "  " + $0.sentence(in: version.form)[language] }
    }
    return flags(new, without: old).map { VersionChange(kind: .added, subject: $0) }
      + flags(old, without: new).map { VersionChange(kind: .removed, subject: $0) }
  }

  // MARK: Rows and fields

  private func line(for change: ReviewComparison.Change) -> VersionChange? {
    let answered = answer(change)
    switch change.kind {
    case .added, .removed:
      let isAdded = change.kind == .added
      guard let answered else {
        return VersionChange(kind: isAdded ? .added : .removed, subject: change.row ?? "")
      }
      // A row that only answers an automatic flag is nothing but its answer.
      let action = task(answered.key, in: isAdded ? new : old)
      return VersionChange(
        kind: .changed, subject: answered.sentence, then: isAdded ? "—" : action,
        now: isAdded ? action : "—")
    case .changed(let then, let now):
      let name = answered?.sentence ?? change.row
      return VersionChange(
        kind: .changed, subject: (name.map { $0 + " · " } ?? "") + label(of: change),
        then: ReviewWords(old.form, in: language).text(of: then, at: change.place),
        now: ReviewWords(new.form, in: language).text(of: now, at: change.place))
    }
  }

  private func label(of change: ReviewComparison.Change) -> String {
    if case .header(let name) = change.place {
      return EntityKind.deal.label(ofField: name)[language]
    }
    return change.field(in: new.form)?.label[language] ?? ""
  }

  /// The words of an action of a version.
  private func task(_ key: Int?, in version: ReviewVersion) -> String {
    key.flatMap { version.form.actions[row: $0]?.task } ?? "—"
  }

  /// The automatic flag that a row answers, and the action that does; nil for other rows.
  private func answer(_ change: ReviewComparison.Change) -> (sentence: String, key: Int?)? {
    guard case .redFlag(let row, _) = change.place else { return nil }
    for version in [new, old] {
      guard let flag = version.form.redFlags[row: row], let code = flag.automatic else { continue }
      let danger = version.form.automaticRedFlags(on: version.day).first { $0.code == code }
      return (
        Phrase.Deal.automatic[language] + "  "
          + (danger?.sentence(in: version.form)[language] ?? ""), flag.answeredBy
      )
    }
    return nil
  }
}
