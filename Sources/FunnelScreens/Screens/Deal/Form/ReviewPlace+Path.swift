import FunnelCore

extension ReviewPlace {
  /// The field that the place means: of a row without one its name, of a list its first row.
  func path(in form: ReviewForm) -> FieldPath {
    switch self {
    case .header("products"): FieldPath(.products, form.products.isEmpty ? 0 : 1, "model")
    case .header(let field): FieldPath(.deal, 0, field)
    case .influence(let row, let field): FieldPath(.influences, row, field ?? "name")
    case .competitor(let row, let field): FieldPath(.competitors, row, field ?? "name")
    case .strength(let row, let field): FieldPath(.strengths, row, field ?? "text")
    case .redFlag(let row, let field): FieldPath(.redFlags, row, field ?? "text")
    case .automaticFlag(let code):
      FieldPath(.redFlags, form.redFlags.first { $0.automatic == code }?.key ?? 0, "answeredBy")
    case .action(let row, let field): FieldPath(.actions, row, field ?? "task")
    case .influences: FieldPath(.influences, form.influences.first?.key ?? 0, "name")
    case .competitors: FieldPath(.competitors, form.competitors.first?.key ?? 0, "name")
    }
  }
}
