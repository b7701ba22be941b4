import Testing

@testable import TerminalUI

// The test vectors of RFC 4648, section 10.
@Test(arguments: [
  ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
  ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
])
func `bytes are encoded as the standard's own examples`(text: String, encoded: String) {
  #expect(Base64.encoded(Array(text.utf8)) == encoded)
}
