package de.buergerlotse.knowledge;

import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.override.Difference;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Access;
import de.buergerlotse.knowledge.service.LinkContext;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A service as it appears in a municipality.
///
/// @param municipality the one it appears in
/// @param provider the municipality whose service it is
/// @param inheritedFrom the provider where that is another municipality than the one it appears in
/// @param office the responsible office
/// @param authority the municipality whose office it is: the provider, unless the town named an office of its own
/// @param differences what was told otherwise on the way down from the provider
public record OfferedService(
  PublicService service,
  Municipality municipality,
  Municipality provider,
  Optional<Municipality> inheritedFrom,
  Office office,
  Municipality authority,
  ServicePhrases phrases,
  List<Difference> differences
) {
  public OfferedService {
    differences = List.copyOf(differences);
  }

  /// The same without links that lead nowhere; itself when there is none.
  OfferedService without(Set<URI> dead) {
    var access = service.access();
    var online = access.onlineService().filter(link -> !dead.contains(link.url()));
    var booking = access.appointment().filter(link -> !dead.contains(link.url()));
    var facts = service.facts();
    var laws = facts
      .legal()
      .stream()
      .filter(law -> !dead.contains(law.url()))
      .toList();
    var ways = new Access(access.responsible(), online, booking);
    if (ways.equals(access) && laws.equals(facts.legal())) return this;
    var reached = service.withAccess(ways).withFacts(facts.withLegal(laws));
    return new OfferedService(reached, municipality, provider, inheritedFrom, office, authority, phrases, differences);
  }

  /// The case for which a link from here into the service is made.
  public LinkContext linkContext(Variant variant, Optional<String> reference) {
    return new LinkContext(municipality.ars(), service.id(), variant, reference);
  }
}
