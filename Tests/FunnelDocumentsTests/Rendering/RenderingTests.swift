import FunnelDocuments
import Testing

@Suite struct RenderingTests {
  private let document = Document([
    .heading("Stages & deals"),
    .table(
      DocumentTable(
        columns: [
          DocumentTable.Column(title: "Stage", key: "stage", limit: 6),
          DocumentTable.Column(title: "Deals", key: "deals", isNumeric: true),
        ],
        rows: [["Negotiation", "6"], ["<b>|", "12"]])),
    .facts([Document.Fact("Won", "20"), Document.Fact("Lost", "56\nof 76")]),
    .line("done"),
  ])

  private func rendering(isLimited: Bool) -> TextRendering {
    TextRendering(
      isLimited: isLimited, width: { $0.count }, clip: { String($0.prefix($1 - 1)) + "…" })
  }

  @Test func `text stands in columns, figures on the right`() {
    #expect(
      rendering(isLimited: false).lines(of: document) == [
        "Stages & deals",
        "Stage        Deals",
        "Negotiation      6",
        "<b>|            12",
        "  Won   20",
        "  Lost  56",
        "        of 76",
        "done",
      ])
  }

  @Test func `a limited column is clipped`() {
    let lines = rendering(isLimited: true).lines(of: document)
    #expect(lines[2] == "Negot…      6")
  }

  @Test func `Markdown escapes what it would read as its own`() {
    #expect(
      document.markdown == """
        ## Stages & deals

        | Stage | Deals |
        | --- | ---: |
        | Negotiation | 6 |
        | \\<b\\>\\| | 12 |

        - **Won**: 20
        - **Lost**: 56\\
          of 76

        done

        """)
  }

  @Test func `a mark upon a sign does not hide it from Markdown`() {
    let table = DocumentTable(
      columns: [DocumentTable.Column(title: "a|\u{301}b", key: "a")],
      rows: [["<\u{338}kite>"], ["`\u{301}\r\nx\u{202E}\u{1B}"]])
    #expect(
      Document([.table(table)]).markdown
        == "| a\\|\u{301}b |\n| --- |\n| \\<\u{338}kite\\> |\n| \\`\u{301} x |\n")
  }

  @Test func `a later line of a fact begins no list in Markdown`() {
    let document = Document([.facts([Document.Fact("Note", "a\r\n- b\n1. c\n\t# d")])])
    #expect(
      document.markdown == "- **Note**: a\\\n  \\- b\\\n  1\\. c\\\n  \\# d\n")
  }

  @Test func `no line of a drawing closes its fence in Markdown`() {
    let figure = Figure(width: 1, height: 1, [], lines: ["````", "a\n<b>"], caption: "")
    #expect(Document([.figure(figure)]).markdown == "`````text\n````\na <b>\n`````\n")
  }

  @Test func `a line that ends as Windows ends it is a line in text`() {
    let document = Document([.facts([Document.Fact("Note", "a\r\nb")])])
    #expect(rendering(isLimited: false).lines(of: document) == ["  Note  a", "        b"])
  }

  @Test func `HTML escapes what it would read as its own`() {
    #expect(document.html.contains("<h1>Stages &amp; deals</h1>"))
    #expect(document.html.contains("<td>&lt;b&gt;|</td><td class=\"n\">12</td>"))
    #expect(!document.html.contains("<b>|"))
    #expect(document.html.hasPrefix("<!DOCTYPE html>\n<html>\n"))
    #expect(document.html.contains("<title>Stages &amp; deals</title>"))
    #expect(Document([.line("a\u{202E}b'\u{7}\u{1B}[1m")]).html.contains("<p>ab&#39;[1m</p>"))
  }

  private let form = Document([
    .boxes([
      [
        Document.Box("Name", span: 6, "Zebra"), Document.Box("客戶", span: 3, nil),
        Document.Box("Long label", span: 3, [.checklist([Document.Check(.kept, "a b c d e")])]),
      ], [Document.Box("", [.table(DocumentTable(columns: [], rows: []))])],
    ])
  ])

  @Test func `boxes are drawn on the page, each with its label`() {
    let page = TextRendering.Page(columns: 32) { text, cells in
      stride(from: 0, to: text.count, by: cells).map { start in
        String(text.dropFirst(start).prefix(cells))
      }
    }
    let rendering = TextRendering(
      isLimited: false, form: page,
      width: { $0.unicodeScalars.map { $0.value > 0x2E80 ? 2 : 1 }.reduce(0, +) },
      clip: { String($0.prefix($1)) })
    #expect(
      rendering.lines(of: form) == [
        "┌─ Name ───────┬─ 客戶 ┬─ Long ┐",
        "│ Zebra        │       │ ✓ a b │",
        "│              │       │    c  │",
        "│              │       │   d e │",
        "├──────────────┴───────┴───────┤",
        "│                              │",
        "└──────────────────────────────┘",
      ])
  }

  @Test func `without a page boxes stand one below another`() {
    #expect(
      rendering(isLimited: false).lines(of: form).prefix(5)
        == ["Name", "  Zebra", "客戶", "Long label", "  ✓ a b c d e"])
  }

  @Test func `Markdown has boxes of one line as a list, and leaves blank ones out`() {
    #expect(form.markdown.hasPrefix("- **Name**: Zebra\n\n### Long label\n\n- [x] a b c d e\n"))
    #expect(!form.markdown.contains("客戶"))
  }

  @Test(arguments: [
    ("- x", "\\- x"), ("---", "\\---"), ("+2 OK", "+2 OK"), ("1. x", "1\\. x"), ("1.5", "1\\.5"),
    ("a & b", "a & b"), ("&lt;", "\\&lt;"), ("&#60;", "\\&\\#60;"),
  ])
  func `a line begins no list in Markdown`(line: String, markdown: String) {
    #expect(Document([.line(line)]).markdown == markdown + "\n")
  }

  @Test func `a drawing is SVG on a page and characters elsewhere`() {
    let figure = Figure(
      width: 20, height: 10,
      [
        .line(Figure.Place(0, 5), Figure.Place(20, 5), .faint),
        .text("<a>", Figure.Place(1, 9), .middle, size: 9, .black),
      ], lines: ["──"], caption: "a \"line\"")
    let document = Document([.figure(figure)])
    #expect(
      document.html.contains(
        #"<svg width="20" height="10" viewBox="0 0 20 10" role="img" aria-label="a &quot;line&quot;">"#
      ))
    #expect(document.html.contains(">&lt;a&gt;</text>"))
    #expect(document.markdown == "```text\n──\n```\n")
    #expect(rendering(isLimited: false).lines(of: document) == ["──"])
  }
}
