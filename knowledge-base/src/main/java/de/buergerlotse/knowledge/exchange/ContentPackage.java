package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.override.Replacement;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything one municipality publishes, checked to fit together.
///
/// @param overrides what it tells otherwise about services it inherits
public record ContentPackage(
  Municipality municipality,
  List<Office> offices,
  List<PublicService> services,
  List<ServicePhrases> phrases,
  List<ServiceOverride> overrides,
  List<LifeSituation> lifeSituations
) {
  /// A package that takes what it inherits as it is, without life situations.
  public ContentPackage(
    Municipality municipality,
    List<Office> offices,
    List<PublicService> services,
    List<ServicePhrases> phrases
  ) {
    this(municipality, offices, services, phrases, List.of(), List.of());
  }

  /// A package without life situations.
  public ContentPackage(
    Municipality municipality,
    List<Office> offices,
    List<PublicService> services,
    List<ServicePhrases> phrases,
    List<ServiceOverride> overrides
  ) {
    this(municipality, offices, services, phrases, overrides, List.of());
  }

  public ContentPackage {
    offices = List.copyOf(offices);
    services = List.copyOf(services);
    phrases = List.copyOf(phrases);
    lifeSituations = List.copyOf(lifeSituations);
    var officeIds = new HashSet<String>();
    for (var office : offices) {
      if (!officeIds.add(office.id())) throw new IllegalArgumentException("two offices are called " + office.id());
    }
    var serviceIds = new HashSet<Object>();
    for (var service : services) {
      if (!serviceIds.add(service.id())) throw new IllegalArgumentException("two services are called " + service.id());
      requireOffice(service, officeIds);
      requireOwnHosts(service, municipality);
    }
    overrides = overrides.stream().sorted(Comparator.comparing(ServiceOverride::service)).toList();
    if (municipality.parent().isEmpty() && !overrides.isEmpty()) {
      throw new IllegalArgumentException(municipality.id() + " has no parent whose services it could override");
    }
    for (var override : overrides) {
      if (!serviceIds.add(override.service())) {
        throw new IllegalArgumentException(override.service() + " is overridden twice, or a service of its own");
      }
      requireFit(override, municipality, officeIds);
    }
    requireOneOfEach(lifeSituations);
    // Below a county, a checklist may name the county's services: whether they exist shows when both are known.
    if (municipality.parent().isEmpty()) lifeSituations.forEach(situation -> requireServices(situation, serviceIds));
  }

  private static void requireOneOfEach(List<LifeSituation> lifeSituations) {
    var ids = new HashSet<Object>();
    for (var situation : lifeSituations) {
      if (!ids.add(situation.id())) {
        throw new IllegalArgumentException("two life situations are called " + situation.id());
      }
    }
  }

  /// @param offered the ids of all services that are offered, own and inherited
  /// @throws IllegalArgumentException when an entry is done with another one
  static void requireServices(LifeSituation situation, Set<?> offered) {
    for (ChecklistEntry entry : situation.entries()) {
      if (entry.responsible() instanceof Responsible.OfService(var service) && !offered.contains(service)) {
        throw new IllegalArgumentException(
          "life-situations/" + situation.id() + ".yaml: entries." + entry.id() + ".service: nobody offers " + service
        );
      }
    }
  }

  private static void requireFit(ServiceOverride override, Municipality municipality, HashSet<String> offices) {
    override.find(Replacement.OfResponsible.class).ifPresent(responsible -> {
      if (offices.contains(responsible.office())) return;
      throw new IllegalArgumentException(override.service() + ": no office is called " + responsible.office());
    });
    override
      .find(Replacement.OfOnlineService.class)
      .ifPresent(link -> requireHost(override.service(), link.online().url().getHost(), municipality));
  }

  private static void requireOffice(PublicService service, HashSet<String> officeIds) {
    if (!officeIds.contains(service.access().responsible())) {
      throw new IllegalArgumentException(service.id() + ": no office is called " + service.access().responsible());
    }
  }

  private static void requireOwnHosts(PublicService service, Municipality municipality) {
    service
      .access()
      .onlineService()
      .ifPresent(online -> requireHost(service.id(), online.url().getHost(), municipality));
    service
      .access()
      .appointment()
      .ifPresent(booking -> requireHost(service.id(), booking.url().getHost(), municipality));
  }

  private static void requireHost(ServiceId service, String host, Municipality municipality) {
    if (!municipality.linkHosts().contains(host)) {
      throw new IllegalArgumentException(service + ": links to " + host + ", which is not in linkHosts");
    }
  }
}
