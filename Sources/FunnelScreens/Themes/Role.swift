/// What a colour is for; a theme gives every role a style.
public enum Role: String, CaseIterable, Sendable {
  /// Plain text on the ground of the screen.
  case text
  /// Labels beside the figures they name.
  case label
  /// What may be overlooked: ghosts, empty cells, tracks.
  case faint
  /// Figures and names that matter most.
  case strong
  /// The one accent: keys, the pointer, the pane that has the keys.
  case accent
  /// The title line and the footer.
  case bar
  /// The program's name in the title line.
  case brand
  /// Frames of panes.
  case frame
  /// The frame of the pane that has the keys.
  case frameFocused
  /// The title in a frame.
  case title
  /// The header of a table.
  case header
  /// The selected row.
  case selection
  /// A row that has just been changed by somebody.
  case flash
  /// A field being edited.
  case field
  /// Good news.
  case good
  /// Worth a look.
  case warning
  /// Bad news.
  case bad
  /// Bad news that is not urgent.
  case caution
  /// People's names.
  case person
  /// Text on a coloured bar.
  case onBar
  /// Quieter text on a coloured bar.
  case onBarQuiet
  /// The first stage of the funnel.
  case stageFirst
  /// The stage halfway down the funnel.
  case stageMiddle
  /// The last open stage of the funnel.
  case stageLast
  /// The zone Best Few.
  case zoneBestFew
  /// The zone In.
  case zoneIn
  /// The zone Above.
  case zoneAbove
  /// The zone Universe.
  case zoneUniverse
}
