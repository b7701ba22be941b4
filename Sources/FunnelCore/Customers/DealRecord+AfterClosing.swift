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
