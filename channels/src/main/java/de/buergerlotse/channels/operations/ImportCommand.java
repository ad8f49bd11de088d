package de.buergerlotse.channels.operations;

import de.buergerlotse.knowledge.exchange.ContentException;
import de.buergerlotse.knowledge.exchange.ContentFiles;
import de.buergerlotse.knowledge.exchange.ContentReader;
import de.buergerlotse.knowledge.exchange.ImportException;
import de.buergerlotse.knowledge.exchange.ImportReport;
import de.buergerlotse.knowledge.exchange.PackageImport;
import de.buergerlotse.knowledge.markdown.MarkdownImport;
import de.buergerlotse.knowledge.xzufi.XzufiImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Imports a content package, a delivery of XZuFi or a folder of Markdown pages into the configured database.
@CommandLine.Command(
  name = "import",
  mixinStandardHelpOptions = true,
  description = {
    "Übernimmt ein Inhaltspaket, eine XZuFi-Datei (2.2.0, 2.3.1) oder einen Ordner mit Markdown-Seiten.",
    "Nichts davon ist öffentlich, bevor eine Redakteurin es freigibt.",
  }
)
final class ImportCommand implements Callable<Integer> {

  @CommandLine.Parameters(
    paramLabel = "QUELLE",
    description = "Ordner des Inhaltspakets, XML-Datei oder Ordner mit .md"
  )
  private Path source = Path.of(".");

  @CommandLine.Option(
    names = "--municipality",
    defaultValue = "musterstadt",
    description = "für welche Stadt XZuFi und Markdown gelten (${DEFAULT-VALUE}); ein Inhaltspaket nennt seine selbst"
  )
  private String municipality = "musterstadt";

  @CommandLine.Option(names = "--format", description = "${COMPLETION-CANDIDATES}; sonst entscheidet der Inhalt")
  private @Nullable ImportFormat format;

  @CommandLine.Option(
    names = "--approved-by",
    paramLabel = "NAME",
    description = "wer in der Redaktion die Inhalte freigegeben hat; damit sind sie nach dem nächsten Start öffentlich"
  )
  private @Nullable String approvedBy;

  @CommandLine.Spec
  private CommandLine.Model.@Nullable CommandSpec spec;

  /// 0 when the source was imported, 2 when it cannot be used; then nothing was changed.
  @Override
  public Integer call() {
    var streams = Streams.of(spec);
    try {
      var kind = format == null ? ImportFormat.of(source) : format;
      try (var session = KnowledgeSession.open()) {
        streams.err().println("Import von " + source + " …");
        streams.out().print(importInto(session, kind, streams).text());
      }
      streams.out().println();
      streams.out().println(standing());
      streams.out().flush();
      return CommandLine.ExitCode.OK;
    } catch (ContentException unusable) {
      streams.err().println("Das Inhaltspaket lässt sich nicht lesen. " + unusable.getMessage());
    } catch (IOException unreadable) {
      streams.err().println("Die Datei lässt sich nicht lesen: " + unreadable.getMessage());
    } catch (ImportException | UnusableException unusable) {
      streams.err().println(unusable.getMessage());
    }
    streams.err().println("Es wurde nichts geändert.");
    return CommandLine.ExitCode.USAGE;
  }

  private ImportReport importInto(KnowledgeSession session, ImportFormat kind, Streams streams) throws IOException {
    return switch (kind) {
      case PACKAGE -> importPackage(session);
      case XZUFI -> importXzufi(session, streams);
      case MARKDOWN -> {
        var town = session.getMunicipality(municipality).id();
        yield new MarkdownImport(session.articles()).importFolder(source, town, approvedBy != null);
      }
    };
  }

  private ImportReport importPackage(KnowledgeSession session) {
    var content = new ContentReader().read(ContentFiles.of(source));
    var packages = new PackageImport(session.knowledge(), session.packages(), session.clock());
    if (approvedBy == null) return packages.keep(content);
    var report = packages.publish(content, approvedBy);
    session.retirePublications(content.municipality());
    return report;
  }

  private ImportReport importXzufi(KnowledgeSession session, Streams streams) throws IOException {
    if (approvedBy != null) {
      throw new UnusableException("Entwürfe aus XZuFi gibt die Redaktion einzeln frei, nicht beim Import.", null);
    }
    var town = session.getMunicipality(municipality);
    try (var xml = new ProgressStream(Files.newInputStream(source), Files.size(source), streams.err()::println)) {
      return new XzufiImport(session.objects(), session.clock()).importFrom(xml, town);
    }
  }

  private String standing() {
    return approvedBy == null
      ? "Nichts davon ist öffentlich. Die Redaktion gibt es frei."
      : "Freigegeben von " + approvedBy + ". Ein laufender Dienst zeigt es nach dem nächsten Start.";
  }
}
