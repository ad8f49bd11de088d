package de.buergerlotse.knowledge.language;

import java.util.List;

/// The rules of each variant in the order in which they are applied.
final class Rules {

  /// Netzwerk Leichte Sprache and the BW criteria: 5 to 10 words a sentence.
  private static final int EASY_WORDS = 10;
  private static final int EASY_LETTERS = 14;
  private static final int PLAIN_WORDS = 20;
  private static final int PLAIN_LETTERS = 28;

  /// Leichte Sprache: BITV 2.0 Anlage 2 Teil 2, DIN SPEC 33429, Netzwerk Leichte Sprache.
  static final List<LanguageRule> EASY = List.of(
    new SentenceLengthRule(EASY_WORDS),
    new OneSentencePerLineRule(),
    new SeveralStatementsRule(),
    new SubordinateClauseRule(),
    new RelativeClauseRule(),
    new InfinitiveGroupRule(),
    new EnumerationRule(),
    new QuestionRule(),
    new GenitiveRule(),
    new SubjunctiveRule(),
    new IndirectSpeechRule(),
    new PassiveRule("Sagen Sie, wer etwas tut: „Das Amt prüft den Antrag.“"),
    new HiddenPassiveRule(),
    new PreteriteRule(),
    new NegationRule(),
    new NominalStyleRule(2),
    new MissingAddressRule(),
    new LongWordRule(EASY_LETTERS),
    new DifficultWordRule(),
    new AnglicismRule(),
    new AbstractWordRule(),
    new MetaphorRule(),
    new InconsistentTermRule(),
    new AbbreviationRule(true),
    new NumberWordRule(),
    new RomanNumeralRule(),
    new OldYearRule(),
    new DateRule(),
    new TimeRule(),
    new RangeRule(),
    new PercentRule(),
    new LargeNumberRule(),
    new SpecialCharacterRule(),
    new BracketRule(),
    new FootnoteRule(),
    new ParagraphReferenceRule(),
    new CrossReferenceRule()
  );

  /// Plain German (DIN 8581-1, plain-language guides of the federal administration).
  static final List<LanguageRule> PLAIN = List.of(
    new SentenceLengthRule(PLAIN_WORDS),
    new PassiveRule("Sagen Sie, wer etwas tut: „Wir prüfen Ihren Antrag.“"),
    new NominalStyleRule(3),
    new LongWordRule(PLAIN_LETTERS),
    new AbbreviationRule(false),
    new BracketRule(),
    new ParagraphReferenceRule(),
    new FillerWordRule(),
    new OfficialeseRule(),
    new DoubleNegationRule()
  );

  private Rules() {}
}
