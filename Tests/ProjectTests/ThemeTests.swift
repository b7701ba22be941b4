import FunnelScreens
import Testing

private let shipped = ["contrast", "daylight", "midnight", "mono", "paper"]

private func theme(_ name: String) throws -> Theme {
  let path = "themes/\(name).toml"
  return try ThemeFile.theme(Project.text(path), name: name, file: path)
}

struct `a shipped theme` {
  @Test(arguments: shipped)
  func `has every role`(name: String) throws {
    #expect(Set(Role.allCases).subtracting(try theme(name).roles).isEmpty)
  }

  @Test(arguments: shipped)
  func `shows which row is selected`(name: String) throws {
    let theme = try theme(name)
    #expect(theme[.selection] != theme[.text])
  }

  @Test func `is found beside the program`() {
    let library = ThemeLibrary(folders: [Project.path("themes")])
    #expect(library.themes.map(\.name).sorted() == shipped)
    #expect(library.problems.isEmpty)
  }
}
