package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.exchange.ImportTally;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;

/// What reading one object needs: who it is, its languages, the links it may have, and where remarks go.
///
/// @param what the object's name in remarks
record ObjectReading(String what, Languages languages, LinkCheck links, ImportTally tally, LocalDate today) {
  static ObjectReading of(XmlElement object, LinkCheck links, ImportTally tally, LocalDate today) {
    var key = object.find("id").map(id -> id.attribute("schemeAgencyID") + "/" + id.value());
    var languages = new Languages(object.all("sprachversion"));
    return new ObjectReading(object.name() + " " + key.orElse("ohne id"), languages, links, tally, today);
  }

  /// @throws IllegalArgumentException when the element is no id with its agency
  static ObjectKey key(XmlElement id) {
    return new ObjectKey(id.attribute("schemeAgencyID"), id.value());
  }

  /// The texts of all children of a name, per variant; what is not let through is told.
  TreeMap<String, String> texts(XmlElement parent, String child) {
    var texts = new TreeMap<String, String>();
    for (var element : parent.all(child)) {
      var code = element.attribute("languageCode");
      var variant = languages.find(code);
      if (variant.isEmpty()) tally.skip(what, "Text mit unbekanntem Sprachcode " + code);
      else addText(texts, variant.get(), element.value());
    }
    return texts;
  }

  private void addText(TreeMap<String, String> texts, Variant variant, String html) {
    var read = HtmlText.read(html);
    if (!read.removed().isEmpty()) tally.find(what, "aus dem Text entfernt: " + String.join(", ", read.removed()));
    for (var link : read.links()) {
      if (link.url().startsWith("mailto:") || link.url().startsWith("tel:")) continue;
      links.complaint(link.url()).ifPresent(why -> tally.find(what, why));
    }
    // "de" and "de-DE" are one variant: what comes first stays.
    if (!read.text().isBlank()) texts.putIfAbsent(variant.tag(), read.text());
  }

  /// Whether a part of the object holds today; one that does not is told and left out.
  boolean isCurrent(XmlElement part) {
    var times = Validity.of(part);
    if (Validity.holds(times, today)) return true;
    tally.skip(what + ", " + part.name(), "gilt heute nicht, sondern " + times.getFirst().words());
    return false;
  }

  void countUnknown(XmlElement object, Set<String> known) {
    for (var child : object.children()) {
      if (!known.contains(child.name())) tally.unknown(object.name() + "/" + child.name());
    }
  }
}
