package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;
import java.util.HashSet;
import java.util.List;

/// Everything one municipality publishes, checked to fit together.
public record ContentPackage(
  Municipality municipality,
  List<Office> offices,
  List<PublicService> services,
  List<ServicePhrases> phrases
) {
  public ContentPackage {
    offices = List.copyOf(offices);
    services = List.copyOf(services);
    phrases = List.copyOf(phrases);
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
      .ifPresent(online -> requireHost(service, online.url().getHost(), municipality));
    service
      .access()
      .appointment()
      .ifPresent(booking -> requireHost(service, booking.url().getHost(), municipality));
  }

  private static void requireHost(PublicService service, String host, Municipality municipality) {
    if (!municipality.linkHosts().contains(host)) {
      throw new IllegalArgumentException(service.id() + ": links to " + host + ", which is not in linkHosts");
    }
  }
}
