import FunnelCore
import FunnelExchange
import FunnelScreens
import FunnelStore
import FunnelWording

extension Failure: Explainable {
  /// The failure in words, with what can be done about it.
  var explanation: Explanation {
    typealias Words = Phrase.CommandFailure
    switch self {
    case .changingThePast: return Words.changingThePast
    case .exportOfThePast: return Words.exportOfThePast
    case .unknownLanguage(let code):
      return Words.notAChoice(code, "--language", ["en", "zh-Hans", "zh-Hant"])
    case .notADay(let text, let option): return Words.notADay(text, option)
    case .dayAhead(let day, let option): return Words.dayAhead(day, option)
    case .notAPeriod(let text): return Words.notAPeriod(text)
    case .notAWeek(let text): return Words.notAWeek(text)
    case .notBegun(let text): return Phrase.Packs.notBegun(text)
    case .notAnAssignment(let text): return Words.notAnAssignment(text)
    case .nothingAssigned: return Words.nothingAssigned
    case .unknownField(let name, let kind, let known):
      return Words.unknownField(name, of: kind, known)
    case .notAChoice(let text, let option, let known): return Words.notAChoice(text, option, known)
    case .outOfBounds(let text, let option, let bounds):
      return Words.outOfBounds(text, option, bounds)
    case .optionNotTaken(let option, let report): return Words.optionNotTaken(option, report)
    case .notTwoGroups: return Words.notTwoGroups
    case .daysInDisorder(let first, let last): return Words.daysInDisorder(first, last)
    case .badFilter(let problem): return problem.explanation
    case .badValue(let text, let field, let problem): return Words.badValue(text, field, problem)
    case .noSuchRecord(let text, let kind): return Words.noSuchRecord(text, kind)
    case .ambiguous(let text, let kind, let ids): return Words.ambiguous(text, kind, ids)
    case .noPipeline: return Words.noPipeline
    case .pipelineIsThere(let name): return Words.pipelineIsThere(name)
    case .notWon(let name, let deal): return Words.notWon(name, deal)
    case .noFurtherStage(let deal, let isOn): return Words.noFurtherStage(deal, isOn: isOn)
    case .noReview(let deal): return Words.noReview(deal)
    case .nothingToCompare(let deal): return Words.nothingToCompare(deal)
    case .noSuchVersion(let text, let deal, let known):
      return Words.noSuchVersion(text, deal, known)
    case .noSuchRow(let row, let count): return Words.noSuchRow(row, count)
    case .badFormValue(let text, let field, let takes):
      return Words.badFormValue(text, field, takes)
    case .controlCharacters(let field): return Words.controlCharacters(field)
    case .tooLong(let field, let limit): return Words.tooLong(field, limit)
    case .badForm(let part): return Words.badForm(part)
    case .refused(.reasonMissing(let kind), _):
      return Explanation(
        RuleViolation.reasonMissing(kind).explanation.sentence,
        hint: Words.nameIt("--reason \"…\""))
    case .refused(.pauseDayMissing, _):
      return Explanation(
        RuleViolation.pauseDayMissing.explanation.sentence, hint: Words.nameIt("--until +30"))
    case .refused(let violation, let names): return violation.explanation { names[$0] }
    case .noMeeting: return Words.noMeeting
    case .nobodyInTurn: return Words.nobodyInTurn
    case .noPlan: return Words.noPlan
    case .planIsAgreed: return Words.planIsAgreed
    case .planIsNotAgreed: return Words.planIsNotAgreed
    case .dayOutsideWeek(let day, let week): return Words.outside(day, week)
    case .noTerminalForMeeting: return Words.noTerminalForMeeting
    case .store(let error): return error.explanation
    case .alreadyThere(let path): return Words.alreadyThere(path)
    case .wouldOverwrite(let path): return Words.wouldOverwrite(path)
    case .partOfTheStore(let path): return Words.partOfTheStore(path)
    case .noBackup(let path): return Words.noBackup(path)
    case .notTakenIn(let file, let failure):
      let inner = failure.explanation
      return Explanation(Phrase { "\(file): \(inner.sentence[$0])" }, hint: inner.hint)
    case .badConfiguration(.unreadable(let error)): return error.explanation
    case .badConfiguration(.syntax(let file, let line, let detail)):
      return Words.configurationSyntax(file, line, detail)
    case .badConfiguration(.value(let file, let key)):
      return Words.configurationValue(file, key)
    case .badTheme(let problem): return problem.explanation
    case .unsound(let path): return Words.unsound(path)
    }
  }
}
