import FunnelTestSupport
import Testing

@testable import TerminalUI

/// The Unicode Consortium's own files, whole, where somebody has them.
@Suite(.enabled(if: ConformanceFiles.areNamed)) struct ConformanceProofs {
  private static func text(_ values: some Sequence<Substring>) -> String {
    var view = String.UnicodeScalarView()
    for value in values {
      if let scalar = UInt32(value, radix: 16).flatMap(Unicode.Scalar.init) { view.append(scalar) }
    }
    return String(view)
  }

  @Test func `the texts of every file are measured as they are drawn`() throws {
    var texts = try ConformanceFiles.lines(of: "GraphemeBreakTest.txt").map { line in
      Self.text(line.split { " ÷×\t".contains($0) })
    }
    for file in ["emoji-test.txt", "emoji-variation-sequences.txt"] {
      texts += try ConformanceFiles.lines(of: file).map { line in
        Self.text(line.prefix { $0 != ";" }.split(separator: " "))
      }
    }
    texts += ConformanceFiles.naughtyStrings
    #expect(texts.count > 5_000)
    for text in texts { UnicodeRulesTests.expectConsistent(text) }
    ProofTable.add("text on screen", "\(texts.count) texts of the standard", "cells as drawn")
  }

  /// The characters between the breaks of a line such as `÷ 0061 × 0308 ÷`.
  private static func characters(_ line: Substring) -> [String] {
    line.split(separator: "÷").map { part in
      text(part.split { " ×\t".contains($0) })
    }.filter { !$0.isEmpty }
  }

  @Test func `characters are broken where the standard breaks them`() throws {
    var (lines, others): (Int, [String]) = (0, [])
    for line in try ConformanceFiles.lines(of: "GraphemeBreakTest.txt") {
      let expected = Self.characters(line)
      let found = expected.joined().map { String($0) }
      lines += 1
      // Consonants of Indic scripts joined by a virama are one character since Unicode 15.1, and
      // scissors are no pictograph since 16.
      let isNewer =
        found.count < expected.count && found.contains(where: Self.isConjunct)
        || line.contains("2701 × 200D × 2701")
      if !found.elementsEqual(expected, by: Self.isSame), !isNewer { others.append(String(line)) }
    }
    #expect(lines > 500)
    #expect(others.isEmpty, "\(others)")
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.unicodeScalars.elementsEqual(other.unicodeScalars)
  }

  private static func isConjunct(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.canonicalCombiningClass == .virama }
  }

  @Test func `wide characters are those of the standard`() throws {
    var classes: [UInt32: Substring] = [:]
    for line in try ConformanceFiles.lines(of: "EastAsianWidth.txt") {
      let parts = line.split(separator: ";")
      let ends = parts[0].filter { !$0.isWhitespace }.split(separator: ".").compactMap {
        UInt32($0, radix: 16)
      }
      let kind = parts[1].prefix { !$0.isWhitespace }
      for value in ends[0]...ends[ends.count - 1] { classes[value] = kind }
    }
    #expect(classes.count > 100_000)
    var others: [String] = []
    for value in UInt32(0)...0x10FFFF where Unicode.Scalar(value) != nil {
      let isWide = classes[value].map { $0 == "W" || $0 == "F" } ?? isWideByDefault(value)
      if EastAsianWide.contains(value) != isWide { others.append(String(value, radix: 16)) }
    }
    #expect(others.isEmpty, "\(others.count): \(others.prefix(40))")
  }

  /// Places of the ideographic planes that no character has been given yet are wide too.
  private func isWideByDefault(_ value: UInt32) -> Bool {
    (0x3400...0x4DBF).contains(value) || (0x4E00...0x9FFF).contains(value)
      || (0xF900...0xFAFF).contains(value) || (0x20000...0x2FFFD).contains(value)
      || (0x30000...0x3FFFD).contains(value)
  }

  @Test func `every emoji takes two cells, and one as text that asks for it`() throws {
    var (emoji, others): (Int, [String]) = (0, [])
    for line in try ConformanceFiles.lines(of: "emoji-test.txt") {
      let parts = line.split(separator: ";")
      guard parts[1].contains("fully-qualified"), !parts[1].contains("un") else { continue }
      let text = Self.text(parts[0].split(separator: " "))
      // Tags can hide a message, so that they are shown: the flags of parts of a country.
      if text.unicodeScalars.contains(where: { $0.value >= 0xE0000 }) { continue }
      emoji += 1
      if text.displayWidth != 2 || text.count != 1 { others.append(text) }
    }
    for line in try ConformanceFiles.lines(of: "emoji-variation-sequences.txt") {
      let parts = line.split(separator: ";")
      guard parts[1].contains("emoji style") else { continue }
      let text = Self.text(parts[0].split(separator: " "))
      emoji += 1
      if text.displayWidth != 2 { others.append(text) }
    }
    #expect(emoji > 3_500)
    #expect(others.isEmpty, "\(others)")
  }
}
