package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.gap.Profile;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Profiles as JSON: an object from stem to weight.
@Singleton
class ProfileJson {

  private static final Argument<Map<String, Double>> WEIGHTS = Argument.mapOf(String.class, Double.class);
  private final JsonMapper mapper;

  ProfileJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  String text(Profile profile) {
    try {
      return mapper.writeValueAsString(WEIGHTS, profile.weights());
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  Profile profile(String json) {
    try {
      var weights = mapper.readValue(json, WEIGHTS);
      return new Profile(weights == null ? Map.of() : weights);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the profile of a cluster cannot be read", unreadable);
    }
  }
}
