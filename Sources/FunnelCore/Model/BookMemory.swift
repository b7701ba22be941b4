import Synchronization

/// What was worked out from a book and is kept until the book changes.
///
/// Copies of a book share it; the stamps of what a figure depends on say whether it still holds.
final class BookMemory: Sendable {
  private struct Models {
    var stamps: [Stamp] = []
    var models: [Pipeline.ID: ChanceModel] = [:]
  }

  private let kept = Mutex(Models())

  /// The model of a pipeline, worked out when it is first asked for and after changes.
  func model(of pipeline: Pipeline.ID, in book: Book, _ make: () -> ChanceModel) -> ChanceModel {
    let stamps = [
      book.deals.stamp, book.stages.stamp, book.pipelines.stamp, book.owners.stamp,
      book.accounts.stamp,
    ]
    return kept.withLock { kept in
      if kept.stamps != stamps { kept = Models(stamps: stamps) }
      if let known = kept.models[pipeline] { return known }
      let model = make()
      kept.models[pipeline] = model
      return model
    }
  }
}
