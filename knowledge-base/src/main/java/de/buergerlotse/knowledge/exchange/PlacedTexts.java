package de.buergerlotse.knowledge.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Variant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the answers of one content file with their lines, so that a complaint about a text can name its place.
public final class PlacedTexts {

  private static final YAMLFactory YAML = new YAMLFactory();

  private PlacedTexts() {}

  /// @param name of a service file or of a file of local changes
  /// @throws ContentException when the file is missing or no YAML
  public static List<PlacedText> read(ContentFiles files, String name) {
    try {
      var text = files.read(name);
      try (var parser = YAML.createParser(text)) {
        return answers(parser, text.lines().toList());
      }
    } catch (JsonProcessingException wrongForm) {
      var line = wrongForm.getLocation() == null ? "" : "line " + wrongForm.getLocation().getLineNr() + ": ";
      throw new ContentException(name, line + wrongForm.getOriginalMessage(), wrongForm);
    } catch (IOException unreadable) {
      throw new ContentException(name, "cannot be read", unreadable);
    }
  }

  private static List<PlacedText> answers(JsonParser parser, List<String> lines) throws IOException {
    var found = new ArrayList<PlacedText>();
    while (parser.nextToken() != null) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) continue;
      var path = parser.getParsingContext().pathAsPointer().toString().split("/", -1);
      if (path.length != 4 || !path[1].equals("answers")) continue;
      var aspect = Aspect.find(path[2]);
      if (aspect.isEmpty() || !isVariant(path[3])) continue;
      var start = parser.currentTokenLocation().getLineNr();
      // A block (`|`) begins on the line below its mark.
      var literal = lines.get(start - 1).matches(".*:\\s*\\|[-+0-9]*\\s*");
      var first = literal ? start + 1 : start;
      found.add(new PlacedText(aspect.get(), Variant.of(path[3]), parser.getText(), first, literal));
    }
    return List.copyOf(found);
  }

  /// Beside the texts of an aspect stands who reviewed them.
  private static boolean isVariant(String key) {
    return !key.equals("reviewedBy") && !ServiceFile.isOriginal(key);
  }
}
