/// Figures of the knowledge base, each by a program of its own; no test.
@NullMarked
package de.buergerlotse.knowledge.benchmark;

import org.jspecify.annotations.NullMarked;
