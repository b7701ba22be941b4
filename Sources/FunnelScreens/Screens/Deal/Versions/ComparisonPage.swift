import FunnelWording
import TerminalUI

/// A comparison in three columns: what differs, what it was, what it is.
struct ComparisonPage {
  /// The lines as they are drawn, wrapped into their columns.
  let lines: [StyledText]

  /// The lines of a comparison for a width.
  init(_ changes: [VersionChange], width: Int, theme: Theme) {
    let columns = Columns(width: width)
    lines = changes.enumerated().flatMap { index, change -> [StyledText] in
      if change.kind == .heading {
        let title = StyledText(change.subject, theme[.title])
        return index == 0 ? [title] : [StyledText(), title]
      }
      return columns.lines(of: change, theme)
    }
  }

  /// The columns by their widths.
  struct Columns {
    let subject: Int
    let value: Int

    /// Columns for a width: a good third for what differs.
    init(width: Int) {
      subject = max(12, width * 2 / 5 - 4)
      value = max(6, (width - subject - 4) / 2)
    }

    /// The headings of the two versions, above their columns.
    func heading(
      _ then: StyledText, _ now: StyledText, ground: Style
    ) -> StyledText {
      var line = StyledText(String(repeating: " ", count: subject + 2), ground)
      line.spans += then.clipped(to: value).spans
      line.append(
        String(repeating: " ", count: max(0, value - then.displayWidth) + 2), ground)
      line.spans += now.clipped(to: value).spans
      return line
    }

    fileprivate func lines(of change: VersionChange, _ theme: Theme) -> [StyledText] {
      let (sign, look): (String, Role) =
        switch change.kind {
        case .added: ("+ ", change.isDanger ? .bad : .good)
        case .removed: ("− ", change.isDanger ? .good : .bad)
        case .changed, .heading: ("  ", .text)
        }
      let isWhole = change.kind != .changed
      let subjects = change.subject.wrapped(to: (isWhole ? subject + 2 * value : subject) - 2)
      let then = isWhole ? [] : change.then.wrapped(to: value)
      let now = isWhole ? [] : change.now.wrapped(to: value)
      return (0..<max(subjects.count, then.count, now.count)).map { index in
        func part(_ parts: [String]) -> String {
          parts.indices.contains(index) ? parts[index] : ""
        }
        var line = StyledText(index == 0 ? sign : "  ", theme[look])
        line.append(part(subjects).padded(to: subject - 2), theme[isWhole ? look : .label])
        if isWhole { return line }
        line.append("  " + part(then).padded(to: value), theme[.caution])
        line.append("  " + part(now), theme[.good])
        return line
      }
    }
  }
}

extension String {
  /// The text with blanks behind it up to so many cells.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
