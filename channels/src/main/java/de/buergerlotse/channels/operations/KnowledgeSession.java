package de.buergerlotse.channels.operations;

import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.database.DirectoryInUseException;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.ImportedPackages;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.xzufi.ImportedObjects;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.LocalDate;

/// The configured database for the time of one command, without the service around it.
final class KnowledgeSession implements AutoCloseable {

  /// What only the service itself may do stays undone where this is set.
  private static final String ENVIRONMENT = "command";

  private final ApplicationContext context;

  private KnowledgeSession(ApplicationContext context) {
    this.context = context;
  }

  /// @throws UnusableException when the database cannot be used; the message tells a person why
  static KnowledgeSession open() {
    var context = ApplicationContext.builder().environments(ENVIRONMENT).banner(false).build();
    try {
      var session = new KnowledgeSession(context.start());
      // A new database knows nobody yet: then the commands work on what the product would start with.
      context.getBean(ShippedContent.class).install(session.knowledge());
      return session;
    } catch (RuntimeException failed) {
      context.close();
      throw new UnusableException(complaint(failed), failed);
    }
  }

  private static String complaint(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof DirectoryInUseException) {
        return "Auf dieser Datenbank läuft gerade ein Bürgerlotse. Beenden Sie ihn zuerst, oder nennen Sie mit BUERGERLOTSE_HOME einen anderen Ordner.";
      }
      if (cause.getCause() == null) return "Die Datenbank lässt sich nicht öffnen: " + cause.getMessage();
    }
    return "Die Datenbank lässt sich nicht öffnen.";
  }

  KnowledgeStore knowledge() {
    return context.getBean(KnowledgeStore.class);
  }

  /// What a municipality publishes today, with what its editors have published.
  ContentPackage published(MunicipalityId municipality) {
    return context.getBean(KnowledgeBase.class).findPublished(municipality).orElseThrow();
  }

  /// What was published until today gives way to a package that came in.
  void retirePublications(Municipality municipality) {
    var today = LocalDate.now(clock().withZone(municipality.timeZone()));
    context.getBean(RevisionStore.class).retireEffective(municipality.id(), today);
  }

  ImportedPackages packages() {
    return context.getBean(ImportedPackages.class);
  }

  ImportedObjects objects() {
    return context.getBean(ImportedObjects.class);
  }

  ArticleStore articles() {
    return context.getBean(ArticleStore.class);
  }

  Clock clock() {
    return context.getBean(Clock.class);
  }

  /// @throws UnusableException when there is no such municipality
  Municipality getMunicipality(String id) {
    try {
      return knowledge()
        .findPackage(new MunicipalityId(id))
        .orElseThrow(() -> new UnusableException("Diese Stadt gibt es nicht: " + id, null))
        .municipality();
    } catch (IllegalArgumentException notAnId) {
      throw new UnusableException("Das ist keine Kennung einer Stadt: " + id, notAnId);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
