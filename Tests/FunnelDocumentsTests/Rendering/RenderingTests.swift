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
    .verbatim("a\n b"),
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
        "a",
        " b",
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
        - **Lost**: 56 of 76

        done

        a
         b

        """)
  }

  @Test func `HTML escapes what it would read as its own`() {
    #expect(document.html.contains("<h2>Stages &amp; deals</h2>"))
    #expect(document.html.contains("<td>&lt;b&gt;|</td><td>12</td>"))
    #expect(!document.html.contains("<b>"))
  }
}
