package de.buergerlotse.knowledge;

import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;
import java.util.Optional;

/// A service as it appears in a municipality.
///
/// @param provider the municipality whose service it is
/// @param inheritedFrom the provider where that is another municipality than the one it appears in
/// @param office the responsible office of the provider
public record OfferedService(
  PublicService service,
  Municipality provider,
  Optional<Municipality> inheritedFrom,
  Office office,
  ServicePhrases phrases
) {}
