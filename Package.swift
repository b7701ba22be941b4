// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares.
///
/// Warnings are errors where the test command asks for it,
/// so that a newer compiler's new warning never stops somebody from building the program.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (Context.environment["FUNNEL_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, _ more: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + more, swiftSettings: settings)
}

let package = Package(
  name: "SalesFunnel",
  products: [
    .executable(name: "funnel", targets: ["FunnelCLI"]),
    // The tests load it before the program, so that file-system calls fail.
    .library(name: "funnel-faults", type: .dynamic, targets: ["CFaults"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    library("FunnelCore"),
    library("FunnelExchange", ["FunnelCore"]),
    library(
      "FunnelStore",
      [
        "FunnelCore", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    library("FunnelWording", ["FunnelCore", "FunnelExchange", "FunnelStore"]),
    library("FunnelDocuments", ["FunnelCore", "FunnelExchange", "FunnelWording"]),
    library("TerminalUI", ["CNcurses"]),
    library(
      "FunnelScreens",
      [
        "FunnelCore", "FunnelStore", "FunnelExchange", "FunnelWording", "FunnelDocuments",
        "TerminalUI", .product(name: "TOMLKit", package: "TOMLKit"),
      ]),
    .executableTarget(
      name: "FunnelCLI",
      dependencies: [
        "FunnelCore", "FunnelStore", "FunnelExchange", "FunnelWording", "FunnelDocuments",
        "FunnelScreens", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(name: "CFaults", path: "Tests/CFaults"),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .target(
      name: "FunnelTestSupport",
      dependencies: [
        "FunnelCore", "FunnelStore", "TerminalUI", "CVTerm",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/FunnelTestSupport", swiftSettings: settings),
    tests(of: "FunnelCore", ["FunnelTestSupport"]),
    tests(of: "FunnelExchange", ["FunnelTestSupport"]),
    tests(
      of: "FunnelStore", ["FunnelTestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(of: "FunnelWording", ["FunnelTestSupport"]),
    tests(of: "FunnelDocuments", ["FunnelTestSupport"]),
    tests(of: "TerminalUI", ["FunnelTestSupport"]),
    tests(of: "FunnelScreens", ["FunnelTestSupport"]),
    tests(of: "FunnelCLI", ["FunnelTestSupport"]),
    .testTarget(
      name: "ProjectTests",
      dependencies: [
        "FunnelCore", "FunnelDocuments", "FunnelScreens", "FunnelStore", "FunnelWording",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["FunnelTestSupport", "FunnelCLI", "FunnelCore", "FunnelStore", "TerminalUI"],
      swiftSettings: settings),
  ]
)
