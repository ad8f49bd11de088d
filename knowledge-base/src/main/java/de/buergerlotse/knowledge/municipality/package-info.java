/// Municipalities, the county above a town, their offices and opening hours.
///
/// Depends on `service` for language variants and localized texts.
@NullMarked
package de.buergerlotse.knowledge.municipality;

import org.jspecify.annotations.NullMarked;
