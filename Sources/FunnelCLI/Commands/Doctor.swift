import ArgumentParser
import FunnelDocuments
import FunnelCore
import FunnelScreens
import FunnelStore
import FunnelWording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `funnel doctor`: whether the store is sound, and how the program sees its surroundings.
struct Doctor: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the store, the files, the terminal and the configuration.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    var findings = surroundings(invocation)
    var health: StoreHealth?
    let path = invocation.storePath
    if InputFile.exists(path) {
      let workspace = try Workspace(invocation)
      let found = try workspace.store.check()
      findings += Self.findings(found, workspace)
      health = found
    } else {
      findings.append(Finding("store", path, note: Phrase.CommandLine.noStoreYet))
    }
    let language = invocation.language
    let facts = findings.map { finding in
      let note = finding.note.map { "  (\($0[language]))" } ?? ""
      return Document.Fact(
        Phrase.Doctor.label(finding.key)[language], (finding.shown ?? finding.value) + note)
    }
    let isSound = health.map { $0.damage.isEmpty && $0.unfolded.isEmpty }
    var sections: [Document.Section] = [.facts(facts)]
    if isSound == true { sections.append(.line(Phrase.CommandLine.checkOK[language])) }
    let orphans = (health?.orphanedDrafts ?? []).map { draft in
      JSON.object([("deal", .integer(draft.deal.rawValue)), ("author", .text(draft.author))])
    }
    let single = findings.filter { $0.key != "orphanedDraft" }.map { ($0.key, $0.json) }
    let json = JSON.object(
      single + [
        ("orphanedDrafts", .array(orphans)),
        ("sound", isSound.map { .flag($0) } ?? .null),
        ("engineHasResetBug", health.map { .flag($0.engineHasResetBug) } ?? .null),
        ("damage", .array((health?.damage ?? []).map { .text($0) })),
        ("unfolded", .array((health?.unfolded ?? []).map { .text("\($0)") })),
      ])
    try invocation.output.print(Answer(json: json, sections), as: output.chosen)
    if isSound == false { throw Failure.unsound(path: path) }
  }

  /// One thing that was looked at.
  private struct Finding {
    let key: String
    let value: String
    let note: Phrase?
    let shown: String?

    init(_ key: String, _ value: String, note: Phrase? = nil, shown: String? = nil) {
      (self.key, self.value, self.note, self.shown) = (key, value, note, shown)
    }

    /// The value for programs: counts are numbers, modes of files texts.
    var json: JSON {
      guard ["schema", "events"].contains(key), let count = Int64(value) else {
        return .text(value)
      }
      return .integer(count)
    }
  }

  private func surroundings(_ invocation: Invocation) -> [Finding] {
    let environment = invocation.environment
    func variable(_ name: String) -> String { environment[name] ?? "—" }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first ?? "—"
    let isUTF8 = locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    let library = invocation.themes
    return [
      Finding("version", Funnel.configuration.version),
      Finding("author", invocation.author),
      Finding("language", invocation.language.code),
      Finding(
        "terminal", variable("TERM"),
        note: environment.isInteractive ? nil : Phrase.CommandLine.noTerminal),
      Finding("colors", environment.isColorless ? "NO_COLOR" : variable("COLORTERM")),
      Finding("locale", locale, note: isUTF8 ? nil : Phrase.CommandLine.noUTF8),
      Finding("configuration", Configuration.folder(environment.variables) + "/config.toml"),
      Finding("themes", library.themes.map(\.name).joined(separator: " ")),
    ]
      + library.problems.map { problem in
        let sentence = problem.explanation.sentence
        return Finding("themeProblem", sentence[.en], shown: sentence[invocation.language])
      }
  }

  private static func findings(_ health: StoreHealth, _ workspace: Workspace) -> [Finding] {
    func counts(_ name: (EntityKind) -> String) -> String {
      EntityKind.allCases.compactMap { kind -> String? in
        guard let count = health.counts[kind], count > 0 else { return nil }
        return "\(name(kind)) \(count)"
      }.joined(separator: ", ")
    }
    let language = workspace.language
    var findings = file(health, workspace)
    findings += [
      Finding("schema", "\(health.schemaVersion)"),
      Finding(
        "engine", "SQLite \(health.engineVersion)",
        note: health.engineHasResetBug ? Phrase.CommandLine.resetBug : nil),
      Finding("durability", health.durability),
      Finding("events", "\(health.events)"),
      Finding("records", counts(\.rawValue), shown: counts { $0.label[language] }),
    ]
    findings += health.orphanedDrafts.map { orphan($0, workspace) }
    findings += health.damage.map { Finding("damage", $0) }
    findings += health.unfolded.map { Finding("unfolded", "\($0)") }
    return findings
  }

  /// What the file, its place and its copies are like.
  private static func file(_ health: StoreHealth, _ workspace: Workspace) -> [Finding] {
    let path = workspace.store.path
    let backups = DailyBackup.all(of: path)
    let newest = backups.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let copies = newest.map { Phrase.Doctor.backups(backups.count, newest: $0) }
    return [
      Finding("store", path, note: isProtected(path) ? Self.protected : nil),
      Finding(
        "fileSystem", health.fileSystem ?? "—",
        note: health.isOnNetwork ? Phrase.Doctor.onNetwork : nil),
      Finding(
        "fileMode", mode(of: path),
        note: isOpenToOthers(path) ? Phrase.Doctor.openToOthers(path) : nil),
      Finding("folderMode", mode(of: folder(of: path))),
      Finding(
        "backups", newest ?? "—", note: newest == nil ? Phrase.Doctor.noBackups : nil,
        shown: copies?[workspace.language]),
    ]
  }

  /// A draft whose deal is gone, and what can be done about it.
  private static func orphan(
    _ draft: StoreHealth.OrphanedDraft, _ workspace: Workspace
  ) -> Finding {
    let day = draft.savedAt.day(offset: workspace.invocation.environment.clockOffset)
    let told = Phrase.Doctor.orphan(draft.deal.rawValue, draft.author, day)
    return Finding(
      "orphanedDraft", "\(draft.deal) \(draft.author)", note: Phrase.Doctor.orphanRemedy,
      shown: told[workspace.language])
  }

  private static let protected = ReadOnlyReason.fileProtected.explanation.sentence

  /// Whether the file or its folder cannot be written; the check itself only reads.
  private static func isProtected(_ path: String) -> Bool {
    access(path, W_OK) != 0 || access(folder(of: path), W_OK) != 0
  }

  private static func isOpenToOthers(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & 0o007 != 0
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func mode(of path: String) -> String {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return "—" }
    let bits = String(facts.st_mode & 0o7777, radix: 8)
    return String(repeating: "0", count: max(0, 4 - bits.utf8.count)) + bits
  }
}
