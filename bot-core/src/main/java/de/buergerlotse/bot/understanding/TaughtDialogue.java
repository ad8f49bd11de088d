package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.phrase.ExampleDialogue;

/// A written dialogue with the origin that its texts have among the training texts.
record TaughtDialogue(ExampleDialogue dialogue, int origin) {}
