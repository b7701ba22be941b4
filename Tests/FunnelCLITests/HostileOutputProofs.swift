import FunnelDocuments
import FunnelTestSupport
import Testing

@testable import FunnelCLI

/// Every verb on a store of hostile texts, with hostile arguments, before a terminal.
struct HostileOutputProofs {
  private let office: HostileRun

  init() throws {
    office = try HostileRun(texts: HostileText.all + ConformanceFiles.naughtyStrings)
  }

  /// What a value is that stands for a file, or for anything else.
  private func value(_ argument: ToolDescription.Argument, _ text: String) -> String {
    let name = (argument.valueName ?? "") + argument.label
    let isFile = ["file", "path", "folder", "output", "store", "form"].contains {
      name.contains($0)
    }
    return isFile ? office.folder.path + "/none/" + text.replacing("\0", with: "") : text
  }

  private func commandLines(_ verb: CommandVerb, _ turn: inout Int) -> [[String]] {
    func hostile() -> String {
      turn += 1
      return HostileText.all[turn % HostileText.all.count]
    }
    let plain = verb.positional.map { value($0, "1") }
    if verb.path == ["report", "show"] { return Report.all.map { verb.path + [$0.id] } }
    var lines = [verb.path + plain]
    if !plain.isEmpty { lines.append(verb.path + verb.positional.map { value($0, hostile()) }) }
    for format in verb.hasFormats ? ["json", "csv", "markdown", "html"] : [] {
      lines.append(verb.path + plain + ["--format", format])
    }
    lines.append(verb.path + ["--" + hostile()])
    guard HostileRun.isFull || verb.path == ["list"] else {
      // Every verb, but not every way of it.
      return [lines[0], lines[turn % lines.count]]
    }
    if !plain.isEmpty { lines.append(verb.path) }
    for option in verb.options {
      guard let name = option.names?.first?.dashed else { continue }
      lines.append(verb.path + plain + [name + "=" + value(option, hostile())])
    }
    return lines
  }

  @Test func `no verb sends a terminal anything but text`() throws {
    let verbs = try CommandVerb.all()
    #expect(verbs.count > 100)
    var (turn, marks, runs) = (0, 0, 0)
    for verb in verbs {
      for arguments in commandLines(verb, &turn) {
        let (answer, complaint, code) = office.run(arguments, isTerminal: true)
        runs += 1
        let said = arguments.joined(separator: " ").debugDescription
        let text = String(validating: answer + complaint, as: UTF8.self)
        #expect(text != nil, "\(said)")
        let steering = HostileText.strangers(in: text ?? "").filter { $0 != "\n" }
        let found = Set(steering.map { String($0.value, radix: 16) }).sorted()
        #expect(found.isEmpty, "\(said)")
        #expect(code != 70, "\(said)")
        if text?.contains("␛") == true { marks += 1 }
      }
    }
    #expect(marks > runs / 12, "\(marks) of \(runs)")
  }
}
