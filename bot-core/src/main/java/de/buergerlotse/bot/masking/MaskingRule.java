package de.buergerlotse.bot.masking;

import java.util.List;

/// One kind of sign by which personal data is known.
interface MaskingRule {
  List<Span> find(CitizenText text);
}
