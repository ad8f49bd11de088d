/// Small hand-made knowledge for tests.
@NullMarked
package de.buergerlotse.knowledge.example;

import org.jspecify.annotations.NullMarked;
