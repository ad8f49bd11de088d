/// Our engine and its peers behind one small interface: [Contender] learns from phrases and becomes [Trained], which
/// answers questions and tells what that cost. [Contenders] lists them; [Buergerlotse], [OpenNlp], [Liblinear] and
/// [NlpJs] are one class each. Processor times come from [Processor].
@NullMarked
package de.buergerlotse.benchmark.contender;

import org.jspecify.annotations.NullMarked;
