package de.buergerlotse.channels.operations;

import de.buergerlotse.knowledge.exchange.ContentException;
import de.buergerlotse.knowledge.exchange.ContentWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/// Writes what a municipality has published as a content package.
@CommandLine.Command(
  name = "export",
  mixinStandardHelpOptions = true,
  description = "Schreibt die veröffentlichten Inhalte einer Stadt als Inhaltspaket in einen leeren Ordner."
)
final class ExportCommand implements Callable<Integer> {

  @CommandLine.Parameters(paramLabel = "ORDNER", description = "leerer Ordner; er wird angelegt, wenn er fehlt")
  private Path folder = Path.of("inhalte");

  @CommandLine.Option(
    names = "--municipality",
    defaultValue = "musterstadt",
    description = "Stadt oder Kreis (${DEFAULT-VALUE})"
  )
  private String municipality = "musterstadt";

  @CommandLine.Spec
  private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  /// 0 when the package was written; 2 when the folder, the municipality or the database cannot be used.
  @Override
  public Integer call() {
    var streams = Streams.of(spec);
    try (var session = KnowledgeSession.open()) {
      var town = session.getMunicipality(municipality);
      var content = session.published(town.id());
      new ContentWriter().write(content, folder);
      streams
        .out()
        .println(
          "%s: %d Leistungen, %d Stellen und %d örtliche Abweichungen stehen in %s".formatted(
            town.name().plain(),
            content.services().size(),
            content.offices().size(),
            content.overrides().size(),
            folder
          )
        );
      return CommandLine.ExitCode.OK;
    } catch (ContentException unwritable) {
      streams.err().println("Der Ordner ist nicht leer oder nicht beschreibbar: " + unwritable.getMessage());
    } catch (UnusableException unusable) {
      streams.err().println(unusable.getMessage());
    }
    return CommandLine.ExitCode.USAGE;
  }
}
