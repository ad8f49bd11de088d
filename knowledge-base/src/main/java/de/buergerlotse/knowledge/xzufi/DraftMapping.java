package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Access;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Facts;
import de.buergerlotse.knowledge.service.LegalResource;
import de.buergerlotse.knowledge.service.Level;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Turns an imported service into the form of content packages.
record DraftMapping(
  XzufiObject.Service imported,
  Optional<XzufiObject.Online> online,
  Optional<XzufiObject.Organisation> office
) {
  private static final int LONGEST_NAME = 60;
  /// Which modules of the code list `leistungstextmodulleika` answer which aspect, in reading order.
  private static final Map<Aspect, List<String>> MODULES = modules();

  private static Map<Aspect, List<String>> modules() {
    var modules = new LinkedHashMap<Aspect, List<String>>();
    modules.put(Aspect.OVERVIEW, List.of("24", "05", "06", "16", "15"));
    modules.put(Aspect.DOCUMENTS, List.of("08"));
    modules.put(Aspect.PROCEDURE, List.of("11", "25"));
    modules.put(Aspect.ELIGIBILITY, List.of("09"));
    modules.put(Aspect.WHERE, List.of("22", "23"));
    modules.put(Aspect.ONLINE, List.of("14"));
    return modules;
  }

  ServiceDraft draft(Municipality municipality, String responsible, YearMonth today) {
    var id = new ServiceId(slug());
    var figures = new DraftFigures(imported, source());
    var laws = imported
      .laws()
      .stream()
      .map(law -> new LegalResource(law.title(), URI.create(law.url())))
      .toList();
    var answers = answers();
    answers.addAll(figures.answers());
    var service = new PublicService(
      id,
      LocalizedText.of(imported.names()),
      level(municipality.kind()),
      List.of(),
      imported.changed().isEmpty() ? today : YearMonth.parse(imported.changed()),
      false,
      new Facts(figures.costs(), figures.deadlines(), figures.durations(), List.of(), laws),
      new Access(responsible, online.map(DraftMapping::onlineService), Optional.empty()),
      answers
    );
    return new ServiceDraft(
      imported.key(),
      service,
      new ServicePhrases(id, imported.everydayWords(), List.of()),
      office
    );
  }

  private static Level level(Municipality.Kind kind) {
    return switch (kind) {
      case STADT -> Level.STADT;
      case KREIS -> Level.KREIS;
      case LAND -> Level.LAND;
    };
  }

  /// The title for people, the key so that two services of one title stay apart.
  private String slug() {
    var name = bare(imported.names().getOrDefault(Variant.PLAIN.tag(), ""));
    var brief = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    var slug = bare(brief + "-" + imported.key().agency() + "-" + imported.key().id());
    return slug.substring(0, Math.min(100, slug.length())).replaceAll("-$", "");
  }

  private static String bare(String text) {
    var spelled = text
      .toLowerCase(Locale.GERMAN)
      .replace("ä", "ae")
      .replace("ö", "oe")
      .replace("ü", "ue")
      .replace("ß", "ss");
    var letters = Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private String source() {
    var approved = imported.approvedBy().isEmpty() ? "" : ", freigegeben: " + imported.approvedBy();
    var changed = imported.changed().isEmpty() ? "" : ", Stand " + imported.changed();
    return "XZuFi " + imported.key() + changed + approved;
  }

  private List<Answer> answers() {
    var answers = new ArrayList<Answer>();
    MODULES.forEach((aspect, codes) -> {
      var texts = new TreeMap<String, String>();
      for (var code : codes) {
        var module = imported.texts().getOrDefault(code, Map.of());
        module.forEach((tag, text) -> texts.merge(tag, text, (first, next) -> first + "\n\n" + next));
      }
      texts.forEach((tag, text) -> answers.add(new Answer(aspect, Variant.of(tag), text, Optional.empty())));
    });
    return answers;
  }

  private static OnlineService onlineService(XzufiObject.Online online) {
    var eid = switch (online.trustLevel()) {
      case "20" -> OnlineService.EidLevel.LOW;
      case "30" -> OnlineService.EidLevel.SUBSTANTIAL;
      case "40" -> OnlineService.EidLevel.HIGH;
      default -> OnlineService.EidLevel.NONE;
    };
    var title = LocalizedText.of(online.names());
    return new OnlineService(title, URI.create(online.url()), OnlineService.FormSystem.PLAIN, eid);
  }
}
