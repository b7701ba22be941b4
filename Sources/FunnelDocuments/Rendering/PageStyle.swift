import FunnelWording

/// How pages look: black on white with one accent, in print as on a screen.
enum PageStyle {
  /// The one colour of pages.
  static let accent = "#0b5a7d"

  /// A tint of it.
  static let tint = "#c4dbe6"

  /// The style sheet of a page in a language.
  static func sheet(for language: Language?) -> String {
    """
    @page { size: A4; margin: 8mm 12mm; }
    * { box-sizing: border-box; }
    html { background: #fff; color: #111; }
    body { font: 8pt/1.28 \(fonts(for: language)); max-width: 186mm; margin: 0 auto; padding: 6mm 0;
      -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    h1 { font-size: 13pt; line-height: 1.2; margin: 0 0 2mm; padding-bottom: 1mm;
      white-space: pre-wrap;
      border-bottom: 1.5pt solid \(accent); }
    h2 { font-size: 10.5pt; white-space: pre-wrap; margin: 5mm 0 1.5mm; color: \(accent); break-after: avoid; }
    h3 { font-size: 6.5pt; white-space: pre-wrap; font-weight: bold; margin: 0 0 .6mm; color: \(accent);
      break-after: avoid; }
    h4 { font-size: 8pt; margin: 1mm 0 .5mm; break-after: avoid; }
    p { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
    table { width: 100%; border-collapse: collapse; }
    table + table, dl + table, table + dl { margin-top: 2.5mm; }
    th, td { text-align: left; vertical-align: top; padding: .45mm 1.6mm .45mm 0;
      overflow-wrap: anywhere; }
    td { white-space: pre-wrap; }
    th { font-size: 6.5pt; font-weight: normal; color: #555; border-bottom: .5pt solid #999;
      overflow-wrap: normal; vertical-align: bottom; }
    tbody tr + tr td { border-top: .4pt solid #ddd; }
    tr { break-inside: avoid; }
    th.n, td.n { text-align: right; white-space: nowrap; }
    th.n + th:not(.n), td.n + td:not(.n) { padding-left: 3mm; }
    dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; column-gap: 2.5mm; }
    dt { color: #555; }
    dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    figure { margin: 0; break-inside: avoid; }
    body > figure { margin: 1.5mm 0 2.5mm; }
    svg { display: block; max-width: 100%; height: auto; font-family: inherit; }
    td svg { max-width: none; }
    .form { border: 1pt solid #111; }
    .row { display: flex; }
    .row:not(.wide) { break-inside: avoid; }
    .row + .row { border-top: .6pt solid #111; }
    .row > section { min-width: 0; min-height: 8mm; padding: .7mm 1.6mm .8mm; }
    .row > section + section { border-left: .6pt solid #111; }
    \(spans)
    .checks { list-style: none; margin: 0; padding: 0; }
    .checks li { padding-left: 4mm; text-indent: -4mm; overflow-wrap: anywhere;
      break-inside: avoid; white-space: pre-wrap; }
    .s12 > .checks { columns: 2; column-gap: 5mm; }
    .checks b { display: inline-block; width: 4mm; text-indent: 0; }
    .checks em { font-style: normal; color: #555; }
    .checks .broken b, .checks .broken em, .checks .chosen b { color: \(accent); }
    .checks .chosen { font-weight: bold; }
    @media print { body { padding: 0; } }
    """
  }

  private static var spans: String {
    (1...12).map { span in
      ".s\(span) { flex: \(span) 1 0; }"
    }.joined(separator: " ")
  }

  /// Latin letters first, then Chinese ones as the language's readers are used to them.
  private static func fonts(for language: Language?) -> String {
    let latin = ["Helvetica Neue", "Helvetica", "Arial", "Liberation Sans", "DejaVu Sans"]
    let hans = [
      "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC",
      "WenQuanYi Micro Hei",
    ]
    let hant = [
      "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Source Han Sans TC",
      "WenQuanYi Micro Hei",
    ]
    let chinese = language == .hans ? hans + hant : hant + hans
    return (latin + chinese).map { "\"\($0)\"" }.joined(separator: ", ") + ", sans-serif"
  }
}
