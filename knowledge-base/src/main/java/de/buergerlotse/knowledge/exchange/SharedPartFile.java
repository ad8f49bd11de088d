package de.buergerlotse.knowledge.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shared part of a service as JSON, spelled as in the content files; `office` is their `responsible`.
public record SharedPartFile(
  String office,
  ServiceFile.@Nullable Online onlineService,
  ServiceFile.@Nullable Booking appointment,
  @Nullable List<ServiceFile.Fee> costs,
  @Nullable List<ServiceFile.Time> deadlines,
  @Nullable List<ServiceFile.Time> durations,
  @Nullable List<ServiceFile.Proof> evidence,
  @Nullable List<ServiceFile.Law> legal,
  @Nullable Map<String, List<String>> phrases,
  @Nullable List<String> everydayWords
) {
  private static final ObjectMapper JSON = JsonMapper.builder()
    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
    .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
    .build();

  /// The JSON of a shared part; the same part always has the same text.
  public static String write(SharedPart part) {
    try {
      return JSON.writeValueAsString(ServiceFileSpelling.sharedPart(part));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("file records can be written", impossible);
    }
  }

  /// @throws IllegalArgumentException when it is no JSON of this form, or not complete
  public static SharedPart read(ServiceId service, String json) {
    try {
      var file = JSON.readValue(json, SharedPartFile.class);
      RequiredKeys.check(file, "");
      return ServiceFileMapping.sharedPart(service, file);
    } catch (JsonProcessingException wrongForm) {
      throw new IllegalArgumentException(wrongForm.getOriginalMessage(), wrongForm);
    } catch (java.time.DateTimeException wrongDay) {
      throw new IllegalArgumentException(wrongDay.getMessage(), wrongDay);
    }
  }
}
