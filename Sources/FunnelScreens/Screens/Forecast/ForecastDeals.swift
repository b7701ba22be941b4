import FunnelCore
import FunnelWording

/// Lists of deals that the period of the session must not narrow.
enum ForecastDeals {
  /// The deals of the scope that fulfil something, whenever they are to close.
  static func ofAllDays(
    part: DealQuery.Part, _ terms: DealFilter, _ heading: Phrase, _ view: ForecastView,
    where isMeant: (Deal) -> Bool = { _ in true }
  ) -> DealsScreen {
    let scope = view.figures.scope.ofAllDays.narrowed(to: terms)
    let places = DealQuery(scope, part: part).places(in: view.book)
    let deals = places.map { view.book.deals[$0] }.filter(isMeant)
    return DealsScreen(part: .deals(Set(deals.map(\.id))), heading: heading)
  }
}
