package de.buergerlotse.knowledge.xzufi;

import java.util.Set;

/// Reads online services and responsibilities.
final class OtherElements {

  private static final String LAUNCH = "01";
  private static final Set<String> ONLINE_KNOWN = Set.of(
    (
      "id idSekundaer bezeichnung kurzbezeichnung beschreibung teaser link vertrauensniveau sprachversion zustaendigkeit " +
      "versionsinformation versionsinformationen gueltigkeit parameter zahlungsweise identifizierungsmittel " +
      "dynamischeParameter logo herausgeber gueltigkeitGebietID"
    ).split(" ")
  );
  private static final Set<String> RESPONSIBILITY_KNOWN = Set.of("uebergeordnetesObjektID", "zustaendigkeit");

  private OtherElements() {}

  /// @throws IllegalArgumentException when it has no id, no German name or no link that may be shown
  static XzufiObject.Online online(XmlElement element, ObjectReading reading) {
    reading.countUnknown(element, ONLINE_KNOWN);
    var key = element
      .find("id")
      .map(ObjectReading::key)
      .orElseThrow(() -> new IllegalArgumentException("ohne id"));
    var names = reading.texts(element, "bezeichnung");
    if (!names.containsKey("de")) throw new IllegalArgumentException("ohne deutsche Bezeichnung");
    var url = element
      .all("link")
      .stream()
      .filter(link -> link.findText("typ").orElse("").equals(LAUNCH))
      .flatMap(link -> link.findText("link").stream())
      .map(LinkCheck::clean)
      .findFirst()
      .orElseThrow(() -> new IllegalArgumentException("ohne Link zum Starten"));
    reading
      .links()
      .complaint(url)
      .ifPresent(why -> {
        throw new IllegalArgumentException(why);
      });
    return new XzufiObject.Online(key, names, url, element.findText("vertrauensniveau").orElse(""));
  }

  /// @throws IllegalArgumentException when it does not tell who is responsible for what
  static XzufiObject.Responsibility responsibility(XmlElement element, ObjectReading reading) {
    reading.countUnknown(element, RESPONSIBILITY_KNOWN);
    var parent = ObjectReading.key(required(element, "uebergeordnetesObjektID"));
    return responsibility(required(element, "zustaendigkeit"), parent);
  }

  /// @throws IllegalArgumentException when it does not tell what the parent is responsible for
  static XzufiObject.Responsibility responsibility(XmlElement inner, ObjectKey parentKey) {
    var id = required(inner, "id");
    // A responsibility often has an id without an agency: then it is one of its parent's agency.
    var agency = id.attribute("schemeAgencyID");
    var key = new ObjectKey(agency.isEmpty() ? parentKey.agency() : agency, id.value());
    return new XzufiObject.Responsibility(
      key,
      parentKey,
      ObjectReading.key(required(inner, "leistungID")),
      inner.all("gebietID").stream().map(XmlElement::value).toList(),
      inner.findText("rolle").orElse("")
    );
  }

  private static XmlElement required(XmlElement element, String child) {
    return element.find(child).orElseThrow(() -> new IllegalArgumentException("ohne " + child));
  }
}
