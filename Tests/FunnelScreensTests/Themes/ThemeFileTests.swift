import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct ThemeFileTests {
  private func theme(_ text: String) throws(ThemeFile.Problem) -> Theme {
    try ThemeFile.theme(text, name: "mine", file: "mine.toml")
  }

  @Test func `colours are read by code, by index and as the terminal's own`() throws {
    let theme = try theme(
      """
      [roles]
      accent = { fg = "#5fd7d7", bg = "default", bold = true }
      label = { fg = 245 }
      """)
    #expect(
      theme[.accent] == Style(foreground: .rgb(0x5F, 0xD7, 0xD7), attributes: .bold))
    #expect(theme[.label] == Style(foreground: .indexed(245)))
    #expect(theme[.text] == .standard)
  }

  @Test func `a bad value is named by file and key`() {
    #expect(throws: ThemeFile.Problem.value(file: "mine.toml", key: "roles.bad.fg")) {
      try theme("[roles]\nbad = { fg = \"red\" }")
    }
    #expect(throws: ThemeFile.Problem.value(file: "mine.toml", key: "roles.bad.blink")) {
      try theme("[roles]\nbad = { blink = true }")
    }
    #expect(throws: ThemeFile.Problem.unknownRole(file: "mine.toml", role: "shadow")) {
      try theme("[roles]\nshadow = {}")
    }
  }

  @Test func `a syntax error is named by its line`() {
    #expect {
      try theme("[roles]\naccent = {")
    } throws: { error in
      guard case ThemeFile.Problem.syntax("mine.toml", 2, _) = error else { return false }
      return true
    }
  }

  @Test func `stages are shaded from the first colour by the middle one to the last`() throws {
    let theme = try theme(
      """
      [roles]
      stageFirst = { fg = "#000000" }
      stageMiddle = { fg = "#646464" }
      stageLast = { fg = "#c8c8c8" }
      """)
    #expect(theme.stage(0, of: 5) == .rgb(0, 0, 0))
    #expect(theme.stage(1, of: 5) == .rgb(50, 50, 50))
    #expect(theme.stage(2, of: 5) == .rgb(100, 100, 100))
    #expect(theme.stage(4, of: 5) == .rgb(200, 200, 200))
    #expect(theme.stage(0, of: 1) == .rgb(0, 0, 0))
  }

  @Test func `a file that is no theme is told of, and the others are there`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("[roles]\naccent = { fg = 3 }".utf8), to: "good.toml")
    try folder.write(Array("[roles]\naccent = {".utf8), to: "broken.toml")
    try folder.write(Array("[roles]\naccent = \"".utf8) + [0xFF, 0x22], to: "bytes.toml")
    try folder.write(Array("[roles]\nshadow = {}".utf8), to: "shadow.toml")
    let library = ThemeLibrary(folders: [folder.path])
    #expect(library.themes.map(\.name).sorted() == ["good", "mono"])
    #expect(library.problems.count == 3)
    let broken = try #require(library.problem(of: "broken"))
    #expect(broken.explanation.sentence[.en].hasPrefix(folder.file("broken.toml") + ":2: "))
    let shadow = try #require(library.problem(of: "shadow"))
    #expect(shadow.explanation.sentence[.en].contains("“roles.shadow”"))
    #expect(library.problem(of: "good") == nil)
  }

  @Test func `where no theme is found, the plain one is`() throws {
    let folder = try TemporaryFolder()
    let library = ThemeLibrary(folders: [folder.path, folder.file("missing")])
    #expect(library.isEmpty && library.themes.map(\.name) == ["mono"])
    try folder.write(Array("[roles]\naccent = { fg = 3 }".utf8), to: "good.toml")
    #expect(!ThemeLibrary(folders: [folder.path]).isEmpty)
  }
}
