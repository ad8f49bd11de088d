package de.buergerlotse.knowledge.jdbc;

import static java.util.stream.Collectors.groupingBy;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Keeps packages in PostgreSQL, one transaction a save.
@Singleton
class JdbcKnowledgeStore implements KnowledgeStore {

  private final MunicipalityRows municipalities;
  private final KnowledgeRows rows;
  private final JdbcLifeSituations lifeSituations;

  JdbcKnowledgeStore(MunicipalityRows municipalities, KnowledgeRows rows, JdbcLifeSituations lifeSituations) {
    this.municipalities = municipalities;
    this.rows = rows;
    this.lifeSituations = lifeSituations;
  }

  @Override
  public List<MunicipalityId> listMunicipalities() {
    return municipalities
      .findAll()
      .stream()
      .map(row -> new MunicipalityId(row.id()))
      .sorted()
      .toList();
  }

  @Override
  public Optional<String> findFingerprint(MunicipalityId municipality) {
    return municipalities.findById(municipality.value()).map(MunicipalityRow::fingerprint);
  }

  @Override
  @Transactional
  public Optional<ContentPackage> findPackage(MunicipalityId municipality) {
    return municipalities.findById(municipality.value()).map(this::contentOf);
  }

  @Override
  @Transactional
  public void save(ContentPackage content, String fingerprint) {
    var town = content.municipality();
    municipalities.deleteById(town.id().value());
    municipalities.save(RowWriting.municipality(town, fingerprint));
    rows.offices().saveAll(
      content
        .offices()
        .stream()
        .map(office -> RowWriting.office(town.id().value(), office))
        .toList()
    );
    rows.services().saveAll(
      content
        .services()
        .stream()
        .map(service -> RowWriting.service(town.id().value(), service))
        .toList()
    );
    rows.onlineServices().saveAll(RowWriting.onlineServices(content));
    rows.appointments().saveAll(RowWriting.appointments(content));
    rows.costs().saveAll(FigureWriting.costs(content));
    rows.deadlines().saveAll(FigureWriting.deadlines(content));
    rows.durations().saveAll(FigureWriting.durations(content));
    rows.evidence().saveAll(FigureWriting.evidence(content));
    rows.legal().saveAll(FigureWriting.legal(content));
    rows.answers().saveAll(RowWriting.answers(content));
    rows.phrases().saveAll(RowWriting.phrases(content));
    rows.words().saveAll(RowWriting.words(content));
    rows.overrides().saveAll(RowWriting.overrides(content));
    lifeSituations.save(town.id().value(), content.lifeSituations());
  }

  private ContentPackage contentOf(MunicipalityRow row) {
    var town = row.id();
    var services = rows.services().findByMunicipalityOrderByRowId(town);
    var assembly = new ServiceAssembly(rows, town);
    return new ContentPackage(
      RowReading.municipality(row),
      rows.offices().findByMunicipalityOrderByRowId(town).stream().map(RowReading::office).toList(),
      services.stream().map(assembly::service).toList(),
      phrases(town, services),
      rows.overrides().findByMunicipalityOrderByRowId(town).stream().map(RowReading::override).toList(),
      lifeSituations.list(town)
    );
  }

  private List<ServicePhrases> phrases(String town, List<ServiceRow> services) {
    var words = rows
      .words()
      .findByMunicipalityOrderByRowId(town)
      .stream()
      .collect(groupingBy(EverydayWordRow::service));
    var examples = rows
      .phrases()
      .findByMunicipalityOrderByRowId(town)
      .stream()
      .collect(groupingBy(ExamplePhraseRow::service));
    return services
      .stream()
      .map(service ->
        new ServicePhrases(
          new ServiceId(service.id()),
          words.getOrDefault(service.id(), List.of()).stream().map(EverydayWordRow::text).toList(),
          examples
            .getOrDefault(service.id(), List.of())
            .stream()
            .map(row -> new ExamplePhrase(Aspect.of(row.aspect()), row.text()))
            .toList()
        )
      )
      .toList();
  }
}
