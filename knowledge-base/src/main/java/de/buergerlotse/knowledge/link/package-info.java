/// The last step into a form: what has to be asked of its server before a citizen can be sent there.
///
/// - [FormLinks]: the address for a case; falls back to the plain address whenever the server does not help
/// - [PostedValues]: the port to form servers that keep posted values; [FormSolutionsHttp] is the one over HTTP
///
/// Depends on `service`.
@NullMarked
package de.buergerlotse.knowledge.link;

import org.jspecify.annotations.NullMarked;
