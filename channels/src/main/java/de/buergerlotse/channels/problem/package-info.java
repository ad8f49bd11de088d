/// Errors as clients see them: `application/problem+json` (RFC 9457) with a stable `code`.
///
/// - [Problem]: thrown wherever a request cannot be served; [ProblemCode] lists all codes
/// - [ProblemHandler] and [ProblemResponses] turn everything into the one shape
///
/// Depends on the core's `conversation` for the failure of its log.
@NullMarked
package de.buergerlotse.channels.problem;

import org.jspecify.annotations.NullMarked;
