package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The published JSON Schema tells the same form as the reader takes.
class ContentSchemaTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final JsonSchema SERVICE = schema("service");
  private static final JsonSchema SITUATION = schema("life-situation");

  @TempDir
  private Path place;

  @ParameterizedTest
  @ValueSource(strings = { "musterkreis", "musterstadt" })
  void holdsForEveryShippedFile(String municipality) throws IOException {
    var files = ContentFiles.shipped("content/" + municipality);
    var complaints = new ArrayList<>(complaints(schema("municipality"), files.read("municipality.yaml")));
    complaints.addAll(complaints(schema("offices"), files.read("offices.yaml")));
    for (var name : files.list("services")) {
      complaints(SERVICE, files.read(name)).forEach(complaint -> complaints.add(name + ": " + complaint));
    }
    for (var name : files.list("overrides")) {
      complaints(schema("override"), files.read(name)).forEach(complaint -> complaints.add(name + ": " + complaint));
    }
    for (var name : files.list(LifeSituationFile.FOLDER)) {
      complaints(SITUATION, files.read(name)).forEach(complaint -> complaints.add(name + ": " + complaint));
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void holdsForTheOverridesThatTheWriterWrites() throws IOException {
    var files = new ContentWriter().files(EveryKindOfField.below("musterkreis"));
    var override = String.valueOf(files.get("overrides/kfz-abmelden.yaml"));
    assertEquals(List.of(), complaints(schema("override"), override));
    assertFalse(complaints(schema("override"), override.replace("responsible:", "zustaendig:")).isEmpty());
  }

  @Test
  void holdsForWhatTheWriterWrites() throws IOException {
    var files = new ContentWriter().files(EveryKindOfField.content());
    assertEquals(List.of(), complaints(SERVICE, String.valueOf(files.get("services/hund-anmelden.yaml"))));
    assertEquals(List.of(), complaints(SITUATION, String.valueOf(files.get("life-situations/umzug.yaml"))));
    assertEquals(List.of(), complaints(schema("offices"), String.valueOf(files.get("offices.yaml"))));
    assertEquals(List.of(), complaints(schema("municipality"), String.valueOf(files.get("municipality.yaml"))));
  }

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    textBlock = """
    level: stadt                      | level: bund
    asOf: 2026-11                     | asOf: gestern
    https://service.kleinstadt        | http://service.kleinstadt
    period: P2W                       | period: zwei Wochen
    amount: 120.00                    | amount: viel
    amount: 120.00                    | free: false
    humanFirst: false                 | humanfirst: true
    name: {de: Hund anmelden          | name: {fr: chien
    overview: [                       | uebersicht: [
    """
  )
  void complainsOfAWrongService(String right, String wrong) throws IOException {
    ContentFolder.rightIn(place);
    var text = Files.readString(place.resolve(ContentFolder.DOG)) + "humanFirst: false\n";
    assertEquals(List.of(), complaints(SERVICE, text));
    assertFalse(complaints(SERVICE, text.replace(right, wrong)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    textBlock = """
    level: stadt            | level: dorf
    lies: coming            | lies: soon
    rule: within P2W        | rule: in zwei Wochen
    when: hund = ja         | wenn: hund = ja
    url: https://           | url: http://
    asOf: 2026-11           | asOf: gestern
    words: [                | worte: [
    title: {de: Hund        | title: {fr: chien
    service: hund-anmelden  | level: stadt
    """
  )
  void complainsOfAWrongLifeSituation(String right, String wrong) throws IOException {
    ContentFolder.rightIn(place);
    var text = Files.readString(place.resolve(ContentFolder.MOVING));
    assertEquals(List.of(), complaints(SITUATION, text));
    assertTrue(text.contains(right), right);
    assertFalse(complaints(SITUATION, text.replace(right, wrong)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = { "service", "municipality", "offices", "override", "life-situation" })
  void isPublishedInTheDocuments(String name) throws IOException {
    var published = Path.of("../docs/schema/" + name + ".schema.json");
    assertEquals(resource(name), Files.readString(published));
  }

  private static List<String> complaints(JsonSchema schema, String yaml) throws IOException {
    return schema.validate(YAML.readTree(yaml)).stream().map(Object::toString).toList();
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(resource(name));
  }

  private static String resource(String name) {
    try (var stream = ContentSchemaTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
      return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
