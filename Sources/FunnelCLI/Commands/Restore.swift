import ArgumentParser
import FunnelStore
import FunnelWording
import Glibc

/// `funnel restore [FILE]`: a copy in the store's place.
struct Restore: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the store's place; what was there is kept beside it.")

  @Argument(
    help: "The copy; the newest one of STORE.backups where not said.", completion: .file())
  var file: String?

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    guard shared.asOf == nil else { throw Failure.changingThePast }
    guard !shared.readOnly else { throw StoreError.readOnly(.requested) }
    let path = invocation.storePath
    guard let copy = file ?? DailyBackup.all(of: path).first else {
      throw Failure.noBackup(path: path)
    }
    guard InputFile.exists(copy) else {
      throw FileError.cannotRead(path: copy, SystemError(ENOENT))
    }
    guard InputFile.isRegular(copy) else { throw FileError.notOrdinary(path: copy) }
    guard !SQLiteStore.isFile(copy, ofStoreAt: path) else {
      throw Failure.partOfTheStore(path: copy)
    }
    let former = try SQLiteStore.restore(copy, to: path, at: invocation.environment.now())
    try invocation.say(Phrase.CommandLine.restored(copy, to: path))
    if let former { try invocation.say(Phrase.CommandLine.formerStore(former)) }
  }
}
