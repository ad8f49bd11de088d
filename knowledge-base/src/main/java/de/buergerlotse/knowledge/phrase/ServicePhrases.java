package de.buergerlotse.knowledge.phrase;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;

/// The words by which citizens mean one service.
///
/// @param everydayWords words and short noun phrases used for just this service
public record ServicePhrases(ServiceId service, List<String> everydayWords, List<ExamplePhrase> examples) {
  public ServicePhrases {
    everydayWords = List.copyOf(everydayWords);
    examples = List.copyOf(examples);
  }

  /// A service of which no words are known yet.
  public static ServicePhrases none(ServiceId service) {
    return new ServicePhrases(service, List.of(), List.of());
  }
}
