extension Phrase {
  /// The phrase as a name to be put into a sentence, so that `unmarked` finds where it begins and
  /// ends.
  var marked: Phrase { Phrase { "\(Self.mark)\(self[$0])\(Self.mark)" } }

  /// The sentence without the marks of the names in it: in Chinese a name in Latin letters or
  /// figures stands off by a space, as in `客户 #1 不能`.
  var unmarked: Phrase {
    Phrase { language in
      var text = ""
      // By scalars: a name may begin with an accent, which would stand upon the mark.
      for part in self[language].unicodeScalars.split(separator: Self.mark) {
        if let last = text.unicodeScalars.last, let first = part.first,
          last.standsOff(from: first) || first.standsOff(from: last)
        {
          text += " "
        }
        text.unicodeScalars.append(contentsOf: part)
      }
      return text
    }
  }

  /// A character for private use, which no name holds.
  private static let mark: Unicode.Scalar = "\u{E000}"
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character and the other one a Latin letter or a figure.
  fileprivate func standsOff(from other: Unicode.Scalar) -> Bool {
    guard properties.isIdeographic, other.isASCII else { return false }
    return other.properties.isAlphabetic || ("0"..."9").contains(other) || other == "#"
  }
}
