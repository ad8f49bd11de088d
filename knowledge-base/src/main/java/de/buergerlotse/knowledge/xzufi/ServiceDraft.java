package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;

/// An imported service in the form of a content package, for an editor to finish.
public record ServiceDraft(ObjectKey key, PublicService service, ServicePhrases phrases) {}
