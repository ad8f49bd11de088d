package de.buergerlotse.knowledge.xzufi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads offices, and what they say themselves they are responsible for.
final class OrganisationElement {

  /// Where people go and write to, in this order: visitors' address, house, letters (code list `xzufi.anschrifttyp`).
  private static final List<String> ADDRESS_TYPES = List.of("002", "001", "006", "");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{4,}");
  private static final Set<String> KNOWN = Set.of(
    (
      "id idSekundaer name kurzbezeichnung beschreibung anschrift kommunikation kommunikationssystem zustaendigkeit " +
      "erreichbarkeit internetadresse synonym kategorie sprachversion versionsinformation versionsinformationen " +
      "gueltigkeit gueltigkeitGebietID herausgeber uebergeordneteOrganisationseinheitID untergeordneteOrganisationseinheitID " +
      "alternativeHierarchie bankverbindung zahlungsweise kontaktperson infoOeffnungszeitenText infoOeffnungszeitenStrukturiert " +
      "infoInternServicecenter infoSonstige infoParkplatz infoOepnv infoBarrierefreiheit weiterfuehrenderLink"
    ).split(" ")
  );

  private OrganisationElement() {}

  /// @throws IllegalArgumentException when it has no id or no German name
  static XzufiObject.Organisation organisation(XmlElement element, ObjectReading reading) {
    reading.countUnknown(element, KNOWN);
    var key = element
      .find("id")
      .map(ObjectReading::key)
      .orElseThrow(() -> new IllegalArgumentException("ohne id"));
    var names = reading.texts(element, "name");
    // The extended form wraps the name once more.
    for (var name : element.all("name")) reading.texts(name, "name").forEach(names::putIfAbsent);
    if (!names.containsKey("de")) throw new IllegalArgumentException("ohne deutschen Namen");
    var address = address(element);
    var street = part(address, "strasse") + " " + part(address, "hausnummer");
    return new XzufiObject.Organisation(
      key,
      names,
      street.strip(),
      part(address, "postleitzahl"),
      part(address, "ort"),
      contact(element, text -> PHONE.matcher(text).matches()),
      contact(element, text -> text.contains("@"))
    );
  }

  /// The responsibilities told inside the office; one that cannot be read is told and left out.
  static List<XzufiObject.Responsibility> responsibilities(
    XmlElement element,
    ObjectKey office,
    ObjectReading reading
  ) {
    var found = new ArrayList<XzufiObject.Responsibility>();
    for (var duty : element.all("zustaendigkeit")) {
      try {
        found.add(OtherElements.responsibility(duty, office));
      } catch (IllegalArgumentException wrong) {
        reading.tally().skip(reading.what() + ", zustaendigkeit", String.valueOf(wrong.getMessage()));
      }
    }
    return found;
  }

  private static Optional<XmlElement> address(XmlElement element) {
    var addresses = element.all("anschrift");
    return ADDRESS_TYPES.stream()
      .flatMap(type -> addresses.stream().filter(address -> address.findText("typ").orElse("").equals(type)))
      .findFirst()
      .or(() -> addresses.stream().findFirst());
  }

  private static String part(Optional<XmlElement> address, String name) {
    return address.flatMap(found -> found.findText(name)).orElse("");
  }

  private interface Form {
    boolean fits(String text);
  }

  /// Which channel a contact is follows from its form: senders disagree on the codes.
  private static String contact(XmlElement element, Form form) {
    return Stream.of("kommunikation", "kommunikationssystem")
      .flatMap(name -> element.all(name).stream())
      .flatMap(channel -> channel.findText("kennung").stream())
      .filter(form::fits)
      .findFirst()
      .orElse("");
  }
}
