/// The agents' desk beside PostgreSQL's own benchmark: how fast waiting chats are claimed.
@NullMarked
package de.buergerlotse.benchmark.desk;

import org.jspecify.annotations.NullMarked;
