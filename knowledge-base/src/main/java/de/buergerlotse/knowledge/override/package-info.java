/// What a town tells otherwise about a service it inherits, without copying the rest of it.
///
/// - [ServiceOverride]: the [Change]s of one service; a [Replacement] is what stands in the place of what
/// - [ServiceOverride#applyTo]: the service as it appears, each [Difference], and an [OverrideWarning] for each change
///   that an editor should look at
///
/// A change keeps the version of what it was written against: when the county changes its text, the town hears of it.
///
/// Depends on `service`.
@NullMarked
package de.buergerlotse.knowledge.override;

import org.jspecify.annotations.NullMarked;
