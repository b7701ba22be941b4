import ArgumentParser
import FunnelCore
import FunnelExchange
import FunnelScreens
import FunnelStore
import FunnelWording

/// Why a command could not do what it was asked.
enum Failure: Error {
  /// A past day was asked for together with a change.
  case changingThePast
  /// Only the present can be exported.
  case exportOfThePast
  /// It is no period.
  case notAPeriod(String)
  /// --week is no week.
  case notAWeek(String)
  /// The period to be reviewed has not begun.
  case notBegun(String)
  /// No language goes by that code.
  case unknownLanguage(String)
  /// It is no day.
  case notADay(String, option: String)
  /// A day that must have been lies ahead.
  case dayAhead(Day, option: String)
  /// It is no `field=value`.
  case notAnAssignment(String)
  /// No field is named before the equals sign.
  case nothingAssigned
  /// The kind of record has no such field; those it has are named.
  case unknownField(String, EntityKind?, known: [String])
  /// An option takes a few words, and this is none of them.
  case notAChoice(String, option: String, known: [String])
  /// An option takes a number between bounds.
  case outOfBounds(String, option: String, ClosedRange<Int>)
  /// A report does not take an option.
  case optionNotTaken(String, by: String)
  /// Two groups are to be compared, and not as many were named.
  case notTwoGroups
  /// The second of two days comes before the first.
  case daysInDisorder(Day, Day)
  /// Part of a filter was not understood.
  case badFilter(DealFilter.Problem)
  /// A field's value cannot be read.
  case badValue(String, field: String, FieldText.Problem)
  /// There is no record of that name or number.
  case noSuchRecord(String, EntityKind)
  /// Several records go by that name.
  case ambiguous(String, EntityKind, [Int64])
  /// There is no pipeline to put a deal into.
  case noPipeline
  /// The store has a pipeline of that name, or of that shipped one, already.
  case pipelineIsThere(String)
  /// What follows a signature asks for a deal that is won.
  case notWon(String, Int64)
  /// There is no stage further on, or back.
  case noFurtherStage(deal: Int64, isOn: Bool)
  /// A deal has no review of that number, or none at all.
  case noReview(deal: Int64)
  /// A deal has one version of its review, and nothing to compare it with.
  case nothingToCompare(deal: Int64)
  /// No version of a deal's review goes by that; those there are are named.
  case noSuchVersion(String, deal: Int64, known: [String])
  /// The row of a form does not exist.
  case noSuchRow(String, count: Int)
  /// A field of a form does not take a value; what it takes is said.
  case badFormValue(String, field: String, takes: Phrase)
  /// A text of a form holds characters that steer a terminal.
  case controlCharacters(field: String)
  /// A text of a form is too long.
  case tooLong(field: String, limit: Int)
  /// The JSON of a form cannot be read.
  case badForm(String)
  /// A rule refuses it, with names in place of numbers.
  case refused(RuleViolation, names: [EntityReference: Phrase])
  /// There is no meeting that would do.
  case noMeeting
  /// Nobody is there to be given leads in turn.
  case nobodyInTurn
  /// Nobody has made a plan for that week.
  case noPlan
  /// A plan that was agreed on, or looked back on, stays as it is.
  case planIsAgreed
  /// A plan that was not agreed on cannot be looked back on.
  case planIsNotAgreed
  /// The day is not one of the week that is planned.
  case dayOutsideWeek(Day, Period)
  /// A meeting is held on a full screen, and there is none.
  case noTerminalForMeeting
  /// The store cannot be asked.
  case store(StoreError)
  /// A file stands where a new one is to be made.
  case alreadyThere(path: String)
  /// A file would be lost that nobody said to write over.
  case wouldOverwrite(path: String)
  /// The file belongs to the store that is open.
  case partOfTheStore(path: String)
  /// There is no copy of the store to go back to.
  case noBackup(path: String)
  /// A file cannot be taken in.
  case notTakenIn(file: String, ImportFailure)
  /// The configuration cannot be used.
  case badConfiguration(Configuration.Problem)
  /// The theme that is asked for cannot be read.
  case badTheme(ThemeFile.Problem)
  /// The store is damaged, as a check found.
  case unsound(path: String)
}

extension Failure {
  /// The exit code by the conventions of sysexits.
  var exitCode: ExitCode {
    switch self {
    case .changingThePast, .exportOfThePast, .notAPeriod, .notAWeek, .notBegun, .unknownLanguage,
      .notADay,
      .notAnAssignment, .nothingAssigned,
      .unknownField, .notAChoice, .outOfBounds, .badFilter, .optionNotTaken, .notTwoGroups,
      .daysInDisorder, .dayAhead:
      .usage
    case .badValue, .notWon, .noFurtherStage, .badForm, .unsound, .noSuchRow, .badFormValue,
      .controlCharacters, .tooLong, .planIsAgreed, .planIsNotAgreed, .dayOutsideWeek:
      .badData
    case .refused(let violation, _): violation.exitCode
    case .store(let error): error.exitCode
    case .noTerminalForMeeting: .usage
    case .noSuchRecord, .ambiguous, .noPipeline, .noMeeting, .nobodyInTurn, .noPlan, .noReview,
      .nothingToCompare,
      .noSuchVersion:
      .noInput
    case .alreadyThere, .wouldOverwrite, .partOfTheStore, .pipelineIsThere: .cannotCreate
    case .noBackup: .noInput
    case .notTakenIn(_, let failure): failure.exitCode
    case .badConfiguration, .badTheme: .configuration
    }
  }
}

extension ExitCode {
  /// The command was used wrongly.
  static let usage = ExitCode(64)
  /// What was given is wrong.
  static let badData = ExitCode(65)
  /// What was asked for is not there.
  static let noInput = ExitCode(66)
  /// Something that must not happen.
  static let internalError = ExitCode(70)
  /// A file cannot be created.
  static let cannotCreate = ExitCode(73)
  /// The disk fails or is full.
  static let inputOutput = ExitCode(74)
  /// Somebody else holds it just now.
  static let busy = ExitCode(75)
  /// Not allowed.
  static let permission = ExitCode(77)
  /// The configuration is wrong.
  static let configuration = ExitCode(78)
}

extension FileError {
  /// The exit code by the conventions of sysexits.
  var exitCode: ExitCode {
    switch self {
    case .cannotRead, .notOrdinary: .noInput
    case .cannotCreate: .cannotCreate
    case .cannotWrite, .cannotAnswer: .inputOutput
    }
  }
}

extension StoreError {
  /// The exit code by the conventions of sysexits.
  var exitCode: ExitCode {
    switch self {
    case .refused(let violation): violation.exitCode
    case .missing, .nothingToUndo, .nothingToRedo: .noInput
    case .foreign, .newer, .damaged: .badData
    case .readOnly(.past): .usage
    case .readOnly, .permission, .readOnlyFolder, .worldWritableFolder, .severalNames,
      .networkFileSystem:
      .permission
    case .cannotCreate: .cannotCreate
    case .diskFull, .input: .inputOutput
    case .busy, .conflict, .undoBlocked, .cancelled: .busy
    case .unexpected: .internalError
    default: .badData
    }
  }
}

extension RuleViolation {
  /// The exit code by the conventions of sysexits.
  var exitCode: ExitCode {
    switch self {
    case .notFound: .noInput
    case .unknownField: .usage
    default: .badData
    }
  }
}

extension ImportFailure {
  /// The exit code by the conventions of sysexits.
  var exitCode: ExitCode {
    switch self {
    case .unknownColumn, .unknownField, .fieldMappedTwice, .unknownPipeline, .strayStage: .usage
    default: .badData
    }
  }
}
