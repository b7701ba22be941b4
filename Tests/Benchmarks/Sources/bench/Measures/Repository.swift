import Foundation

/// A repository of a thousand commits, for a program that lists them.
enum Repository {
  /// Makes it in a folder; false where there is no git.
  static func make(in workplace: Workplace) -> String? {
    let (folder, stream) = (workplace.path("repository"), workplace.path("commits"))
    let commits = (1...1000).map { number in
      """
      commit refs/heads/main
      committer Ana Silva <ana@example.com> \(1_700_000_000 + number * 3600) +0000
      data <<END
      Change number \(number) of the deals
      END

      """
    }
    guard (try? commits.joined().write(toFile: stream, atomically: false, encoding: .utf8)) != nil,
      Command(["git", "init", "-q", "-b", "main", folder], in: workplace)?.succeeded == true,
      Command(
        ["git", "-C", folder, "fast-import", "--quiet"], in: workplace, input: stream)?.succeeded
        == true
    else { return nil }
    return folder
  }
}
