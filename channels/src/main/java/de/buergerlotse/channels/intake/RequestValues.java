package de.buergerlotse.channels.intake;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Values of requests as values of the product; what is none of them is refused.
public final class RequestValues {

  private RequestValues() {}

  /// @throws Problem when it is no id of a municipality
  public static MunicipalityId municipality(String path) {
    try {
      return new MunicipalityId(path);
    } catch (IllegalArgumentException unknown) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }

  /// @throws Problem when it is missing or no UUID
  public static UUID clientMessageId(@Nullable String value) {
    try {
      if (value == null) throw new Problem(ProblemCode.REQUEST_INVALID);
      return UUID.fromString(value);
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  /// @throws Problem when neither or both are given
  public static InboundMessage.Content content(@Nullable String text, @Nullable String choice) {
    if (text != null && choice == null) return new InboundMessage.Content.Written(text);
    if (choice != null && text == null) return new InboundMessage.Content.Choice(choice);
    throw new Problem(text == null ? ProblemCode.TEXT_EMPTY : ProblemCode.REQUEST_INVALID);
  }

  /// @throws Problem when it is given and no language tag
  public static Optional<Variant> variant(@Nullable String tag) {
    try {
      return Optional.ofNullable(tag)
        .filter(given -> !given.isBlank())
        .map(Variant::of);
    } catch (IllegalArgumentException notATag) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  /// @throws Problem when it is too long
  public static Optional<String> comment(@Nullable String comment) {
    return Optional.ofNullable(comment)
      .filter(given -> !given.isBlank())
      .map(CleanText::of);
  }
}
