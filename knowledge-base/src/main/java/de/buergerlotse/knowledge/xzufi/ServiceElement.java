package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads a `leistung` of either version.
record ServiceElement(XmlElement element, ObjectReading reading) {
  private static final String LAWS = "07";
  private static final Pattern SERVICE_KEY = Pattern.compile("\\d{14}");
  /// The children both versions document, read or not.
  private static final Set<String> KNOWN = Set.of(
    (
      "id idSekundaer struktur referenzLeiKa referenzLeistungsschluessel modulText modulTextIndividuell modulFrist " +
      "modulKosten modulBearbeitungsdauer modulBegriffImKontext modulFachlicheFreigabe modulAuskunftshinweis " +
      "modulDokument modulUrsprungsportal typisierung vertrauensniveau leistungsadressat " +
      "kennzeichenSchriftformerfordernis kategorie klassifizierung informationsbereichSDG informationsbereicheSDG " +
      "idLeistungImKontext leistungImKontextID idProzess prozessID herausgeber gueltigkeitGebietID kennzeichenEA " +
      "durchfuehrbarEinheitlicheStelle relevantFuerWirtschaftszweig relevantFuerRechtsform " +
      "relevantFuerStaatsangehoerigkeit versionsinformation versionsinformationen sprachversion gueltigkeit " +
      "statusKatalog statusBibliothek detailstufe bezugsortTyp"
    ).split(" ")
  );

  /// @throws IllegalArgumentException when it has no id or no German title
  XzufiObject.Service service() {
    reading.countUnknown(element, KNOWN);
    var key = element
      .find("id")
      .map(ObjectReading::key)
      .orElseThrow(() -> new IllegalArgumentException("ohne id"));
    var texts = texts();
    var names = new TreeMap<>(texts.getOrDefault("02", Map.of()));
    names.putAll(texts.getOrDefault("03", Map.of()));
    if (!names.containsKey(Variant.PLAIN.tag())) throw new IllegalArgumentException("ohne deutschen Titel");
    texts.remove("02");
    texts.remove("03");
    return new XzufiObject.Service(
      key,
      serviceKey(),
      names,
      texts,
      laws(),
      inModules("modulKosten", "kosten", FigureElement::fee),
      inModules("modulFrist", "frist", FigureElement::time),
      inModules("modulBearbeitungsdauer", "bearbeitungsdauer", FigureElement::time),
      words(),
      changed(),
      approvedBy(),
      machineTranslated(),
      Validity.of(element)
    );
  }

  private String serviceKey() {
    for (var name : List.of("referenzLeiKa", "referenzLeistungsschluessel")) {
      for (var reference : element.all(name)) {
        if (SERVICE_KEY.matcher(reference.value()).matches()) return reference.value();
        reading.tally().find(reading.what(), "kein Leistungsschlüssel: " + reference.value());
      }
    }
    return "";
  }

  private TreeMap<String, Map<String, String>> texts() {
    var modules = new TreeMap<String, Map<String, String>>();
    for (var module : element.all("modulText")) {
      if (!reading.isCurrent(module)) continue;
      var code = module.findText("leikaTextmodul").orElse("");
      if (code.isEmpty()) reading.tally().unknown("modulText ohne Code");
      else reading.texts(module, "inhalt").forEach((tag, text) -> addText(modules, code, tag, text));
    }
    return modules;
  }

  /// A module that comes twice goes on.
  private static void addText(Map<String, Map<String, String>> modules, String code, String tag, String text) {
    modules.computeIfAbsent(code, _ -> new TreeMap<>()).merge(tag, text, (first, next) -> first + "\n\n" + next);
  }

  private List<XzufiObject.Law> laws() {
    var laws = new LinkedHashSet<XzufiObject.Law>();
    for (var module : element.all("modulText")) {
      var ofLaws = module.findText("leikaTextmodul").orElse("").equals(LAWS);
      for (var link : module.all("weiterfuehrenderLink")) {
        var url = LinkCheck.clean(link.findText("uri").orElse(""));
        var wrong = ofLaws ? reading.links().insecure(url) : reading.links().complaint(url);
        wrong.ifPresent(why -> reading.tally().skip(reading.what(), why));
        if (ofLaws && wrong.isEmpty()) laws.add(new XzufiObject.Law(link.findText("titel").orElse(url), url));
      }
    }
    return List.copyOf(laws);
  }

  private interface Figure<T> {
    T read(XmlElement element, ObjectReading reading);
  }

  private <T> List<T> inModules(String module, String child, Figure<T> figure) {
    var figures = new ArrayList<T>();
    for (var found : element.all(module)) {
      if (!reading.isCurrent(found)) continue;
      for (var entry : found.all(child)) {
        if (!reading.isCurrent(entry)) continue;
        try {
          figures.add(figure.read(entry, reading));
        } catch (IllegalArgumentException wrong) {
          reading.tally().skip(reading.what() + ", " + child, String.valueOf(wrong.getMessage()));
        }
      }
    }
    return figures;
  }

  private List<String> words() {
    var words = new LinkedHashSet<String>();
    for (var module : element.all("modulBegriffImKontext")) {
      for (var entry : module.all("begriffImKontext")) {
        var plain = reading.texts(entry, "begriff").get(Variant.PLAIN.tag());
        if (plain != null) words.add(plain);
      }
    }
    return List.copyOf(words);
  }

  /// "2026-11" of "2026-11-22T12:00:00Z".
  private String changed() {
    for (var name : List.of("versionsinformation", "versionsinformationen")) {
      for (var version : element.all(name)) {
        var time = version
          .findText("geaendertDatumZeit")
          .or(() -> version.findText("erstelltDatumZeit"))
          .orElse("");
        if (time.matches("\\d{4}-(0[1-9]|1[0-2]).*")) return time.substring(0, 7);
      }
    }
    return "";
  }

  private String approvedBy() {
    return element
      .find("modulFachlicheFreigabe")
      .flatMap(approval -> approval.findText("fachlichFreigegebenDurch"))
      .map(html -> HtmlText.read(html).text())
      .orElse("");
  }

  private List<String> machineTranslated() {
    return element
      .all("sprachversion")
      .stream()
      .filter(version -> version.findText("kennzeichenMaschinelleUebersetzung").filter("true"::equals).isPresent())
      .flatMap(version -> version.findText("languageCode").flatMap(reading.languages()::find).stream())
      .map(Variant::tag)
      .toList();
  }
}
