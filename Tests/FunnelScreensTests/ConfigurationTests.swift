import Foundation
import FunnelTestSupport
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct ConfigurationTests {
  @Test func `every setting is read`() throws {
    let configuration = try Configuration(
      """
      theme = "daylight"
      language = "zh-Hant"
      author = "calvin"
      store = "/srv/team.funnel"
      ascii = true
      [keys]
      "deals.moveOn" = [">", "ctrl-n"]
      """, file: "config.toml")
    var expected = Configuration()
    (expected.theme, expected.language) = ("daylight", "zh-Hant")
    (expected.author, expected.store, expected.isASCII) = ("calvin", "/srv/team.funnel", true)
    expected.keymap = ["deals.moveOn": [.character(">"), .control("n")]]
    #expect(configuration == expected)
  }

  @Test(arguments: ["colour = 3", "ascii = \"yes\"", "[keys]\n\"a.b\" = [\"no-such-key\"]"])
  func `what makes no sense is named by file and key`(text: String) {
    #expect {
      try Configuration(text, file: "config.toml")
    } throws: { error in
      guard case Configuration.Problem.value("config.toml", _) = error else { return false }
      return true
    }
  }

  @Test(arguments: [
    "a = 1\n[$]", "a = 1\r\n [[ = ]]", "x = 1\n[", "x = 1\n[\t#", "a = 1\n\0", "a = [\n}",
    "a = [1, # ]\n }", "a = '['\n[\u{A0}",
    "a = \"\"\"\n\\\"\"\"\" [$",
  ])
  func `what the parser would give up the program for is named by its line`(text: String) {
    #expect {
      try Configuration(text, file: "config.toml")
    } throws: { error in
      guard case Configuration.Problem.syntax("config.toml", 2, _) = error else { return false }
      return true
    }
  }

  @Test(arguments: [
    "editor", "command", "shell", "exec", "hook", "onStart", "pager", "browser", "include",
    "keys.command", "keys.\"deals.moveOn\".run",
  ])
  func `no setting runs a program or reads another file`(key: String) {
    #expect(throws: Configuration.Problem.self) {
      try Configuration("\(key) = \"touch /tmp/kite\"", file: "config.toml")
    }
  }

  @Test func `a file that is there and cannot be read is named`() throws {
    let folder = try TemporaryFolder()
    let environment = ["XDG_CONFIG_HOME": folder.path]
    #expect(try Configuration.load(environment) == Configuration())
    try FileManager.default.createDirectory(
      atPath: Configuration.folder(environment) + "/config.toml",
      withIntermediateDirectories: true)
    #expect {
      try Configuration.load(environment)
    } throws: { error in
      guard case Configuration.Problem.unreadable = error else { return false }
      return true
    }
  }

  @Test func `configuration lies where the environment says`() {
    #expect(Configuration.folder(["XDG_CONFIG_HOME": "/c", "HOME": "/h"]) == "/c/funnel")
    #expect(Configuration.folder(["XDG_CONFIG_HOME": "c", "HOME": "/h"]) == "/h/.config/funnel")
  }
}
