/// A company's year of selling, to look around in: the same for the same day, on every machine.
///
/// About 150 deals in two pipelines with their histories, activities, reviews and targets, all
/// dated relative to today, so that every figure on screen has something to say.
public enum DemoData {
  /// The changes that fill an empty store, as one batch.
  ///
  /// - Parameter wording: The language that texts are written in; English where not said.
  public static func changes(
    today: Day, wording: @escaping (Translated) -> String = { $0.en }
  ) -> [Change] {
    var story = DemoStory(today: today, wording: wording)
    story.tellCompany()
    story.tellCustomers()
    story.tellTargets()
    for deal in DemoDeal.all(random: &story.random) { story.tell(deal) }
    story.tellLeads()
    story.tellPlan()
    story.tellPaperReviews()
    story.tellToday()
    story.tellCustomerFiles()
    story.tellPlaybook()
    story.tellMonths()
    return story.wordedChanges
  }
}
