import FunnelCore

extension Phrase {
  /// The pipeline editor, and deals that change their pipeline.
  public enum Stages {
    /// The screen.
    public static let editor = Phrase(en: "Pipeline", hans: "销售流程", hant: "銷售流程")
    /// Adds a stage behind the selected one.
    public static let add = Phrase(en: "new stage", hans: "新建阶段", hant: "新增階段")
    /// Splits a stage.
    public static let split = Phrase(en: "split", hans: "拆分", hant: "拆分")
    /// Merges a stage into another one.
    public static let merge = Phrase(en: "merge", hans: "合并", hant: "合併")
    /// Removes a stage.
    public static let remove = Phrase(en: "remove", hans: "删除", hant: "刪除")
    /// Puts a stage one place up.
    public static let earlier = Phrase(en: "earlier", hans: "前移", hant: "前移")
    /// Puts a stage one place down.
    public static let later = Phrase(en: "later", hans: "后移", hant: "後移")
    /// Names the pipeline anew.
    public static let renamePipeline = Phrase(
      en: "edit pipeline", hans: "编辑流程", hant: "編輯流程")
    /// Adds a shipped pipeline.
    public static let shipped = Phrase(
      en: "add shipped pipeline", hans: "添加内置流程", hant: "新增內建流程")
    /// Offers the pipeline for new deals, or no longer.
    public static let hide = Phrase(
      en: "offer/hide pipeline", hans: "启用/隐藏流程", hant: "啟用/隱藏流程")
    /// Lets deals go on in another pipeline.
    public static let transfer = Phrase(
      en: "other pipeline", hans: "转到其他流程", hant: "轉到其他流程")
    /// Why no stage can be acted upon.
    public static let noStage = Phrase(
      en: "no stage is selected", hans: "未选择阶段", hant: "尚未選擇階段")
    /// Why a closing stage cannot be split or merged.
    public static let notOpen = Phrase(
      en: "only open stages are split and merged", hans: "只有进行中的阶段可以拆分和合并",
      hant: "只有進行中的階段可以拆分和合併")
    /// Why nothing can be merged.
    public static let noOther = Phrase(
      en: "there is no other open stage", hans: "没有其他进行中的阶段", hant: "沒有其他進行中的階段")
    /// Marks a shipped pipeline that the store does not have yet.
    public static let isShipped = Phrase(en: "shipped", hans: "内置", hant: "內建")
    /// Chooses another stage for one deal.
    public static let otherStage = Phrase(en: "other stage", hans: "改阶段", hant: "改階段")
    /// Chooses another stage for all deals that stand where this one does.
    public static let otherStageForAll = Phrase(
      en: "for all of its stage", hans: "同阶段一起改", hant: "同階段一起改")
    /// Where a deal comes from, as the head of a column.
    public static let from = Phrase(en: "From", hans: "原阶段", hant: "原階段")
    /// Where a deal goes, as the head of a column.
    public static let to = Phrase(en: "To", hans: "新阶段", hant: "新階段")
    /// What is asked before deals change their pipeline.
    ///
    /// - Parameter pipeline: The pipeline that is added with them; nil where it is there.
    public static func transferQuestion(adding pipeline: Phrase?) -> Phrase {
      Phrase { language in
        let name = pipeline?[language]
        return switch language {
        case .en:
          "Nothing is changed yet: look the stages over, then Ctrl-S does it in one step"
            + (name.map { " and adds the pipeline \($0)." } ?? ".")
        case .hans:
          "尚未更改：请核对各商机的新阶段，按 Ctrl-S 一次完成"
            + (name.map { "，并添加流程“\($0)”。" } ?? "。")
        case .hant:
          "尚未變更：請核對各筆商機的新階段，按 Ctrl-S 一次完成"
            + (name.map { "，並新增流程「\($0)」。" } ?? "。")
        }
      }
    }
    /// A shipped pipeline was added.
    public static func pipelineAdded(_ name: Phrase) -> Phrase {
      Phrase(
        en: "pipeline \(name[.en]) added", hans: "已添加流程“\(name[.hans])”",
        hant: "已新增流程「\(name[.hant])」")
    }
    /// Why deals of several pipelines cannot go together.
    public static let severalPipelines = Phrase(
      en: "the marked deals are of several pipelines", hans: "所标记商机属于不同流程",
      hant: "所標記商機屬於不同流程")
    /// Why a deal cannot begin here.
    public static let hiddenPipeline = Phrase(
      en: "this pipeline is no longer offered for new deals; P chooses another one",
      hans: "该流程不再用于新建商机；按 P 选择其他流程", hant: "該流程不再用於新增商機；按 P 選擇其他流程")
    /// Marks a pipeline that is not offered.
    public static let hidden = Phrase(en: "hidden", hans: "已隐藏", hant: "已隱藏")
    /// Expected days, as the head of a column.
    public static let days = Phrase(en: "Days", hans: "天数", hant: "天數")
    /// Days until stagnation, as the head of a column.
    public static let rot = Phrase(en: "Rot", hans: "停滞", hant: "停滯")
    /// Stages that were merged into this one.
    public static let tookIn = Phrase(en: "Took in", hans: "已并入", hant: "已併入")
    /// Marks figures nobody has confirmed.
    public static let assumed = Phrase(en: "assumed", hans: "估计值", hant: "估計值")
    /// A stage's name in a language.
    public static func name(_ language: Language) -> Phrase {
      Phrase { "\(EntityKind.stage.label(ofField: "name")[$0]) (\(language.name))" }
    }
    /// A field of a stage in a language.
    public static func field(_ field: String, _ language: Language) -> Phrase {
      Phrase { "\(EntityKind.stage.label(ofField: field)[$0]) (\(language.name))" }
    }
    /// A text of several lines, which are written with a bar between them.
    public static func lines(_ name: Phrase) -> Phrase {
      Phrase { "\(name[$0]) ( | )" }
    }
    /// Which deals go to the new stage.
    public static let movers = Phrase(en: "Deals that go on", hans: "转入的商机", hant: "轉入的商機")
    /// The stage that is to be split.
    public static func splitting(_ stage: Phrase) -> Phrase {
      Phrase(
        en: "Split \(stage[.en])", hans: "拆分“\(stage[.hans])”", hant: "拆分「\(stage[.hant])」")
    }
    /// No deal goes on to the new stage; `SplitChoice` reads it.
    public static let noMovers = Phrase(en: "none", hans: "不转", hant: "不轉")
    /// The choices of deals that go on.
    public static let moversHint = Phrase(
      en: "none, all, >30 (days in stage), owner:calvin",
      hans: "不转、全部、>30（停留天数）、owner:calvin",
      hant: "不轉、全部、>30（停留天數）、owner:calvin")
    /// A shipped pipeline that the store has already is added under another name.
    public static func isThereAlready(_ name: Phrase) -> Phrase {
      Phrase(
        en: "\(name[.en]) is there already: another name", hans: "“\(name[.hans])”已存在：请另取名称",
        hant: "「\(name[.hant])」已存在：請另取名稱")
    }
    /// Marks a shipped pipeline that the store has already.
    public static let isThere = Phrase(en: "there already", hans: "已存在", hant: "已存在")
    /// Deals stand in a stage that was to be removed.
    public static func mergeInstead(_ stage: Phrase) -> Phrase {
      Phrase(
        en: "\(stage[.en]) has deals, or had: m merges it into another stage",
        hans: "“\(stage[.hans])”有过商机：按 m 合并到其他阶段",
        hant: "「\(stage[.hant])」有過商機：按 m 併入其他階段")
    }
    /// Does it after the preview.
    public static let confirm = Phrase(en: "do it", hans: "执行", hant: "執行")
    /// Leaves it.
    public static let leave = Phrase(en: "leave it", hans: "放弃", hant: "放棄")

