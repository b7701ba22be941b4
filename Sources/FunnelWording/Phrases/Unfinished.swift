public import FunnelCore

extension Phrase {
  /// Forms that were not finished when the program ended.
  public enum Unfinished {
    /// The list of them, and what opens it.
    public static let list = Phrase(en: "unfinished forms", hans: "未完成的表单", hant: "未完成的表單")
    /// Above the list.
    public static let title = Phrase(en: "Unfinished forms", hans: "未完成的表单", hant: "未完成的表單")
    /// The list is empty.
    public static let none = Phrase(
      en: "No form is unfinished.", hans: "没有未完成的表单。", hant: "沒有未完成的表單。")
    /// Somebody goes on with it in another window.
    public static let isOpenElsewhere = Phrase(
      en: "That form is open in another window, or finished.", hans: "该表单已在另一窗口打开或已完成。",
      hant: "該表單已在另一視窗開啟或已完成。")
    /// Under a text whose form opens only from where it was begun.
    public static let opensElsewhere = Phrase(
      en: "Open this form again where it was begun: the text is in it.",
      hans: "在原处重新打开此表单，内容仍在其中。", hant: "在原處重新開啟此表單，內容仍在其中。")
    /// Throws away what is typed and begins anew.
    public static let afresh = Phrase(en: "start over", hans: "重新填写", hant: "重新填寫")
    /// Throws away a text that no form takes.
    public static let discard = Phrase(en: "throw away", hans: "丢弃", hant: "捨棄")
    /// Esc was pressed in a form with something typed.
    public static let leaving = Phrase(
      en: "Esc again throws away what was typed; ^S saves it.",
      hans: "再按一次 Esc 将放弃已输入的内容；按 ^S 保存。",
      hant: "再按一次 Esc 將放棄已輸入的內容；按 ^S 儲存。")

    /// When a text was typed that is shown again.
    ///
    /// - Parameter offset: How many seconds the clock is ahead of UTC.
    public static func since(_ moment: Instant, offset: Int) -> Phrase {
      Phrase { language in
        let clock = language.clock(moment, offset: offset)
        let text = "\(moment.day(offset: offset).short(in: language)) \(clock)"
        return switch language {
        case .en: "typed \(text)"
        case .hans: "填写于 \(text)"
        case .hant: "填寫於 \(text)"
        }
      }
    }

    /// Fields that somebody has changed since the text was begun.
    public static func changedMeanwhile(_ fields: [Phrase]) -> Phrase {
      Phrase { language in
        let names = fields.map { $0[language] }
          .joined(separator: language.isChinese ? "、" : ", ")
        return switch language {
        case .en: "Changed by somebody meanwhile: \(names). ^S again saves yours."
        case .hans: "期间有人改过：\(names)。再按 ^S 保存你的内容。"
        case .hant: "期間有人改過：\(names)。再按 ^S 儲存你的內容。"
        }
      }
    }

    /// What somebody has put into a field since its text was begun.
    public static func nowHolds(_ text: String) -> Phrase {
      Phrase(
        en: text.isEmpty ? "meanwhile emptied" : "meanwhile: \(text)",
        hans: text.isEmpty ? "期间已被清空" : "期间已改为：\(text)",
        hant: text.isEmpty ? "期間已被清空" : "期間已改為：\(text)")
    }
  }
}
