package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.exchange.ImportReport;
import de.buergerlotse.knowledge.exchange.ImportTally;
import de.buergerlotse.knowledge.municipality.Municipality;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Imports XZuFi into a municipality's drafts: later versions replace earlier ones by agency and id, deletions of what
/// is not there do nothing, and a delivery counts wholly or not at all.
public final class XzufiImport {

  private final ImportedObjects store;

  private final Clock clock;

  /// @param clock tells which times of validity have passed
  public XzufiImport(ImportedObjects store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// @throws de.buergerlotse.knowledge.exchange.ImportException when the delivery cannot be read to its end; nothing
  ///   was changed then
  public ImportReport importFrom(InputStream xml, Municipality municipality) {
    var run = new Run(
      municipality,
      new LinkCheck(municipality.linkHosts()),
      new ImportTally(),
      LocalDate.now(clock.withZone(municipality.timeZone())),
      new HashSet<>(),
      new HashSet<>()
    );
    store.together(() -> {
      XzufiStream.read(xml, message -> handle(message, run));
      new Contradictions(store, municipality.id()).tell(run.serviceKeys(), run.tally());
    });
    return run.tally().report();
  }

  /// @param seen what the delivery has written so far
  /// @param serviceKeys of the services in the delivery
  private record Run(
    Municipality municipality,
    LinkCheck links,
    ImportTally tally,
    LocalDate today,
    Set<String> seen,
    Set<String> serviceKeys
  ) {}

  private void handle(XmlElement message, Run run) {
    switch (message.name()) {
      case "schreibe" -> message.children().forEach(object -> write(object, run));
      case "loesche" -> delete(message, run);
      case "nachrichtenkopf", "transaktionID", "transaktionPosition" -> {
      }
      default -> run.tally().unknown(message.name());
    }
  }

  private void write(XmlElement element, Run run) {
    var reading = ObjectReading.of(element, run.links(), run.tally(), run.today());
    try {
      switch (element.name()) {
        case "leistung" -> saveService(new ServiceElement(element, reading).service(), run);
        case "onlinedienst" -> save(OtherElements.online(element, reading), run);
        case "zustaendigkeitTransferObjekt" -> save(OtherElements.responsibility(element, reading), run);
        case "organisationseinheit" -> {
          var office = OrganisationElement.organisation(element, reading);
          save(office, run);
          for (var duty : OrganisationElement.responsibilities(element, office.key(), reading)) save(duty, run);
        }
        case "spezialisierung" -> run.tally().unknown(element.name() + " (nicht übernommen)");
        default -> run.tally().unknown(element.name());
      }
    } catch (IllegalArgumentException wrong) {
      run.tally().skip(reading.what(), String.valueOf(wrong.getMessage()));
    }
  }

  private void saveService(XzufiObject.Service service, Run run) {
    if (!service.serviceKey().isEmpty()) run.serviceKeys().add(service.serviceKey());
    if (!service.machineTranslated().isEmpty()) {
      run.tally().find("leistung " + service.key(), "automatisch übersetzt: " + service.machineTranslated());
    }
    if (!Validity.holds(service.validity(), run.today())) {
      run
        .tally()
        .find("leistung " + service.key(), "gilt heute nicht, sondern " + service.validity().getFirst().words());
    }
    save(service, run);
  }

  private void save(XzufiObject object, Run run) {
    var town = run.municipality().id();
    var name = object.kind().germanName() + " " + object.key();
    if (!run.seen().add(name)) run.tally().find(name, "steht mehrmals in der Lieferung; die letzte Fassung gilt");
    if (run.tally().compare(store.find(town, object.kind(), object.key()), object)) store.save(town, object);
  }

  private void delete(XmlElement message, Run run) {
    var kind = Stream.of(XzufiObject.Kind.values())
      .filter(one -> one.germanName().equals(message.attribute("klasse")))
      .findFirst();
    if (kind.isEmpty()) {
      run.tally().unknown("loesche " + message.attribute("klasse"));
      return;
    }
    for (var id : message.all("id")) {
      try {
        if (store.remove(run.municipality().id(), kind.get(), ObjectReading.key(id))) run.tally().remove(1);
      } catch (IllegalArgumentException wrong) {
        run.tally().skip("loesche " + id.value(), String.valueOf(wrong.getMessage()));
      }
    }
  }
}