    /// What a merge does.
    public static func mergePreview(
      _ deals: Int, _ from: Phrase, _ to: Phrase, conversions: Int, visits: Int
    ) -> Phrase {
      Phrase { language in
        let figures = [deals, conversions, visits].map { language.number($0) }
        return switch language {
        case .en:
          "\(figures[0]) \(deals == 1 ? "deal goes" : "deals go") from \(from[.en]) to \(to[.en]); "
            + "\(figures[1]) past \(conversions == 1 ? "conversion" : "conversions") of "
            + "\(figures[2]) \(visits == 1 ? "visit counts" : "visits count") for \(to[.en])"
        case .hans:
          "\(figures[0]) 个商机从\(from[.hans])转到\(to[.hans])；过往 \(figures[2]) 次进入中的 \(figures[1]) 次转化计入\(to[.hans])"
        case .hant:
          "\(figures[0]) 筆商機從\(from[.hant])轉到\(to[.hant])；過往 \(figures[2]) 次進入中的 \(figures[1]) 次轉換計入\(to[.hant])"
        }
      }
    }

    /// What a split does.
    public static func splitPreview(_ deals: Int, _ from: Phrase, _ to: String) -> Phrase {
      Phrase { language in
        let number = language.number(deals)
        return switch language {
        case .en:
          "\(number) \(deals == 1 ? "deal goes" : "deals go") from \(from[.en]) to \(to)"
        case .hans: "\(number) 个商机从\(from[.hans])转到\(to)"
        case .hant: "\(number) 筆商機從\(from[.hant])轉到\(to)"
        }
      }
    }

