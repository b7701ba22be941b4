/// Texts that are honest data and break careless programs.
public enum NaughtyText {
  /// All of them; no two are equal.
  public static let all: [String] =
    queries + scripts + paths + formats + numbers + words + quotes + formulas + spaces + writing

  /// What would say something to a database.
  public static let queries: [String] = [
    "x'; DROP TABLE deal; --", "1 OR 1=1", "x\" OR \"\"=\"",
    "'; UPDATE owner SET name='' WHERE ''='",
    "%", "_", "100%", "a_b", "%kite%", "kite\\%", "?", "?1", ":name", "@name", "$name",
    "/* kite */",
    "-- kite", "');ATTACH DATABASE 'x' AS x;--", "deal.name", "\"deal\"", "[deal]", "`deal`",
    "SELECT randomblob(1e9)", "kite*", "kite NEAR owl", "NULL); --",
  ]

  /// What would say something to a browser, a reader of Markdown or a shell.
  public static let scripts: [String] = [
    "<script>kite()</script>", "<img src=x onerror=kite()>", "\"><svg onload=kite()>",
    "'><b>kite</b>", "</td></tr></table>kite", "<!-- kite", "]]>", "&lt;kite&gt;", "&#107;ite",
    "&amp", "javascript:kite()", "<style>*{display:none}</style>", "<a href='data:,kite'>kite</a>",
    "{{ kite }}", "${kite}", "#{kite}", "<%= kite %>", "[kite](javascript:kite())", "![](kite.png)",
    "`kite`", "$(kite)", "kite; rm -rf kite", "kite && kite", "| kite |", "# kite", "- kite",
    "> kite",
    "1. kite", "* kite", "***", "___", "~~kite~~", "~~~", "```", "\\", "\\\\", "\\n", "kite\\",
    "BEGIN:VEVENT", "kite;X=1:2", "!kite", "!!", "^kite^owl", "`touch kite`",
  ]

  /// What would lead out of a folder.
  public static let paths: [String] = [
    "../../kite", "..", ".", "/", "/etc/kite", "~/kite", "~", "..\\..\\kite", "C:\\kite", "kite/",
    "file:///kite", "CON", "NUL", "con.txt", "kite.", "-rf", "--help", "-", "--", "-o kite", "*",
    "?*",
    "%2e%2e%2fkite", "\\\\kite\\owl", ".kite", "kite:owl",
  ]

  /// What would be filled in by a formatter.
  public static let formats: [String] = [
    "%s%s%s%n", "%d", "%@", "%1$s", "%%", "{0}", "{}", "{kite!r}", "\\(kite)", "\\u{1B}",
    "\\x1b[2J",
    "\\033[2J", "%c%c", "$1", "\\1", "\\0",
  ]

  /// What looks like a number, a day or an amount.
  public static let numbers: [String] = [
    "0", "00", "-0", "1e9", "1e999", "1E-999", "NaN", "Infinity", "-inf", "0x1F", "0b1", "1,000",
    "1.000,00", "1_000", "٣", "１２３", "½", "²", "Ⅷ", "9223372036854775808", "-9223372036854775809",
    "340282366920938463463374607431768211456", "1.7976931348623159e308", "$1", "€5", "12万", "50%",
    "2026-11-21", "21/11/2026", "2026-02-30", "MAR1", "1-2", "12:30", "#1", "#999999", "#",
    "002026", "+886912345678",
  ]

  /// What programs mean something else by.
  public static let words: [String] = [
    "null", "NULL", "nil", "None", "undefined", "true", "false", "yes", "no", "Norway: NO", "N/A",
    "#N/A", "#REF!", "(none)", "—", "-", "won", "lost", "all", "me", "today", "none", "won,lost",
    "owner:me", "stage:won", "!owner:me", "amount>5", "tag:kite", "a|b", "a OR b", "not kite",
    "not",
    "(", ")", "()", "((kite", "kite:", ":", "::", "kite::owl", "custom.kite", "=", "kite=owl",
  ]

  /// Quotation marks and what stands between cells.
  public static let quotes: [String] = [
    "'", "''", "\"", "\"\"", "\"\"\"", "'kite", "kite'", "\"kite", "kite\"", "\"kite\"", "'kite'",
    "k\"i\"te", "‘kite’", "“kite”", "«kite»", "「風箏」", "kite, owl", ",", ",,", ";", "kite;owl",
    "\"a\",\"b\"",
    "\\\"", "'=1+1", "''=1", "M1 x2 @3", "a @1; b", "x2", "@5",
  ]

  /// What a spreadsheet would reckon.
  public static let formulas: [String] = [
    "=1+1", "+1+1", "-1+1", "@kite", "=HYPERLINK(\"http://kite.example\")", "=cmd|' /C kite'!A0",
    "＝1+1", "＋1", "－1", "＠kite", "=", "+", "==", "=\"kite\"", "=1,2", "-kite",
  ]

  /// Space where nobody looks for it, inside of other text.
  public static let spaces: [String] = [
    "kite  owl", "kite\u{A0}owl", "kite\u{3000}owl", "kite\u{2003}owl", "kite\nowl", "kite\r\nowl",
    "kite\rowl", "kite\n\nowl", "kite\towl", "kite\u{B}owl", "kite\u{85}owl", "kite\u{2028}owl",
    "kite\u{FEFF}owl", "kite\u{200B}owl", "kite\u{1B}[2Jowl", "kite\u{7F}owl",
    "kite\u{1}\u{2}\u{3}owl", "kite\u{1F}owl", "kite\u{1A}owl",
  ]

  /// Letters of many kinds, alone and stacked.
  public static let writing: [String] = [
    "風箏", "风筝", "凧", "연", "\u{1109}\u{1175}", "Дракон", "חֲרוֹף", "طائرة ورقية", "पतंग", "ว่าว",
    "Ω≈ç√∫",
    "ﬀﬁ", "İıſß", "ǅ", "e\u{301}", "é", "\u{212B}", "Å", "K\u{335}i\u{336}t\u{337}e\u{338}", "🪁",
    "👩‍👩‍👧‍👦", "🇹🇼", "👍🏿", "1️⃣", "𝓀𝒾𝓉ℯ", "🅺🅸🆃🅴", "ʞᴉʇǝ", "\u{202E}etik\u{202C}", "\u{E000}", "𠜎𠜱",
    "kite\u{FE0F}", "\u{301}kite", "\u{FF9F}kite", "\u{20E3}", "kite|\u{301}owl", "kite,\u{301}owl",
    "<\u{338}kite>", "kite=\u{338}owl", "\u{FFFD}", "\u{10FFFD}", "ＫＩＴＥ", "ｶｲﾄ", "ℌ", "①", "…",
    "´`¨^",
  ]
}
