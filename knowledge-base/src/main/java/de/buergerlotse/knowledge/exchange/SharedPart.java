package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Access;
import de.buergerlotse.knowledge.service.Facts;

/// What all language variants of a service share: its figures, the ways into it, and the words by which it is meant.
public record SharedPart(Facts facts, Access access, ServicePhrases phrases) {}
