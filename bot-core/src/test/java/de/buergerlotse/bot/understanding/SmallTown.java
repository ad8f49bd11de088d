package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.article.NoArticles;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.ExampleDialogue;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A few of the shipped services and a part of the general knowledge: trained in a moment, and real.
public final class SmallTown {

  private static final Set<String> SERVICES = Set.of(
    "personalausweis-beantragen",
    "hund-anmelden",
    "wohngeld",
    "sperrmuell",
    "wohnsitz-anmelden"
  );
  private static final int FEW = 40;
  /// Danger must be recognised in small towns, too.
  private static final int MANY = 150;

  private SmallTown() {}

  public static KnowledgeSnapshot snapshot() {
    return snapshot(new NoArticles());
  }

  /// The same with articles.
  public static KnowledgeSnapshot snapshot(ArticleStore articles) {
    var content = new TreeMap<MunicipalityId, ContentPackage>();
    for (var shipped : new ShippedContent().packages()) content.put(shipped.municipality().id(), few(shipped));
    var knowledge = new KnowledgeBase(new Content(content), articles);
    knowledge.reload();
    return knowledge.findSnapshot(new MunicipalityId("musterstadt")).orElseThrow();
  }

  private static ContentPackage few(ContentPackage all) {
    return new ContentPackage(
      all.municipality(),
      all.offices(),
      all
        .services()
        .stream()
        .filter(service -> SERVICES.contains(service.id().slug()))
        .toList(),
      all
        .phrases()
        .stream()
        .filter(phrases -> SERVICES.contains(phrases.service().slug()))
        .toList()
    );
  }

  public static GeneralKnowledge general() {
    var all = new ShippedContent().general();
    return new GeneralKnowledge(
      all.aspects(),
      all
        .smallTalk()
        .stream()
        .map(talk -> new GeneralKnowledge.SmallTalk(talk.kind(), few(talk.phrases()), talk.reply()))
        .toList(),
      all
        .humanWishes()
        .stream()
        .map(wish -> new GeneralKnowledge.HumanWish(wish.kind(), few(wish.phrases()), wish.reply()))
        .toList(),
      all.dangers().stream().map(SmallTown::few).toList(),
      all.authorities(),
      all.outOfScope(),
      all.languages(),
      all.dialogues().stream().filter(SmallTown::isAboutIt).toList(),
      all.botTexts()
    );
  }

  /// Dialogues of other services teach the town nothing.
  private static boolean isAboutIt(ExampleDialogue dialogue) {
    return dialogue
      .turns()
      .stream()
      .allMatch(turn -> SERVICES.contains(turn.service().slug()));
  }

  private static GeneralKnowledge.Danger few(GeneralKnowledge.Danger danger) {
    var phrases = danger.phrases().stream().limit(MANY).toList();
    var lookalikes = danger.lookalikes().stream().limit(MANY).toList();
    return new GeneralKnowledge.Danger(
      danger.kind(),
      phrases,
      lookalikes,
      danger.signs(),
      danger.reply(),
      danger.numbers()
    );
  }

  private static List<String> few(List<String> phrases) {
    return phrases.stream().limit(FEW).toList();
  }

  /// Understands the small town; trained once for all tests.
  public static Understander understander() {
    return Trained.UNDERSTANDER;
  }

  private static final class Trained {

    static final Understander UNDERSTANDER = new UnderstandingTrainer(general()).train(snapshot(), _ -> {});
  }

  private record Content(TreeMap<MunicipalityId, ContentPackage> packages) implements KnowledgeStore {
    @Override
    public List<MunicipalityId> listMunicipalities() {
      return List.copyOf(packages.keySet());
    }

    @Override
    public Optional<ContentPackage> findPackage(MunicipalityId municipality) {
      return Optional.ofNullable(packages.get(municipality));
    }

    @Override
    public Optional<String> findFingerprint(MunicipalityId municipality) {
      return Optional.empty();
    }

    @Override
    public void save(ContentPackage content, String fingerprint) {
      throw new UnsupportedOperationException();
    }
  }
}
