/// What citizens did not get: read from conversations, and put together by likeness.
///
/// - [QuestionReading]: a conversation → its [AskedQuestion]s, each with its [GapKind] where the answer was missing
/// - [Profile]: the telling words of a question; like questions have like profiles
///
/// Texts are as citizens wrote them: whoever keeps them masks them first (`masking`). Depends on `conversation`, `reply` and
/// `text`.
@NullMarked
package de.buergerlotse.bot.gap;

import org.jspecify.annotations.NullMarked;
