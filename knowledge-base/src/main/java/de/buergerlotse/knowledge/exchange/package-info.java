/// Content packages: everything one municipality publishes, as readable YAML files and as one value.
///
/// - [ContentPackage]: municipality, offices, services and phrases, checked as a whole
/// - [ContentReader]: reads packages and the general language knowledge from a folder or the class path
/// - [KnowledgeStore]: the port to where packages are kept
///
/// The format is told in `docs/content-packages.md`. Depends on `service`, `municipality` and `phrase`.
@NullMarked
package de.buergerlotse.knowledge.exchange;

import org.jspecify.annotations.NullMarked;
