/// Content packages: everything one municipality publishes, as readable YAML files and as one value.
///
/// - [ContentPackage]: municipality, offices, services, phrases and life situations, checked as a whole
/// - [ContentReader]: reads packages and the general language knowledge from a folder or the class path
/// - [ContentWriter]: the way back into files, without loss
/// - [PlacedTexts]: the texts of a file with their lines
/// - [PackageImport]: a package into [ImportedPackages], where it waits, or into the [KnowledgeStore]
/// - [ImportReport]: what any import did, kept by an [ImportTally] while it runs
/// - [KnowledgeStore]: the port to where packages are kept
///
/// The format is told in `docs/content-packages.md`, and as JSON Schema in the resources `schema/`. Depends on
/// `service`, `municipality`, `override`, `phrase` and `checklist`.
@NullMarked
package de.buergerlotse.knowledge.exchange;

import org.jspecify.annotations.NullMarked;
