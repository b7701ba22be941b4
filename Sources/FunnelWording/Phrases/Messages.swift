public import FunnelCore

extension Phrase {
  /// Sentences with figures that more than one screen shows.
  public enum Message {
    /// How many rows a filter leaves: `12 of 240`.
    public static func shown(_ count: Int, of total: Int) -> Phrase {
      Phrase { language in
        let (part, whole) = (language.number(count), language.number(total))
        return switch language {
        case .en: "\(part) of \(whole)"
        case .hans: "\(part) / 共 \(whole)"
        case .hant: "\(part) / 共 \(whole)"
        }
      }
    }

    /// How many rows are marked.
    public static func marked(_ count: Int) -> Phrase {
      Phrase(
        en: "\(count) marked", hans: "已标记 \(count) 项", hant: "已標記 \(count) 項")
    }

    /// The past day that is shown.
    public static func asOf(_ day: Day) -> Phrase {
      Phrase(
        en: "as of \(day.medium(in: .en))", hans: "截至 \(day.medium(in: .hans))",
        hant: "截至 \(day.medium(in: .hant))")
    }

    /// Today's copy of the store could not be made, and why.
    public static func backupFailed(_ reason: Phrase) -> Phrase {
      Phrase(
        en: "No backup was made today: \(reason[.en])", hans: "今日未能备份：\(reason[.hans])",
        hant: "今日未能備份：\(reason[.hant])")
    }

    /// What an undo brought back.
    public static func undone(_ label: String) -> Phrase {
      Phrase(en: "Undone: \(label)", hans: "已撤销：\(label)", hant: "已復原：\(label)")
    }

    /// What a redo did again.
    public static func redone(_ label: String) -> Phrase {
      Phrase(en: "Redone: \(label)", hans: "已重做：\(label)", hant: "已重做：\(label)")
    }

    /// Where a deal moved.
    public static func moved(_ deal: String, to stage: Phrase) -> Phrase {
      Phrase(
        en: "\(deal) → \(stage[.en])", hans: "\(deal) → \(stage[.hans])",
        hant: "\(deal) → \(stage[.hant])")
    }

    /// How many deals an action changed.
    public static func changed(_ count: Int) -> Phrase {
      Phrase(
        en: "\(EntityKind.deal.counted(count)[.en]) changed", hans: "已更改 \(count) 个商机",
        hant: "已變更 \(count) 個商機")
    }

    /// How many cells of a plan are done.
    public static func done(_ count: Int, of total: Int) -> Phrase {
      Phrase(
        en: "\(count) of \(total) done", hans: "已完成 \(count)/\(total)",
        hant: "已完成 \(count)/\(total)")
    }

    /// When a draft was last written to disk.
    public static func draftSaved(at time: String) -> Phrase {
      Phrase(
        en: "draft saved \(time)", hans: "草稿已保存 \(time)", hant: "草稿已儲存 \(time)")
    }

    /// The share and number of a conversion under its benchmark.
    public static func belowBenchmark(_ rate: Double, _ benchmark: Double) -> Phrase {
      Phrase { "\($0.percent(rate)) < \($0.percent(benchmark))" }
    }
  }
}
