extension Phrase {
  /// The phrase as a name to be put into a sentence, so that `unmarked` finds where it begins and
  /// ends.
  var marked: Phrase { Phrase { "\(Self.mark)\(self[$0])\(Self.mark)" } }

  /// The sentence without the marks of the names in it: in Chinese a name in Latin letters or
  /// figures stands off by a space, as in `客户 #1 不能`.
  var unmarked: Phrase {
    Phrase { language in
      var text = ""
      for part in self[language].split(separator: Self.mark, omittingEmptySubsequences: true) {
        if let last = text.unicodeScalars.last, let first = part.unicodeScalars.first,
          last.standsOff(from: first) || first.standsOff(from: last)
        {
          text += " "
        }
        text += part
      }
      return text
    }
  }

  /// A character for private use, which no name holds.
  private static let mark: Character = "\u{E000}"
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character and the other one a Latin letter or a figure.
  fileprivate func standsOff(from other: Unicode.Scalar) -> Bool {
    guard properties.isIdeographic, other.isASCII else { return false }
    return other.properties.isAlphabetic || ("0"..."9").contains(other) || other == "#"
  }
}
