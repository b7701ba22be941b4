public import FunnelWording

extension Report {
  /// All reports as rows of a table in Markdown: word, definition, and what each takes.
  public static func reference(in language: Language) -> String {
    let rows = all.map { report in
      let options = report.options.map { "`--\($0.rawValue)`" }.joined(separator: " ")
      return "| `\(report.id)` | \(report.definition[language]) | \(options) |\n"
    }
    return "| report | what it says | takes |\n|---|---|---|\n" + rows.joined()
  }
}
