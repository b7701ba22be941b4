extension BuyingInfluence {
  enum CodingKeys: CodingKey {
    case key, name, title, location, roles, rating, degree, mode, contact, isNewInJob
    case personalWin, businessResult
  }

  /// Writes the row with its roles in order, so that equal forms are equal texts.
  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(key, forKey: .key)
    try row.encode(name, forKey: .name)
    try row.encodeIfPresent(title, forKey: .title)
    try row.encodeIfPresent(location, forKey: .location)
    try row.encode(BuyingRole.allCases.filter(roles.contains), forKey: .roles)
    try row.encodeIfPresent(rating, forKey: .rating)
    try row.encodeIfPresent(degree, forKey: .degree)
    try row.encodeIfPresent(mode, forKey: .mode)
    try row.encodeIfPresent(contact, forKey: .contact)
    try row.encode(isNewInJob, forKey: .isNewInJob)
    try row.encodeIfPresent(personalWin, forKey: .personalWin)
    try row.encodeIfPresent(businessResult, forKey: .businessResult)
  }
}
