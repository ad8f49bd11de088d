package de.buergerlotse.knowledge.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads a content package from its YAML files; every complaint names the file.
public final class ContentReader {

  private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
    .build();

  /// @param files the package's folder: `municipality.yaml`, `offices.yaml`, `services/*.yaml`, `overrides/*.yaml`,
  ///   `life-situations/*.yaml`
  /// @throws ContentException when a file is missing, is not YAML of the told form, or does not fit the others
  public ContentPackage read(ContentFiles files) {
    var municipality = readAs(files, "municipality.yaml", new TypeReference<MunicipalityFile>() {});
    var offices = readAs(files, "offices.yaml", new TypeReference<List<OfficeFile>>() {});
    var services = new ArrayList<PublicService>();
    var phrases = new ArrayList<ServicePhrases>();
    for (var name : files.list("services")) {
      var file = readAs(files, name, new TypeReference<ServiceFile>() {});
      inFile(name, () -> {
        requireFileName(file.id(), name);
        var service = ServiceFileMapping.service(file);
        KnownLanguages.require(service);
        services.add(service);
        phrases.add(ServiceFileMapping.phrases(file));
      });
    }
    var overrides = files
      .list("overrides")
      .stream()
      .map(name -> readOverride(files, name))
      .toList();
    var situations = lifeSituations(files);
    var content = new ArrayList<ContentPackage>();
    inFile(files.name(), () -> {
      var built = offices.stream().map(OfficeFile::office).toList();
      content.add(new ContentPackage(municipality.municipality(), built, services, phrases, overrides, situations));
    });
    return content.getFirst();
  }

  /// What a package tells otherwise about one inherited service.
  ///
  /// @param name of the file, `overrides/<service>.yaml`
  /// @throws ContentException when the file has another form
  public ServiceOverride readOverride(ContentFiles files, String name) {
    var file = readAs(files, name, new TypeReference<OverrideFile>() {});
    var read = new ArrayList<ServiceOverride>();
    inFile(name, () -> {
      requireFileName(file.service(), name);
      read.add(file.override());
    });
    return read.getFirst();
  }

  /// The language knowledge all municipalities share.
  ///
  /// @param files the folder `general`
  /// @throws ContentException when a file is missing or has another form
  public GeneralKnowledge readGeneral(ContentFiles files) {
    try {
      return new GeneralFile(this, files).read();
    } catch (IllegalArgumentException wrong) {
      throw new ContentException(files.name(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /// Any YAML file as a value of the given type.
  ///
  /// @throws ContentException when the file is missing or has another form
  <T> T readAs(ContentFiles files, String name, TypeReference<T> type) {
    try {
      var value = YAML.readValue(files.read(name), type);
      if (value == null) throw new ContentException(name, "the file is empty", null);
      inFile(name, () -> RequiredKeys.check(value, ""));
      return value;
    } catch (JsonProcessingException wrongForm) {
      var place = wrongForm.getLocation();
      var line = place == null ? "" : "line " + place.getLineNr() + ": ";
      throw new ContentException(name, line + wrongForm.getOriginalMessage(), wrongForm);
    } catch (IOException unreadable) {
      throw new ContentException(name, "cannot be read", unreadable);
    }
  }

  private List<LifeSituation> lifeSituations(ContentFiles files) {
    var situations = new ArrayList<LifeSituation>();
    for (var name : files.list(LifeSituationFile.FOLDER)) {
      var file = readAs(files, name, new TypeReference<LifeSituationFile>() {});
      inFile(name, () -> {
        requireFileName(file.id(), name);
        var situation = LifeSituationMapping.situation(file);
        KnownLanguages.require(situation);
        situations.add(situation);
      });
    }
    return situations;
  }

  private static void requireFileName(String id, String name) {
    if (!name.endsWith("/" + id + ".yaml")) throw new IllegalArgumentException("id is not the file name: " + id);
  }

  private static void inFile(String name, Runnable work) {
    try {
      work.run();
    } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
      throw new ContentException(name, String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
