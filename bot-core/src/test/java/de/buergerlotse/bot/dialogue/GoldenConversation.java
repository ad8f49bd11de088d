package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A conversation as it should go, read from a text file:
///
/// ```
/// variant de-x-leicht                        (only where it begins in another one)
/// ways chat phone promise waits              (only where other ways to a human are open than the telephone)
/// C: what the citizen writes, or [the id of a choice]
/// B: kind service/aspect variant             (kind|kind: either; service, aspect and variant where they matter)
///   contains words of the reply
///   lacks words that are not in the reply
/// ```
record GoldenConversation(String name, Variant variant, List<String> ways, List<Exchange> exchanges) {
  /// @param expected one line of what is right, as it stands in the file
  record Exchange(TurnInput input, String expected, List<String> contained, List<String> lacking) {}

  static GoldenConversation read(Path file) {
    try {
      return parse(file.getFileName().toString().replace(".txt", ""), Files.readAllLines(file));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static GoldenConversation parse(String name, List<String> lines) {
    var variant = Variant.PLAIN;
    var ways = List.of("phone");
    var exchanges = new ArrayList<Exchange>();
    Optional<TurnInput> input = Optional.empty();
    for (var line : lines) {
      if (line.startsWith("variant ")) variant = Variant.of(line.substring(8));
      else if (line.startsWith("ways ")) ways = List.of(line.substring(5).split(" "));
      else if (line.startsWith("C: ")) input = Optional.of(input(line.substring(3)));
      else if (line.startsWith("B: ")) exchanges.add(
        new Exchange(input.orElseThrow(), line.substring(3), new ArrayList<>(), new ArrayList<>())
      );
      else if (line.startsWith("  contains ")) exchanges.getLast().contained().add(line.substring(11));
      else if (line.startsWith("  lacks ")) exchanges.getLast().lacking().add(line.substring(8));
      else throw new IllegalArgumentException(name + ": " + line);
    }
    return new GoldenConversation(name, variant, ways, exchanges);
  }

  private static TurnInput input(String text) {
    if (!text.startsWith("[")) return new TurnInput.Said(text);
    return new TurnInput.Chose(ChoiceId.find(text.substring(1, text.length() - 1)).orElseThrow());
  }

  @Override
  public String toString() {
    return name;
  }
}
