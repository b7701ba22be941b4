import FunnelCore
import FunnelWording

extension ReviewField {
  /// Every field of the form.
  public static let all: [ReviewField] =
    header + products + influences + competitors + strengths + redFlags + actions

  private static let header: [ReviewField] = [
    ReviewField(
      "currency", .deal, EntityKind.deal.label(ofField: "currency"), .currency,
      read: { form, _ in form.currency.value },
      write: { form, _, value in
        guard let currency = Currency(value) else { return false }
        return form.setCurrency(currency)
      }),
    head("specification", \.specification),
    head("budget", \.budget, .amount),
    head("amount", \.amount, .amount, Phrase.Deal.proposed),
    ReviewField(
      "expectedClose", .deal, Phrase.Deal.close, .closingDay,
      read: { form, _ in form.closing }, write: { form, _, value in form.setClosing(value) }),
    head("nextStep", \.nextStep),
    head("nextStepOn", \.nextStepOn, .day, Phrase.Review.on),
    rate("fundRate", \.fundRate, .fundRate, Phrase.Deal.fund),
    rate("competitionRate", \.competitionRate, .competitionRate, Phrase.Deal.us),
    head("position", \.position, .position, Phrase.Deal.position),
    head("department", \.department),
    head("salesRep", \.salesRep, .text, Phrase.Review.salesRep),
    head("day", \.day, .day),
  ]

  private static let products: [ReviewField] = [
    product("model", \.model, .text, Phrase.Review.model),
    ReviewField(
      "quantity", .products, EntityKind.product.label(ofField: "quantity"), .quantity,
      initial: .integer(1),
      read: { form, row in form.products[row: row]?.quantity.value ?? .none },
      write: { form, row, value in
        guard let quantity = Int(value), quantity > 0 else { return false }
        return form.products.change(row) { $0.quantity = quantity }
      }),
    product("unitPrice", \.unitPrice, .amount, Phrase.Review.unitPrice),
  ]

  private static let influences: [ReviewField] = [
    row("name", .influences, \.influences, \.name, .text, Phrase.Deal.name),
    row("title", .influences, \.influences, \.title, .text, Phrase.Deal.title),
    row("location", .influences, \.influences, \.location, .text, Phrase.Review.location),
    ReviewField(
      "roles", .influences, Phrase.Deal.roles, .roles,
      read: { form, row in form.influences[row: row]?.roleLetters.value ?? .none },
      write: { form, row, value in
        let letters = String(value) ?? ""
        return form.influences.change(row) {
          $0.roles = Set(letters.compactMap { BuyingRole(rawValue: String($0)) })
        }
      }),
    row("rating", .influences, \.influences, \.rating, .rating, Phrase.Deal.rating),
    row("degree", .influences, \.influences, \.degree, .degree, Phrase.Deal.degree),
    row("mode", .influences, \.influences, \.mode, .mode, Phrase.Deal.mode),
    ReviewField(
      "contact", .influences, Phrase.Deal.met, .contact,
      read: { form, row in form.influences[row: row]?.contact.stored ?? .none },
      write: { form, row, value in form.influences.change(row) { $0.contact = .init(value) } }),
    row(
      "isNewInJob", .influences, \.influences, \.isNewInJob, .flag, Phrase.Review.new,
      initial: false.value),
    row("personalWin", .influences, \.influences, \.personalWin, .text, Phrase.Deal.personalWin),
    row(
      "businessResult", .influences, \.influences, \.businessResult, .text,
      Phrase.Deal.businessResult),
  ]

  private static let competitors: [ReviewField] = [
    row("name", .competitors, \.competitors, \.name, .text, Phrase.Review.competitor),
    row("channel", .competitors, \.competitors, \.channel, .text, Phrase.Deal.via),
    row("position", .competitors, \.competitors, \.position, .position, Phrase.Review.position),
    row("products", .competitors, \.competitors, \.products, .text, Phrase.Deal.products),
    row("amount", .competitors, \.competitors, \.amount, .amount, Phrase.Deal.offer),
    row("strategy", .competitors, \.competitors, \.strategy, .text, Phrase.Deal.strategy),
    row(
      "hasLockedSpecification", .competitors, \.competitors, \.hasLockedSpecification, .flag,
      Phrase.Review.locked, initial: false.value),
  ]

  private static let strengths: [ReviewField] = [
    category(
      .strengths, \.strengths, .strengthCategory, { $0.category?.rawValue },
      { $0.category = $1.flatMap(Strength.Category.init) }),
    row("text", .strengths, \.strengths, \.text, .text, Phrase.Review.strength),
    link(
      "securedBy", .strengths, \.strengths, \.securedBy, \.actions, .action,
      Phrase.Review.securedBy),
  ]

  private static let redFlags: [ReviewField] = [
    category(
      .redFlags, \.redFlags, .flagCategory, { $0.category?.rawValue },
      { $0.category = $1.flatMap(RedFlag.Category.init) }),
    row("text", .redFlags, \.redFlags, \.text, .text, Phrase.Review.redFlag),
    link(
      "answeredBy", .redFlags, \.redFlags, \.answeredBy, \.actions, .action,
      Phrase.Review.answeredBy),
    link(
      "coveredBy", .redFlags, \.redFlags, \.coveredBy, \.strengths, .strength,
      Phrase.Review.coveredBy),
  ]

