import FunnelCore
import FunnelWording
import TerminalUI

extension FunnelScreen {
  func plainText(in session: Session) -> [String] {
    let language = session.language
    let bands = FunnelBands(session: session, measure: .value).all
    let health = HealthPane(session)
    let stages = bands.map { band in
      let figures = band.figures.joined(separator: ", ")
      let conversion = band.conversion.map { ", ▾ \($0.text) (\($0.interval))" } ?? ""
      return "\(band.name): \(figures)\(conversion)"
    }
    let pseudo = session.figures.funnel.stages.filter { $0.pseudo > 0 }.map { row in
      let value = Money(minorUnits: row.pseudoValue, currency: session.figures.funnel.currency)
      return "\(row.stage.name[language]), \(Phrase.Funnel.pseudo[language]): "
        + "\(language.number(row.pseudo)) · \(value.compact(in: language))"
    }
    let unverified = session.figures.funnel.stages.filter { $0.unverified > 0 }.map { row in
      let value = Money(
        minorUnits: row.unverifiedValue, currency: session.figures.funnel.currency)
      return "\(row.stage.name[language]), \(Phrase.Funnel.unverified[language]): "
        + "\(language.number(row.unverified)) · \(value.compact(in: language))"
    }
    let ends = session.figures.funnel.stages.filter { $0.stage.role != .open }.map { row in
      let value = Money(minorUnits: row.value, currency: session.figures.funnel.currency)
      return "\(row.stage.name[language]): \(language.number(row.count)) · "
        + value.compact(in: language)
    }
    let zones = session.figures.zones.zones.map { row in
      "\(row.zone.label[language]): \(language.number(row.deals.count)), "
        + row.zone.work.label[language]
    }
    let figures = health.lines.map { line in
      "\(line.label[language]): \(line.figure) \(line.notes.map(\.text).joined(separator: ", "))"
    }
    let attention = session.figures.attention.map {
      $0.phrase(in: session.book)[language]
    }
    return [place(in: session).text, ""]
      + section(Phrase.Funnel.stages, stages + unverified + pseudo + ends, language)
      + section(Phrase.Funnel.zones, zones, language)
      + section(Phrase.Funnel.health, figures, language)
      + section(Phrase.Funnel.attention, attention, language)
  }

  private func section(_ title: Phrase, _ lines: [String], _ language: Language) -> [String] {
    lines.isEmpty ? [] : [title[language]] + lines.map { "  " + $0 } + [""]
  }
}
