#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a store lies, and whether it may lie there.
struct StoreLocation {
  /// The path without symbolic links.
  let path: String
  /// The folder it lies in.
  let folder: String
  /// Whether there is a file.
  let exists: Bool

  /// The write lock's file.
  var lockPath: String { path + Self.lockSuffix }
  /// What the write lock's file is called after the store's name.
  static let lockSuffix = "-lock"

  /// Finds the canonical path; folders that are missing are made where asked for, for their owner
  /// alone or for the owner's group too.
  init(
    _ path: String, makingFolders: Bool, forGroup isForGroup: Bool = false
  ) throws(StoreError) {
    if let canonical = Self.canonical(path) {
      self.path = canonical
      folder = Self.parent(of: canonical)
      exists = true
      return
    }
    let parent = Self.parent(of: path)
    if makingFolders { try Self.makeFolder(parent, isForGroup) }
    guard let canonicalParent = Self.canonical(parent) else { throw .missing(path: path) }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty else { throw .missing(path: path) }
    folder = canonicalParent
    self.path = canonicalParent == "/" ? "/" + name : canonicalParent + "/" + name
    exists = false
  }

  /// Refuses folders where locks or other people's writes cannot be trusted.
  func check(allowingNetwork: Bool) throws(StoreError) {
    var facts = stat()
    guard stat(exists ? path : folder, &facts) == 0 else {
      throw StoreError(errno: errno, path: path)
    }
    guard !exists || facts.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
    if !allowingNetwork, Mount.type(ofDevice: facts.st_dev).map(Mount.isNetwork) == true {
      throw .networkFileSystem(path: path)
    }
    try checkFolder(owner: exists ? facts.st_uid : getuid())
    if exists, facts.st_nlink > 1 { try checkNames(facts) }
  }

  /// Refuses a file of several names: each would have a journal and a lock of its own, and what is
  /// written by one name would be lost to the other.
  ///
  /// A program that makes, copies or restores a store gives it a second one for a moment, which
  /// stays where the program is killed then and is nobody's store.
  private func checkNames(_ facts: stat) throws(StoreError) {
    var others = Int(facts.st_nlink) - 1
    guard let listing = opendir(folder) else { throw .severalNames(path: path) }
    defer { closedir(listing) }
    let store = path.split(separator: "/").last ?? ""
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard
        name.hasPrefix("\(store)-new-") || name.hasPrefix("\(store).before-restore-")
          || Backup.isDraft(name, of: store)
      else { continue }
      var other = stat()
      if lstat("\(folder)/\(name)", &other) == 0, other.st_ino == facts.st_ino { others -= 1 }
    }
    guard others <= 0 else { throw .severalNames(path: path) }
  }

  /// In a folder that everybody may write to, such as `/tmp`, the sticky bit keeps others from
  /// replacing the store, yet not from putting a journal beside it; so those must be ours.
  private func checkFolder(owner: uid_t) throws(StoreError) {
    var facts = stat()
    guard stat(folder, &facts) == 0 else { throw StoreError(errno: errno, path: folder) }
    guard facts.st_mode & S_IWOTH != 0 else { return }
    guard facts.st_mode & S_ISVTX != 0 else { throw .worldWritableFolder(path: folder) }
    for suffix in ["-wal", "-shm", "-journal", "-lock", ".backups"] {
      var sidecar = stat()
      if lstat(path + suffix, &sidecar) == 0, sidecar.st_uid != owner {
        throw .worldWritableFolder(path: folder)
      }
    }
  }

  /// Whether the store was opened to the group of its file.
  var isForGroup: Bool {
    var facts = stat()
    return exists && stat(path, &facts) == 0 && facts.st_mode & S_IWGRP != 0
  }

  /// Whether a journal holds what is not in the file yet, which opening it for writing brings in.
  var hasPendingJournal: Bool {
    var facts = stat()
    return access(path + "-journal", F_OK) == 0
      || stat(path + "-wal", &facts) == 0 && facts.st_size > 0
  }

  /// Whether file and folder, or the folder alone, can be written.
  var isWritable: Bool {
    access(folder, W_OK) == 0 && (!exists || access(path, W_OK) == 0)
  }

  private static func canonical(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder a path lies in, as far as the path says.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeFolder(_ path: String, _ isForGroup: Bool) throws(StoreError) {
    var facts = stat()
    if stat(path, &facts) == 0 { return }
    if path != "/", path != "." { try makeFolder(parent(of: path), isForGroup) }
    guard mkdir(path, 0o700) == 0 else {
      if errno == EEXIST { return }
      throw .cannotCreate(path: path, detail: SystemError(errno).detail)
    }
    // Files made in it later belong to its group, whoever makes them.
    if isForGroup { chmod(path, 0o2770) }
  }
}
