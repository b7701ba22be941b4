#if canImport(Glibc)
  import Glibc
#endif

extension UnsafeMutableRawBufferPointer {
  /// Asks for large pages under memory that is about to be filled, where there is much of it.
  ///
  /// A million deals lie in 190 MB. In pages of 4 KB the system takes as long to hand them out as
  /// the program to fill them, and takes them back one by one at the end.
  func askForLargePages() {
    #if canImport(Glibc)
      guard count >= 1 << 22, let start = baseAddress else { return }
      let page = Int(getpagesize())
      let first = start.alignedUp(toMultipleOf: page)
      // A system that has none goes on as ever.
      _ = madvise(first, (count - (first - start)) / page * page, MADV_HUGEPAGE)
    #endif
  }
}