    /// What a change of pipeline does for the deals of one stage.
    public static func transferPreview(_ deals: Int, _ from: Phrase, _ to: Phrase) -> Phrase {
      Phrase { splitPreview(deals, from, to[$0])[$0] }
    }

    /// A stage was added.
    public static func added(_ name: String) -> Phrase {
      Phrase(en: "stage \(name) added", hans: "已新建阶段\(name)", hant: "已新增階段\(name)")
    }
    /// A stage was changed.
    public static func edited(_ name: Phrase) -> Phrase {
      Phrase(
        en: "stage \(name[.en]) edited", hans: "已修改阶段\(name[.hans])",
        hant: "已修改階段\(name[.hant])")
    }
    /// A stage went to another place.
    public static func reordered(_ name: Phrase) -> Phrase {
      Phrase(
        en: "stage \(name[.en]) moved", hans: "已移动阶段\(name[.hans])",
        hant: "已移動階段\(name[.hant])")
    }
    /// A stage was split.
    public static func split(_ name: Phrase, _ next: String) -> Phrase {
      Phrase(
        en: "stage \(name[.en]) split, \(next) behind it",
        hans: "已拆分阶段\(name[.hans])，其后为\(next)",
        hant: "已拆分階段\(name[.hant])，其後為\(next)")
    }
    /// A stage was merged.
    public static func merged(_ name: Phrase, _ successor: Phrase) -> Phrase {
      Phrase(
        en: "stage \(name[.en]) merged into \(successor[.en])",
        hans: "阶段\(name[.hans])已合并到\(successor[.hans])",
        hant: "階段\(name[.hant])已併入\(successor[.hant])")
    }
    /// A stage was removed.
    public static func removed(_ name: Phrase) -> Phrase {
      Phrase(
        en: "stage \(name[.en]) removed", hans: "已删除阶段\(name[.hans])",
        hant: "已刪除階段\(name[.hant])")
    }
    /// Deals go on in another pipeline.
    public static func transferred(_ deals: Int, _ pipeline: Phrase) -> Phrase {
      Phrase { language in
        let deals = EntityKind.deal.counted(deals)[language]
        return switch language {
        case .en: "\(deals) to \(pipeline[.en])"
        case .hans: "\(deals)转到\(pipeline[.hans])"
        case .hant: "\(deals)轉到\(pipeline[.hant])"
        }
      }
    }
    /// A pipeline was changed.
    public static func pipelineEdited(_ name: Phrase) -> Phrase {
      Phrase(
        en: "pipeline \(name[.en]) edited", hans: "已修改流程\(name[.hans])",
        hant: "已修改流程\(name[.hant])")
    }
    /// Nothing is changed in a dry run.
    public static let dryRun = Phrase(
      en: "Nothing was changed.", hans: "未作任何更改。", hant: "未做任何變更。")
  }
}
