package de.buergerlotse.channels;

import de.buergerlotse.channels.operations.Commands;
import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/// Starts the product; with a command as first argument it runs just that command and ends.
@OpenAPIDefinition(
  info = @Info(
    title = "Bürgerlotse",
    version = "1",
    description = "The citizens' door: conversations with the bot of a municipality, and what the municipality publishes.",
    contact = @Contact(name = "Bürgerlotse"),
    license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/de/")
  )
)
public final class Application {

  private Application() {}

  static void main(String[] arguments) {
    if (arguments.length > 0) {
      System.setProperty("log.target", "System.err");
      System.setProperty("log.level", "WARN");
      System.exit(Commands.run(arguments));
    }
    Micronaut.build(arguments).mainClass(Application.class).banner(false).start();
  }
}