  private static let actions: [ReviewField] = [
    row("task", .actions, \.actions, \.task, .text, Phrase.Deal.action),
    row("assignee", .actions, \.actions, \.assignee, .text, Phrase.Review.assignee),
    row("due", .actions, \.actions, \.due, .day, Phrase.Review.due),
    row(
      "state", .actions, \.actions, \.state, .state, EntityKind.action.label(ofField: "state"),
      initial: ActionState.planned.value),
  ]
}

extension ReviewField {
  /// A field of the header, stored in a property.
  private static func head<Property: FieldValue>(
    _ name: String, _ path: any WritableKeyPath<ReviewForm, Property> & Sendable,
    _ kind: ReviewFieldKind = .text, _ label: Phrase? = nil
  ) -> ReviewField {
    ReviewField(
      name, .deal, label ?? EntityKind.deal.label(ofField: name), kind,
      read: { form, _ in form[keyPath: path].value },
      write: { form, _, value in
        guard let property = Property(value) else { return false }
        form[keyPath: path] = property
        return true
      })
  }

  /// A field of the header that takes 0…100.
  private static func rate(
    _ name: String, _ path: any WritableKeyPath<ReviewForm, Int?> & Sendable,
    _ kind: ReviewFieldKind, _ label: Phrase
  ) -> ReviewField {
    ReviewField(
      name, .deal, label, kind, read: { form, _ in form[keyPath: path].value },
      write: { form, _, value in
        guard let rate = Int?(value), rate.map((0...100).contains) ?? true else { return false }
        form[keyPath: path] = rate
        return true
      })
  }

  /// A field of a row, stored in a property of it.
  private static func row<Row: FormRow, Property: FieldValue>(
    _ name: String, _ section: ReviewSection,
    _ rows: any WritableKeyPath<ReviewForm, [Row]> & Sendable,
    _ path: any WritableKeyPath<Row, Property> & Sendable, _ kind: ReviewFieldKind,
    _ label: Phrase, initial: Value = .none
  ) -> ReviewField {
    ReviewField(
      name, section, label, kind, initial: initial,
      read: { form, row in form[keyPath: rows][row: row]?[keyPath: path].value ?? .none },
      write: { form, row, value in
        // An emptied text that must be there is an empty text.
        guard let property = Property(value) ?? Property(.text("")) else { return false }
        return form[keyPath: rows].change(row) { $0[keyPath: path] = property }
      })
  }

  /// A field of a product, which has no key and goes by its place.
  private static func product<Property: FieldValue>(
    _ name: String, _ path: any WritableKeyPath<ProductLine, Property> & Sendable,
    _ kind: ReviewFieldKind, _ label: Phrase
  ) -> ReviewField {
    ReviewField(
      name, .products, label, kind,
      read: { form, row in form.products[row: row]?[keyPath: path].value ?? .none },
      write: { form, row, value in
        guard let property = Property(value) ?? Property(.text("")) else { return false }
        return form.products.change(row) { $0[keyPath: path] = property }
      })
  }

  private static func category<Row: FormRow>(
    _ section: ReviewSection, _ rows: any WritableKeyPath<ReviewForm, [Row]> & Sendable,
    _ kind: ReviewFieldKind, _ read: @escaping @Sendable (Row) -> Int?,
    _ write: @escaping @Sendable (inout Row, Int?) -> Void
  ) -> ReviewField {
    ReviewField(
      "category", section, Phrase.Review.category, kind,
      read: { form, row in (form[keyPath: rows][row: row].flatMap(read)).value },
      write: { form, row, value in
        guard let number = Int?(value), number.map((1...4).contains) ?? true else { return false }
        return form[keyPath: rows].change(row) { write(&$0, number) }
      })
  }

  /// A reference to a row of another list, which people name by its place.
  private static func link<Row: FormRow, Target: FormRow>(
    _ name: String, _ section: ReviewSection,
    _ rows: any WritableKeyPath<ReviewForm, [Row]> & Sendable,
    _ path: any WritableKeyPath<Row, Int?> & Sendable,
    _ targets: any WritableKeyPath<ReviewForm, [Target]> & Sendable, _ kind: ReviewFieldKind,
    _ label: Phrase
  ) -> ReviewField {
    ReviewField(
      name, section, label, kind,
      read: { form, row in
        let key = form[keyPath: rows][row: row]?[keyPath: path]
        return key.flatMap { key in form[keyPath: targets].firstIndex { $0.key == key } }
          .map { $0 + 1 }.value
      },
      write: { form, row, value in
        guard let place = Int?(value) else { return false }
        let list = form[keyPath: targets]
        guard let place else { return form[keyPath: rows].change(row) { $0[keyPath: path] = nil } }
        guard list.indices.contains(place - 1) else { return false }
        return form[keyPath: rows].change(row) { $0[keyPath: path] = list[place - 1].key }
      })
  }
}
