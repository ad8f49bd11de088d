package de.buergerlotse.knowledge.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import de.buergerlotse.knowledge.phrase.ExampleDialogue;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The general language knowledge as its YAML files spell it.
final class GeneralFile {

  record AspectEntry(Map<String, String> name, List<String> patterns, List<String> followUps) {}

  record TalkEntry(List<String> phrases, Map<String, String> reply) {}

  record DangerEntry(
    List<String> phrases,
    List<String> lookalikes,
    @Nullable List<String> signs,
    Map<String, String> reply,
    List<NumberEntry> numbers
  ) {}

  record NumberEntry(Map<String, String> name, String phone, @Nullable Map<String, String> note) {}

  record AuthorityEntry(
    String id,
    Map<String, String> name,
    List<String> topics,
    List<String> phrases,
    Map<String, String> explanation,
    @Nullable String phone,
    @Nullable String url
  ) {}

  record OutOfScopeEntry(
    Map<String, String> reply,
    Map<String, KindEntry> kinds,
    List<GeneralKnowledge.Topic> notOffered
  ) {}

  record KindEntry(List<String> phrases) {}

  record LanguageEntry(String name, List<String> sentences, @Nullable String reply, @Nullable String handoverOffer) {}

  record TurnEntry(String service, String aspect, String text) {}

  private static final Pattern GROUP = Pattern.compile("<([^<>]*)>");

  private final ContentReader reader;
  private final ContentFiles files;

  GeneralFile(ContentReader reader, ContentFiles files) {
    this.reader = reader;
    this.files = files;
  }

  GeneralKnowledge read() {
    return new GeneralKnowledge(
      aspects(),
      smallTalk(),
      wishes(),
      dangers(),
      authorities(),
      outOfScope(),
      languages(),
      dialogues(),
      botTexts()
    );
  }

  private Map<Aspect, GeneralKnowledge.AspectWords> aspects() {
    var aspects = new EnumMap<Aspect, GeneralKnowledge.AspectWords>(Aspect.class);
    reader
      .readAs(files, "aspects.yaml", new TypeReference<Map<String, AspectEntry>>() {})
      .forEach((key, entry) ->
        aspects.put(
          Aspect.of(key),
          new GeneralKnowledge.AspectWords(LocalizedText.of(entry.name()), entry.patterns(), entry.followUps())
        )
      );
    return aspects;
  }

  private List<GeneralKnowledge.SmallTalk> smallTalk() {
    return talk("smalltalk.yaml")
      .entrySet()
      .stream()
      .map(kind ->
        new GeneralKnowledge.SmallTalk(
          kind.getKey(),
          kind.getValue().phrases(),
          LocalizedText.of(kind.getValue().reply())
        )
      )
      .toList();
  }

  private List<GeneralKnowledge.HumanWish> wishes() {
    return talk("handover.yaml")
      .entrySet()
      .stream()
      .map(kind ->
        new GeneralKnowledge.HumanWish(
          kind.getKey(),
          kind.getValue().phrases(),
          LocalizedText.of(kind.getValue().reply())
        )
      )
      .toList();
  }

  private Map<String, TalkEntry> talk(String file) {
    return reader.readAs(files, file, new TypeReference<Map<String, TalkEntry>>() {});
  }

  private List<GeneralKnowledge.Danger> dangers() {
    var groups = reader.readAs(files, "danger-words.yaml", new TypeReference<Map<String, List<String>>>() {});
    return reader
      .readAs(files, "emergency.yaml", new TypeReference<Map<String, DangerEntry>>() {})
      .entrySet()
      .stream()
      .map(kind -> danger(kind.getKey(), kind.getValue(), groups))
      .toList();
  }

  private static GeneralKnowledge.Danger danger(String kind, DangerEntry entry, Map<String, List<String>> groups) {
    return new GeneralKnowledge.Danger(
      kind,
      entry.phrases(),
      entry.lookalikes(),
      Optional.ofNullable(entry.signs())
        .orElse(List.of())
        .stream()
        .map(sign -> withWords(sign, groups))
        .toList(),
      LocalizedText.of(entry.reply()),
      entry.numbers().stream().map(GeneralFile::number).toList()
    );
  }

  /// A sign with the words of its groups: `<weapon>` becomes `messer|axt`.
  private static String withWords(String sign, Map<String, List<String>> groups) {
    return GROUP.matcher(sign).replaceAll(name -> {
      var words = groups.get(name.group(1));
      if (words == null) throw new ContentException("danger-words.yaml", "there is no group " + name.group(), null);
      return Matcher.quoteReplacement(String.join("|", words));
    });
  }

  private static GeneralKnowledge.EmergencyNumber number(NumberEntry entry) {
    return new GeneralKnowledge.EmergencyNumber(
      LocalizedText.of(entry.name()),
      entry.phone(),
      Optional.ofNullable(entry.note()).map(LocalizedText::of)
    );
  }

  private List<GeneralKnowledge.OtherAuthority> authorities() {
    return reader
      .readAs(files, "authorities.yaml", new TypeReference<List<AuthorityEntry>>() {})
      .stream()
      .map(entry ->
        new GeneralKnowledge.OtherAuthority(
          entry.id(),
          LocalizedText.of(entry.name()),
          entry.topics(),
          entry.phrases(),
          LocalizedText.of(entry.explanation()),
          Optional.ofNullable(entry.phone()),
          Optional.ofNullable(entry.url())
        )
      )
      .toList();
  }

  private GeneralKnowledge.OutOfScope outOfScope() {
    var file = reader.readAs(files, "out-of-scope.yaml", new TypeReference<OutOfScopeEntry>() {});
    var phrases = new java.util.TreeMap<String, List<String>>();
    file.kinds().forEach((kind, entry) -> phrases.put(kind, entry.phrases()));
    return new GeneralKnowledge.OutOfScope(phrases, LocalizedText.of(file.reply()), file.notOffered());
  }

  private List<GeneralKnowledge.ForeignLanguage> languages() {
    return reader
      .readAs(files, "languages.yaml", new TypeReference<Map<String, LanguageEntry>>() {})
      .entrySet()
      .stream()
      .map(entry -> language(Variant.of(entry.getKey()), entry.getValue()))
      .toList();
  }

  private List<ExampleDialogue> dialogues() {
    return reader
      .readAs(files, "dialogues.yaml", new TypeReference<List<List<TurnEntry>>>() {})
      .stream()
      .map(turns -> new ExampleDialogue(turns.stream().map(GeneralFile::turn).toList()))
      .toList();
  }

  private static ExampleDialogue.Turn turn(TurnEntry entry) {
    return new ExampleDialogue.Turn(new ServiceId(entry.service()), Aspect.of(entry.aspect()), entry.text());
  }

  private Map<String, LocalizedText> botTexts() {
    var texts = new java.util.TreeMap<String, LocalizedText>();
    reader
      .readAs(files, "bot-texts.yaml", new TypeReference<Map<String, Map<String, String>>>() {})
      .forEach((key, text) -> texts.put(key, LocalizedText.of(text)));
    return texts;
  }

  private static GeneralKnowledge.ForeignLanguage language(Variant language, LanguageEntry entry) {
    var reply = Optional.ofNullable(entry.reply()).orElse("");
    var offer = Optional.ofNullable(entry.handoverOffer()).orElse("");
    return new GeneralKnowledge.ForeignLanguage(language, entry.name(), entry.sentences(), reply, offer);
  }
}
