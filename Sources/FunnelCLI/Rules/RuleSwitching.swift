import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel rule enable RULE`.
struct RuleEnable: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "enable", abstract: "Switch a rule on, from today; test it first.",
    discussion: """
      Nothing of an earlier day sets it off. Two rules that would undo each other are refused.
      """)

  @Argument(help: "The number or the name.")
  var rule: String

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let found = try workspace.rule(rule)
    var enabled = found.record
    enabled.isEnabled = true
    try workspace.refuseContradiction(of: enabled)
    let entity = EntityReference(found.record.id)
    let label = Phrase.Rules.switched(found.record.name, on: true)
    try workspace.perform(
      [.edit(entity, ["isEnabled": true.value, "enabledOn": workspace.today.value])], label,
      expecting: [entity: found.version])
    try invocation.say(label)
  }
}

/// `funnel rule disable RULE`.
struct RuleDisable: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "disable", abstract: "Switch a rule off; its firings stay.")

  @Argument(help: "The number or the name.")
  var rule: String

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let found = try workspace.rule(rule)
    let entity = EntityReference(found.record.id)
    let label = Phrase.Rules.switched(found.record.name, on: false)
    try workspace.perform(
      [.edit(entity, ["isEnabled": false.value])], label, expecting: [entity: found.version])
    try invocation.say(label)
  }
}

extension Workspace {
  /// Refuses a rule that is switched on and would undo the work of another one.
  func refuseContradiction(of rule: Rule) throws {
    guard rule.isEnabled,
      let contradiction = try rule.contradiction(among: store.rules(), in: book)
    else { return }
    throw refusal(.automation(.contradiction(contradiction)))
  }
}
