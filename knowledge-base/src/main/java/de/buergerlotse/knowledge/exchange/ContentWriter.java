package de.buergerlotse.knowledge.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Writes a content package as the YAML files that [ContentReader] reads: keys in the documented order, long texts as
/// blocks, only keys that hold something. The same package always becomes the same files.
public final class ContentWriter {

  private static final ObjectMapper YAML = JsonMapper.builder(
    YAMLFactory.builder()
      .disable(Feature.WRITE_DOC_START_MARKER, Feature.SPLIT_LINES)
      .enable(Feature.MINIMIZE_QUOTES, Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS, Feature.LITERAL_BLOCK_STYLE)
      .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
      .build()
  )
    .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
    .build();

  /// Every file of the package: its name relative to the folder, and its text.
  public Map<String, String> files(ContentPackage content) {
    var phrases = new TreeMap<String, ServicePhrases>();
    content.phrases().forEach(words -> phrases.put(words.service().slug(), words));
    var files = new TreeMap<String, String>();
    files.put("municipality.yaml", yaml(MunicipalityFile.of(content.municipality())));
    files.put("offices.yaml", yaml(content.offices().stream().map(OfficeFile::of).toList()));
    for (var service : content.services()) {
      var slug = service.id().slug();
      var words = phrases.getOrDefault(slug, ServicePhrases.none(service.id()));
      files.put("services/" + slug + ".yaml", serviceFile(service, words));
    }
    for (var override : content.overrides()) {
      files.put("overrides/" + override.service().slug() + ".yaml", yaml(OverrideFile.of(override)));
    }
    for (var situation : content.lifeSituations()) {
      files.put(LifeSituationFile.FOLDER + "/" + situation.id() + ".yaml", yaml(LifeSituationSpelling.file(situation)));
    }
    return Collections.unmodifiableMap(files);
  }

  /// One service with its phrases as the text of its file.
  public String serviceFile(PublicService service, ServicePhrases phrases) {
    return yaml(ServiceFileSpelling.file(service, phrases));
  }

  /// One override as the text of its file.
  public String overrideFile(ServiceOverride override) {
    return yaml(OverrideFile.of(override));
  }

  /// Writes the package into a folder, which is made where it is missing.
  ///
  /// @throws ContentException when the folder holds other files or cannot be written
  public void write(ContentPackage content, Path folder) {
    var files = files(content);
    try {
      requireEmpty(folder);
      Files.createDirectories(folder.resolve("services"));
      if (!content.overrides().isEmpty()) Files.createDirectories(folder.resolve("overrides"));
      if (!content.lifeSituations().isEmpty()) Files.createDirectories(folder.resolve(LifeSituationFile.FOLDER));
      for (var file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
    } catch (IOException unwritable) {
      throw new ContentException(folder.toString(), "cannot be written", unwritable);
    }
  }

  /// A file of an older package would be read as part of this one.
  private static void requireEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var entries = Files.list(folder)) {
      if (entries.findAny().isPresent()) throw new ContentException(folder.toString(), "is not an empty folder", null);
    }
  }

  private static String yaml(Object file) {
    try {
      return YAML.writeValueAsString(file);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("file records can be written", impossible);
    }
  }
}
