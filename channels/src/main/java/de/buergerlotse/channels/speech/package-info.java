/// Replies as they are spoken: short sentences, no addresses to type, numbers as people say them.
///
/// - [Speech]: a reply's blocks as [SpokenReply] in pages that can be listened to; [BlockSentences] makes sentences of one block
/// - [Keepsake]: what of a reply is better had in writing
/// - [SpokenText#RULES]: the ordered rules that make written German speakable; each [SpokenRule] is one small class
/// - [SpokenNumbers]: telephone numbers and codes, sign by sign
///
/// Depends on the core's `conversation` and `reply`, and the knowledge base's variants.
@NullMarked
package de.buergerlotse.channels.speech;

import org.jspecify.annotations.NullMarked;
