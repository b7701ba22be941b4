import FunnelCore
import FunnelWording

extension ReviewDocument {
  /// What is proposed to whom, for how much, until when, how sure that is, and where we stand.
  var header: [[Document.Box]] {
    [
      [
        box(ofField: "account", 6, head.account), box(ofField: "department", 3, form.department),
        Document.Box(label(EntityKind.deal.label), span: 3, head.deal),
      ],
      [
        Document.Box(
          label(EntityKind.review.label(ofField: "day")), span: 3, form.day?.medium(in: language)),
        box(Phrase.Review.salesRep, 3, form.salesRep), box(ofField: "expectedClose", 3, closing),
        box(ofField: "nextStep", 3, nextStep),
      ],
      [
        Document.Box(label(ofField: "products"), span: 6, products),
        box(ofField: "budget", 3, amount(form.budget)), box(ofField: "amount", 3, proposed),
      ],
      [box(ofField: "specification", 12, form.specification)],
      [
        rate("fundRate", form.fundRate, Phrase.fundLevel),
        rate("competitionRate", form.competitionRate, Phrase.competitionLevel),
      ],
      [Document.Box(label(ofField: "position"), position)],
    ]
  }

  private var closing: String? { form.expectedCloseDate?.medium(in: language) }

  private var nextStep: String {
    [form.nextStep, form.nextStepOn?.medium(in: language)].compactMap { $0 }
      .joined(separator: "\n")
  }

  // MARK: What is proposed

  private var products: [Document.Section] {
    func digits(_ units: Int64?) -> DocumentTable.Cell {
      guard let units else { return "" }
      let money = Money(minorUnits: units, currency: form.currency)
      return DocumentTable.Cell(money.digits(in: language), raw: money.decimal)
    }
    var rows: [[DocumentTable.Cell]] = form.products.map { line in
      [
        "\(line.model)", "\(line.quantity)", digits(line.unitPrice),
        digits(ProductLines([line]).total),
      ]
    }
    if let total = lineTotal, form.products.count > 1 {
      rows.append(["\(Phrase.Common.total[language])", "", "", digits(total)])
    }
    return table(
      [
        column(Phrase.Review.model, "model"),
        column(EntityKind.product.label(ofField: "quantity"), "quantity", isNumeric: true),
        column(Phrase.Review.unitPrice, "unitPrice", isNumeric: true),
        column(Phrase.Common.total, "total", isNumeric: true),
      ], rows)
  }

  private var lineTotal: Int64? { ProductLines(form.products).total }

  /// The proposed amount, and what the products add up to where that is another one.
  private var proposed: String? {
    let written = amount(form.amount)
    guard let total = lineTotal, total != form.amount, let sum = amount(total) else {
      return written
    }
    let note = "! " + Phrase.Review.linesAddUp(to: sum)[language]
    return written.map { $0 + "\n" + note } ?? note
  }

  // MARK: How sure it is

  /// The four levels of a rate to be ticked off, and a rate between them as it is.
  private func rate(_ field: String, _ rate: Int?, _ level: (Int) -> Phrase?) -> Document.Box {
    var checks = [25, 50, 75, 99].map { step in
      Document.Check(
        step == rate ? .chosen : .free, "\(step)  \(level(step)?[language] ?? "")")
    }
    if let rate, level(rate) == nil { checks.append(Document.Check(.chosen, "\(rate)")) }
    return Document.Box(label(ofField: field), span: 6, [.checklist(checks)])
  }

  private var position: [Document.Section] {
    let figure = Document.Section.figure(ReviewFigures(language).scale(of: form.position))
    guard let position = form.position, let name = scale(position) else { return [figure] }
    let estimate = language.exactPercent(position.displayEstimate)
    return [figure, .line("\(name)  \(position.meaning[language])  \(estimate)")]
  }
}
