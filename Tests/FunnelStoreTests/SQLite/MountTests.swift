import Testing

@testable import FunnelStore

struct MountTests {
  private let table = """
    23 28 0:21 / /proc rw,nosuid shared:12 - proc proc rw
    28 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
    97 28 0:52 / /mnt/team rw,relatime - nfs4 server:/team rw,vers=4.2
    """

  @Test func `a device's file system is the one mounted from it`() {
    #expect(Mount.type(ofDevice: 254 << 8 | 1, in: table) == "ext4")
    #expect(Mount.type(ofDevice: 52, in: table) == "nfs4")
    #expect(Mount.type(ofDevice: 99, in: table) == nil)
  }

  @Test func `file systems of other machines are known`() {
    #expect(["nfs", "nfs4", "cifs", "fuse.sshfs", "9p"].allSatisfy(Mount.isNetwork))
    #expect(!["ext4", "btrfs", "xfs", "tmpfs", "overlay", "zfs"].contains(where: Mount.isNetwork))
  }
}
