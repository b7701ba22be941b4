/// Why a change is refused.
public enum RuleViolation: Error, Hashable, Sendable {
  /// There is no such record.
  case notFound(EntityReference)
  /// The kind of record has no field of that name.
  case unknownField(EntityKind, String)
  /// The value's form does not fit the field.
  case wrongType(EntityKind, String, FieldType)
  /// The field must be filled in.
  case missing(EntityKind, String)
  /// The number is outside what the field allows.
  case outOfRange(EntityKind, String, ClosedRange<Int64>)
  /// The text is longer than the field allows, in bytes.
  case tooLong(EntityKind, String, limit: Int)
  /// The field is set by moving, closing or reviewing, not by editing.
  case notEditable(EntityKind, String)
  /// The stage belongs to another pipeline than the deal.
  case stageOfOtherPipeline(Stage.ID)
  /// A deal moves between open stages only; it is won or lost by closing it.
  case stageIsNotOpen(Stage.ID)
  /// The deal stands in that stage already.
  case alreadyInStage(Stage.ID)
  /// The stage's exit criteria ask for a reason.
  case exitCriteria(Stage.ID, String)
  /// The deal has ended.
  case dealIsClosed(DealRecord.ID)
  /// The deal has not ended and does not rest.
  case dealIsOpen(DealRecord.ID)
  /// The way of closing asks for a reason.
  case reasonMissing(Closing.Kind)
  /// Pausing asks for a day after today.
  case pauseDayMissing
  /// A deal that ends by hand has ended today or before.
  case closedInFuture(Day)
  /// A deal cannot have ended before the day it began.
  case closedBeforeCreated
  /// The field says what has been, so it cannot hold a day that lies ahead.
  case dayAhead(EntityKind, String)
  /// A deal can neither extend nor recommend itself.
  case refersToItself(String)
  /// The pipeline has no stage of that role.
  case noStage(Pipeline.ID, StageRole)
  /// Deals have stood in the stage, so the field stays as it is.
  case stageHasHistory(Stage.ID, String)
  /// Another record still refers to it.
  case stillReferenced(EntityReference, by: EntityKind)
  /// The minutes of the meeting are closed.
  case meetingEnded(Meeting.ID)
  /// The row, or the deal, is not on the meeting's agenda.
  case notOnAgenda(EntityReference, of: Meeting.ID)
  /// The deal is on the agenda already.
  case alreadyOnAgenda(DealRecord.ID)
  /// No open stage comes after this one.
  case lastOpenStage(Stage.ID)
  /// Help names who gives it and by when.
  case helpIncomplete
  /// No deal goes on from a stage that is not open.
  case leadsNowhere(Stage.ID)
  /// A tag is one word or several without a comma, a quotation mark or `|`.
  case notOneTag(String)
  /// The deal has passed the gate already.
  case notALead(DealRecord.ID)
  /// What makes an opportunity genuine is denied.
  case gateDenied(DealRecord.ID, [GateElement])
  /// What makes an opportunity genuine is unknown, or the time is not right, which asks for a
  /// reason; a strict pipeline takes none.
  case gateUnverified(DealRecord.ID, [GateElement], isStrict: Bool)
  /// The stage was merged into another one.
  case stageIsMerged(Stage.ID, into: Stage.ID)
  /// A stage cannot be merged with itself.
  case mergedWithItself(Stage.ID)
  /// Deals stand in the stage, or stood there once.
  case stageHasDeals(Stage.ID)
  /// A pipeline keeps at least one stage of each role.
  case lastOfRole(Stage.ID, StageRole)
  /// The deal stands in another stage.
  case notInStage(DealRecord.ID, Stage.ID)
  /// The deal goes through that pipeline already.
  case alreadyInPipeline(DealRecord.ID, Pipeline.ID)
  /// The pipeline is no longer offered for new deals.
  case pipelineIsHidden(Pipeline.ID)
  /// Objections of the deal have not been answered.
  case openObjections(DealRecord.ID, [String])
  /// The last day comes before the first.
  case endBeforeStart(EntityKind)
  /// Nothing is planned for a deal that was lost or given up.
  case activityOfClosedDeal(DealRecord.ID)
  /// What comes again needs a day to count from.
  case recurrenceWithoutDay
  /// None of the codes of the weekdays.
  case notAWeekday(String)
  /// A rule of the company cannot be kept, switched on or set off.
  case automation(RuleProblem)
  /// A record cannot become one with itself.
  case mergeWithItself(EntityReference)
  /// Only two accounts or two contacts become one.
  case mergeOfKinds(EntityKind, EntityKind)
  /// The person would be their own superior, at some remove.
  case reportingCircle(Contact.ID)
  /// A rep's deals go to somebody else.
  case handoverToSelf(Owner.ID)
}
