package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.exchange.ImportTally;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds services of one Leistungsschlüssel that tell different deadlines for the same thing, whoever sent them.
record Contradictions(ImportedObjects store, MunicipalityId municipality) {
  void tell(Set<String> serviceKeys, ImportTally tally) {
    for (var serviceKey : new TreeSet<>(serviceKeys)) {
      var services = store.listByServiceKey(municipality, serviceKey);
      var agencies = new TreeSet<>(
        services
          .stream()
          .map(service -> service.key().agency())
          .toList()
      );
      if (agencies.size() > 1) tally.find(
        "Leistungsschlüssel " + serviceKey,
        "kommt von mehreren Stellen: " + agencies
      );
      deadlines(services).forEach((subject, terms) -> {
        if (terms.size() > 1) tally.find("Leistungsschlüssel " + serviceKey, "widersprüchliche Fristen: " + terms);
      });
    }
  }

  /// What is said about each subject: deadlines of one type and description mean the same.
  private static TreeMap<String, TreeSet<String>> deadlines(List<XzufiObject.Service> services) {
    var bySubject = new TreeMap<String, TreeSet<String>>();
    for (var service : services) {
      for (var deadline : service.deadlines()) {
        var subject = deadline.type() + " " + deadline.text().getOrDefault("de", "");
        var term = deadline.to().isEmpty() ? deadline.from() : deadline.from() + " bis " + deadline.to();
        bySubject.computeIfAbsent(subject, _ -> new TreeSet<>()).add(term);
      }
    }
    return bySubject;
  }
}
