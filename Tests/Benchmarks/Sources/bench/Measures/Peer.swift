/// A well-known program to compare with, and the keys that do in it what is measured of funnel.
struct Peer {
  /// Its name, under which it is in the path.
  let name: String
  let program: Program

  /// The keys that move on and back.
  var moving = [Key.down, Key.up]

  /// The key that takes away a typed filter; nil where it does not filter while one types.
  var clearing: String?

  /// Keys that sort by the column, up and down; none where it does not sort.
  var sorting: [String] = []

  /// The peers that show a list, on the same file of deals where they read one.
  static func all(reading csv: String, repository: String) -> [Peer] {
    [
      Peer(name: "less", program: Program(arguments: ["less", csv])),
      Peer(name: "tig", program: Program(arguments: ["tig", "-C", repository])),
      Peer(name: "htop", program: Program(arguments: ["htop"])),
      Peer(
        name: "vd", program: Program(arguments: ["vd", "--motd-url=", csv], quit: "gq"),
        sorting: ["[", "]"]),
      Peer(
        name: "fzf",
        program: Program(
          arguments: ["fzf"], environment: ["FZF_DEFAULT_COMMAND": "cat '\(csv)'"],
          quit: Key.escape),
        moving: [Key.up, Key.down], clearing: "\u{15}"),
    ].filter { isInstalled($0.name) }
  }

  /// Notes everything but what it takes at rest.
  func measure(into sheet: inout Sheet, of owner: Sheet.Owner, in workplace: Workplace) {
    // Of the peers none caches anything, but the first start brings the program into memory.
    let starts = Array(Start.series(6, of: program, in: workplace).dropFirst())
    sheet.noteFirst(starts, of: owner)
    sheet.note(starts, of: owner)
    guard let session = Session(program, in: workplace) else { return }
    session.settle()
    let keys = [String](repeating: moving[0], count: 150)
    sheet.note(.dealsSmall, owner, Presses.measure(keys, in: session))
    sheet.note(.held, owner, Presses.held(moving, in: session))
    if let clearing { sheet.note(Typing("expan", in: session, closing: clearing), of: owner) }
    let sorts = Presses.measure(sorting + sorting, in: session, quiet: 60)
    sheet.note(.sort, owner, sorts.map(\.milliseconds).median)
    session.resize(to: .large)
    sheet.note(.dealsLarge, owner, Presses.measure(Array(keys.prefix(100)), in: session))
  }
}
