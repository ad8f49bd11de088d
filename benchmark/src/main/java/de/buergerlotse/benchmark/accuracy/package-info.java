/// How many questions the contenders get right, how they tell foreign ones, and what that costs them: [Accuracy],
/// [Speed], [ThousandServices]. [AreaUnderCurve] says how well scores part own questions from foreign ones.
@NullMarked
package de.buergerlotse.benchmark.accuracy;

import org.jspecify.annotations.NullMarked;
