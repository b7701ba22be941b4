import Glibc
import Synchronization

/// The line that a process would write last, were the input in hand to end it.
struct FuzzNote {
  private static let stackSize = 1 << 16

  private let place: Int
  private let digits: Int

  /// The line of a target that the thread is about to try inputs on.
  init(of target: String) {
    let line = Array("\nfuzz: \(target), input 00000000000000000000 ended the process\n".utf8)
    digits = Array("\nfuzz: \(target), input ".utf8).count
    place = Notes.shared.add(line)
    // Where too deep a recursion has used up the thread's own stack, the handler needs another.
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: Self.stackSize, alignment: 16)
    stack.ss_size = Self.stackSize
    sigaltstack(&stack, nil)
  }

  /// Names the input in hand.
  func begin(_ number: UInt64) { Notes.shared.write(number, at: digits, of: place) }

  /// Forgets the line.
  func end() { Notes.shared.remove(place) }
}

/// Lines kept where a handler of signals can read them: in memory of their own, never moved.
private final class Notes: Sendable {
  static let shared = Notes()

  static let most = 32
  static let width = 256
  // Written by the thread that tries, read by a handler or the watch: torn digits do no harm.
  nonisolated(unsafe) let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: most * width)
  nonisolated(unsafe) let counts = UnsafeMutablePointer<Int>.allocate(capacity: most)
  private let used = Mutex<Set<Int>>([])

  private init() {
    bytes.initialize(repeating: 0, count: Self.most * Self.width)
    counts.initialize(repeating: 0, count: Self.most)
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] { catching(signal) }
    limitMemory()
    watch()
  }

  func add(_ line: [UInt8]) -> Int {
    used.withLock { used in
      let place = (0..<Self.most).first { !used.contains($0) } ?? 0
      used.insert(place)
      let line = line.prefix(Self.width)
      for (index, byte) in line.enumerated() { bytes[place * Self.width + index] = byte }
      counts[place] = line.count
      return place
    }
  }

  func write(_ number: UInt64, at digits: Int, of place: Int) {
    var rest = number
    for digit in (0..<20).reversed() {
      bytes[place * Self.width + digits + digit] = 48 + UInt8(rest % 10)
      rest /= 10
    }
  }

  func remove(_ place: Int) {
    used.withLock { used in
      counts[place] = 0
      used.remove(place)
    }
  }

  /// Writes every line in use; fit for a handler of signals.
  func tell() {
    for place in 0..<Self.most where counts[place] > 0 {
      _ = Glibc.write(STDERR_FILENO, bytes + place * Self.width, counts[place])
    }
  }

  private func catching(_ signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      Notes.shared.tell()
      raise(signal)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | Int32(SA_NODEFER) | SA_ONSTACK
    sigaction(signal, &action, nil)
  }

  /// An input that asks for memory without end is to end the process, not the machine.
  private func limitMemory() {
    guard Fuzz.isFull else { return }
    var limit = rlimit(rlim_cur: 4 << 30, rlim_max: 4 << 30)
    setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
  }

  /// Ends the process where one input takes minutes.
  private func watch() {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        var seen = [UInt64](repeating: 0, count: Notes.most)
        var ages = [Int](repeating: 0, count: Notes.most)
        while true {
          sleep(1)
          for place in 0..<Notes.most {
            let now = Notes.shared.fingerprint(of: place)
            ages[place] = now == seen[place] && now != 0 ? ages[place] + 1 : 0
            seen[place] = now
            if ages[place] > 180 { abort() }
          }
        }
      }, nil)
  }

  private func fingerprint(of place: Int) -> UInt64 {
    (0..<counts[place]).reduce(0) { $0 &* 31 &+ UInt64(bytes[place * Self.width + $1]) }
  }
}
