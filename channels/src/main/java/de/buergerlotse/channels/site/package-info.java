/// The pages that are served besides plain files.
///
/// - [WorkplaceController]: the workplaces of staff, at addresses people can remember
///
/// Depends on nothing of the house.
@NullMarked
package de.buergerlotse.channels.site;

import org.jspecify.annotations.NullMarked;
