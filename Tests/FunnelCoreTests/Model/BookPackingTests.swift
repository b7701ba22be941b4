import FunnelCore
import Testing

struct BookPackingTests {
  /// A record with every field filled in, by whichever of a few values it takes.
  private func filled<Noun: Entity>(_ number: Int64) -> Noun {
    var record = Noun(id: Identifier(number))
    for (place, field) in Noun.fields.enumerated() {
      var values: [Value] = [
        .integer(number + Int64(place)), .integer(1), .text("Ünïcode 中文 of \(place)"),
        .text("CNY"), .text("40/20/40"), .text("40/30/20/10"), .text("0.5"),
      ]
      if case .choice(let codes) = field.type { values = [.text(codes[codes.count - 1])] }
      #expect(values.contains { field.set($0, in: &record) }, "\(Noun.kind).\(field.name)")
    }
    return record
  }

  private func directory<Noun: Entity>(_ numbers: Int64...) -> Directory<Noun> {
    var records = Directory(numbers.map { filled($0) as Noun })
    // One with nothing filled in.
    records.update(Noun(id: Identifier(.max)))
    return records
  }

  @Test func `records are the same when they were packed`() {
    var book = Book()
    book.settings = filled(Settings.only.rawValue)
    book.owners = directory(1, 2)
    book.accounts = directory(3, 1 << 40)
    book.products = directory(4)
    book.pipelines = directory(5)
    book.stages = directory(6)
    book.targets = directory(7)
    book.customFields = directory(8)
    book.rates = directory(9)
    book.holidays = directory(10)
    let again = book.packedRecords.withUnsafeBytes { Book(packedRecords: $0) }
    #expect(again.settings == book.settings)
    #expect(again.owners.elementsEqual(book.owners))
    #expect(again.accounts.elementsEqual(book.accounts))
    #expect(again.products.elementsEqual(book.products))
    #expect(again.pipelines.elementsEqual(book.pipelines))
    #expect(again.stages.elementsEqual(book.stages))
    #expect(again.targets.elementsEqual(book.targets))
    #expect(again.customFields.elementsEqual(book.customFields))
    #expect(again.rates.elementsEqual(book.rates))
    #expect(again.holidays.elementsEqual(book.holidays))
  }

  @Test func `every directory of a book is visited`() {
    let directories = Mirror(reflecting: Book()).children.filter {
      String(describing: type(of: $0.value)).hasPrefix("Directory<")
    }
    #expect(directories.count == Set(Book.kindsOfDirectories).count)
    #expect(Book.kindsOfDirectories.contains(.holiday))
  }

  @Test func `an empty book is as empty as before`() {
    let again = Book().packedRecords.withUnsafeBytes { Book(packedRecords: $0) }
    #expect(again.settings == Book().settings && again.owners.isEmpty && again.holidays.isEmpty)
  }
}
