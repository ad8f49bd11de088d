/// Public services and what is known about each of them, as immutable records.
///
/// - [PublicService] with its [Facts] (costs, deadlines, processing times, evidence) and [Access] (online, appointment)
/// - [Answer] per [Aspect] and [Variant]; texts refer to figures, [AnswerText] resolves them
/// - [LinkTemplate]: how links into each form system are made, from the few [LinkParameter]s of a [LinkContext]
/// - [TextVersion]: by which a translated text knows whether its plain original has changed since
/// - [LocalizedText], [TimeSpan], [Price], [Term]: the values they are made of
///
/// Depends on nothing of ours.
@NullMarked
package de.buergerlotse.knowledge.service;

import org.jspecify.annotations.NullMarked;
