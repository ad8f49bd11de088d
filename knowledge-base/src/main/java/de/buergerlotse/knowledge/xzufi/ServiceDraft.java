package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;
import java.util.Optional;

/// An imported service in the form of a content package, for an editor to finish.
///
/// @param office the imported office that is responsible here, for the editor to take over or to match with one of the
///   municipality's own
public record ServiceDraft(
  ObjectKey key,
  PublicService service,
  ServicePhrases phrases,
  Optional<XzufiObject.Organisation> office
) {}
