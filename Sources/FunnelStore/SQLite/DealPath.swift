import FunnelCore

/// The stages a deal came to stand in, as the deal's row keeps them: stage and day in eight
/// bytes each, little end first.
enum DealPath {
  /// The visits that stage events tell of.
  ///
  /// A stage set again while the deal stands in it is no new visit.
  static func visits(of events: some Sequence<Event>) -> [Visit] {
    var visits: [Visit] = []
    for edit in events.stageEdits {
      guard case .integer(let stage) = edit.new else { continue }
      append(Visit(stage: Stage.ID(stage), entered: edit.day), to: &visits)
    }
    return visits
  }

  /// Adds a visit where it is one.
  static func append(_ visit: Visit, to visits: inout [Visit]) {
    if visits.last?.stage != visit.stage { visits.append(visit) }
  }

  static func encoded(_ visits: [Visit]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(visits.count * 8)
    for visit in visits {
      let stage = UInt32(truncatingIfNeeded: visit.stage.rawValue).littleEndian
      withUnsafeBytes(of: stage) { bytes.append(contentsOf: $0) }
      withUnsafeBytes(of: visit.entered.number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  static func decoded(_ bytes: UnsafeRawBufferPointer) -> [Visit] {
    stride(from: 0, to: bytes.count - 7, by: 8).map { place in
      let stage = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      let day = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 4, as: Int32.self))
      return Visit(stage: Stage.ID(Int64(stage)), entered: Day(clamping: Int64(day)))
    }
  }
}
