import Testing

@testable import FunnelStore

struct HandoverTests {
  @Test func `what waits when the writer gives up is let go of`() throws {
    let handover = Handover()
    for _ in 0..<3 { try handover.put(.fail(Handover.GivenUp())) }
    handover.end(.failure(StoreError.diskFull(path: "x")))
    #expect(throws: StoreError.diskFull(path: "x")) { try handover.result() }
    #expect(throws: Handover.GivenUp.self) { try handover.put(.fail(Handover.GivenUp())) }
  }
}
