extension DealRecord {
  /// The source of leads that a customer recommended us to.
  public static let referralSource = "Referral"

  /// A new lead that the customer of this deal recommended us to.
  ///
  /// It begins in the first stage of the deal's pipeline, with the deal's owner and product type.
  ///
  /// - Parameter stage: The first open stage of the pipeline.
  public func referral(
    _ name: String, at account: Account.ID?, in stage: Stage.ID, on day: Day, id: DealRecord.ID
  ) -> DealRecord {
    var lead = DealRecord(id: id)
    (lead.name, lead.account, lead.owner) = (name, account, owner)
    (lead.pipeline, lead.stage, lead.currency) = (pipeline, stage, currency)
    (lead.productType, lead.created) = (productType, day)
    (lead.isLead, lead.source, lead.referredBy) = (true, Self.referralSource, self.id)
    return lead
  }

  /// What makes a lead of a company that the customer recommended us to, with the person to ask for.
  ///
  /// - Parameters:
  ///   - stage: The first open stage of the pipeline.
  ///   - moment: When it came in.
  ///   - id: The provisional identities of the lead and of the person.
  public func recommending(
    _ name: String, at account: Account.ID?, person: String?, phone: String?, in stage: Stage.ID,
    on day: Day, at moment: Instant, id: Int64 = -1
  ) -> [Change] {
    var lead = referral(name, at: account, in: stage, on: day, id: DealRecord.ID(id))
    lead.receivedAt = moment
    guard let person, !person.trimmed.isEmpty else { return [.add(NewRecord(lead))] }
    var contact = Contact(id: Contact.ID(id))
    (contact.name, contact.account, contact.phone) = (person, account, phone)
    lead.contact = contact.id
    return [.add(NewRecord(contact)), .add(NewRecord(lead))]
  }

  /// A new deal that extends this one: the same customer, people and products, asked anew.
  ///
  /// The need is known; budget and authority have to be shown again.
  ///
  /// - Parameter stage: The first open stage of the pipeline.
  public func upgrade(
    _ name: String, in stage: Stage.ID, on day: Day, id: DealRecord.ID
  ) -> DealRecord {
    var deal = DealRecord(id: id)
    (deal.name, deal.account, deal.department) = (name, account, department)
    (deal.contact, deal.owner, deal.pipeline) = (contact, owner, pipeline)
    (deal.stage, deal.currency, deal.created) = (stage, currency, day)
    (deal.products, deal.productType, deal.region) = (products, productType, region)
    (deal.segment, deal.upgradeOf, deal.need) = (segment, self.id, .yes)
    return deal
  }
}
