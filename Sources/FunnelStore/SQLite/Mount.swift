#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the kernel says of mounted file systems.
enum Mount {
  /// The type of the file system on a device, such as `ext4`; nil where the kernel does not say.
  static func type(ofDevice device: dev_t) -> String? {
    type(ofDevice: device, in: text(of: "/proc/self/mountinfo"))
  }

  /// The type of the file system on a device, by a table as proc(5) describes it.
  static func type(ofDevice device: dev_t, in table: String) -> String? {
    let number = "\(major(device)):\(minor(device))"
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 3, words[2] == number, let dash = words.firstIndex(of: "-"),
        dash + 1 < words.count
      else { continue }
      return String(words[dash + 1])
    }
    return nil
  }

  /// Whether a type of file system lies on another machine, where locks cannot be trusted.
  static func isNetwork(_ type: String) -> Bool {
    let names: Set<String> = [
      "9p", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.glusterfs",
      "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
      "smb3", "smbfs",
    ]
    return names.contains(type)
  }

  private static func major(_ device: dev_t) -> UInt64 {
    let device = UInt64(device)
    return (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
  }

  private static func minor(_ device: dev_t) -> UInt64 {
    let device = UInt64(device)
    return (device & 0xFF) | (device >> 12 & ~0xFF)
  }

  private static func text(of path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &part, part.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += part.prefix(count)
    }
  }
}
