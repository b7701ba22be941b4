import FunnelCore
import FunnelStore
import FunnelWording

/// Asks for the file that something is written to; never one of the store's own, and one that is
/// there only when the person has said so.
enum ExportForm {
  /// A file with what it is to hold.
  struct File {
    /// Where it is.
    var path: String
    /// What it is to hold.
    var bytes: [UInt8]
  }

  /// The form.
  ///
  /// - Parameters:
  ///   - name: The file that is suggested.
  ///   - files: What is written where a path was given; its ending may say in which form.
  ///   - said: What is said of the paths once it is done.
  static func asking(
    _ title: Phrase, id: String = "export", suggesting name: String, in session: Session,
    said: @escaping (String) -> Phrase, files: @escaping (String) throws -> [File]
  ) -> FormScreen {
    FormScreen(
      id: id, title: title, verb: Phrase.Dialog.writeFile, about: .view,
      fields: [
        FormScreen.Field(
          "path", Phrase.Dialog.file, .text, text: name, isRequired: true, isSuggestion: true)
      ]
    ) { values in
      let path = (String(values["path"] ?? .none) ?? "").expandingHome
      guard let made = session.attempt({ try checked(files(path), in: session) }) else {
        return .stay
      }
      guard let former = made.map(\.path).first(where: InputFile.isRegular) else {
        return write(made, said, session)
      }
      return .replace(
        MenuScreen(
          id: "overwrite", title: Phrase.Dialog.isThere(former),
          choices: [
            .init(Phrase.Dialog.anotherName[session.language]) {
              .replace(
                asking(title, id: id, suggesting: path, in: session, said: said, files: files))
            },
            .init(Phrase.Dialog.writeOver[session.language]) { write(made, said, session) },
          ]))
    }
  }

  /// One file in the form that its path asks for.
  static func asking(
    _ title: Phrase, id: String = "export", suggesting name: String, in session: Session,
    said: @escaping (String) -> Phrase, bytes: @escaping (String) throws -> [UInt8]
  ) -> FormScreen {
    asking(title, id: id, suggesting: name, in: session, said: said) {
      [File(path: $0, bytes: try bytes($0))]
    }
  }

  private static func checked(_ files: [File], in session: Session) throws -> [File] {
    for file in files where SQLiteStore.isFile(file.path, ofStoreAt: session.store.path) {
      throw Refusal.partOfTheStore(file.path)
    }
    return files
  }

  private static func write(
    _ files: [File], _ said: (String) -> Phrase, _ session: Session
  ) -> Transition {
    let done: Void? = session.attempt {
      for file in files { try AtomicFile.write(file.bytes, to: file.path) }
      session.say(said(files.map(\.path).joined(separator: ", ")), .success)
    }
    return done == nil ? .stay : .pop
  }

  enum Refusal: Explainable {
    case partOfTheStore(String)

    var explanation: Explanation {
      switch self {
      case .partOfTheStore(let path): Phrase.CommandFailure.partOfTheStore(path)
      }
    }
  }
}
