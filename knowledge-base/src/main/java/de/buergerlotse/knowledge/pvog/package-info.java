/// The delivery of all service descriptions by the Portalverbund (PVOG): pages of XZuFi until the last is told.
///
/// - [PvogDelivery]: the loop; each page is imported as a whole before the place after it is kept
/// - [PvogPages]: the port to the delivering service; a failed call may be repeated
/// - [PvogHttpPages]: that service over HTTP
/// - [PvogAccess]: what lets a request in; [ClientCredentials] by OAuth 2.0
/// - [PvogCursors]: the port to where the place is kept
///
/// Depends on `xzufi` (the import), `exchange` (the report), `municipality`.
@NullMarked
package de.buergerlotse.knowledge.pvog;

import org.jspecify.annotations.NullMarked;
