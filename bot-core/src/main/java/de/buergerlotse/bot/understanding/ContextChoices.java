package de.buergerlotse.bot.understanding;

/// The two choices in the middle of a conversation, as fitted.
///
/// @param services by [ServiceSignals]
/// @param aspects by [AspectSignals]
record ContextChoices(ChoiceModel services, ChoiceModel aspects) {
  /// What holds before any dialogue was learnt from.
  static final ContextChoices PRIOR = new ContextChoices(ServiceSignals.PRIOR, AspectSignals.PRIOR);
}
