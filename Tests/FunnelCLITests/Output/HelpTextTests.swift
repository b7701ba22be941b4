import FunnelDocuments
import FunnelWording
import Testing

@testable import FunnelCLI

struct HelpTextTests {
  /// Every text that the verbs tell of themselves.
  private func texts(of json: JSON) -> [String] {
    guard case .object(let members) = json else {
      guard case .array(let elements) = json else { return [] }
      return elements.flatMap(texts)
    }
    return members.flatMap { key, value -> [String] in
      guard case .text(let text) = value, ["abstract", "discussion"].contains(key) else {
        return texts(of: value)
      }
      return text.split(separator: "\n").map(String.init)
    }
  }

  @Test(arguments: [Language.hans, .hant])
  func `every verb and option is explained in Chinese`(language: Language) throws {
    let help = HelpText(language: language, width: 80)
    let all = Set(texts(of: try CommandRun().run("--experimental-dump-help").json))
    #expect(all.count > 400)
    // The name of one report is the same everywhere.
    for text in all where help.said(text) == text && !text.hasSuffix("RFM") {
      Issue.record("not in \(language): \(text)")
    }
  }

  @Test func `help is laid out by the width of its characters`() throws {
    let cli = try CommandRun()
    let help = cli.run("undo", "--help", "--language", "zh-Hant")
    #expect(help.code == 0)
    #expect(help.lines.first == "概述：復原您最近的變更。")
    #expect(help.lines.dropFirst().first?.hasPrefix("用法：funnel undo [--store <path>]") == true)
    #expect(help.lines.dropFirst(2).first?.hasPrefix("      [--") == true)
    #expect(help.lines.contains("  --store <path>          資料檔的路徑。"))
    let list = cli.run("list", "--help", "--language=zh-Hant")
    #expect(
      list.lines.contains(
        "  --format <format>       輸出格式：text、json、csv、markdown 或 html。 (可選："))
    cli.variables["LANG"] = "zh_CN.UTF-8"
    let all = cli.run("--help")
    #expect(all.lines.contains("商机："))
    #expect(all.lines.contains("  list                    列出商机。"))
    #expect(all.lines.allSatisfy { $0.count <= 80 })
    #expect(cli.run("report", "--help").lines.contains("leaks        流失点"))
  }

  @Test func `what is wrong with a command line is said in Chinese`() throws {
    let cli = try CommandRun()
    cli.variables["LANG"] = "zh_TW.UTF-8"
    #expect(
      cli.run("list", "--bogus").complaint
        == "錯誤：不明選項 --bogus\n用法：funnel list <options>\n  詳情見 funnel list --help。\n")
    let missing = cli.run("show").complaint
    #expect(missing.hasPrefix("錯誤：缺少參數 <id>\n說明：<id>  商機：117、#117"))
    #expect(cli.run("history", "--limit", "0").complaint.hasPrefix("錯誤：--limit 的取值從 1 起。"))
    let words = "text、json、csv、markdown 或 html"
    #expect(
      cli.run("list", "--format", "x").complaint.hasPrefix(
        "錯誤：「x」不能用於 --format <format>，可選：\(words)。\n"
          + "說明：--format <format>  輸出格式：\(words)。\n"))
    #expect(
      cli.run("list", "--store").complaint.hasPrefix(
        "錯誤：--store <path> 缺少值\n說明：--store <path>  資料檔的路徑。\n"))
    #expect(cli.run("list", "a", "b", "c").complaint.hasPrefix("錯誤：3 個多餘的參數：a、b、c\n"))
    cli.variables["LANG"] = "zh_CN.UTF-8"
    #expect(
      cli.run("list", "--limit", "abc").complaint.hasPrefix(
        "错误：“abc”不能用于 --limit <number>\n说明：--limit <number>  最多"))
    #expect(cli.run("wall", "--pace", "abc").complaint.contains("说明：--pace <seconds>  每页停留"))
  }
}
