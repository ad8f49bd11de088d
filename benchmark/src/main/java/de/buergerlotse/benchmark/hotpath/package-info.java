/// Where the time of one question and of one checked page goes: [HotPath] runs [OneQuestion] with JMH,
/// [LanguageChecking] times the checker beside OpenNLP's bare tagger.
@NullMarked
package de.buergerlotse.benchmark.hotpath;

import org.jspecify.annotations.NullMarked;
