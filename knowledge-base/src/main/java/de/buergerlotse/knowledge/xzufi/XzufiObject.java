package de.buergerlotse.knowledge.xzufi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is kept of an imported object; the same for every version of the format. Texts are maps from BCP 47 tag to text.
public sealed interface XzufiObject {
  /// The kinds of objects, as the format names their classes.
  enum Kind {
    SERVICE("Leistung"),
    ONLINE_SERVICE("Onlinedienst"),
    RESPONSIBILITY("Zustaendigkeit"),
    ORGANISATION("Organisationseinheit");

    private final String germanName;

    Kind(String germanName) {
      this.germanName = germanName;
    }

    public String germanName() {
      return germanName;
    }
  }

  ObjectKey key();

  Kind kind();

  /// A service.
  ///
  /// @param serviceKey the 14-digit Leistungsschlüssel; empty where none is told
  /// @param names its title per variant
  /// @param texts mark-up of content packages per module code and variant
  /// @param changed the month of the last change, `2026-11`; empty where it is not told
  /// @param approvedBy who approved the texts; empty where it is not told
  /// @param machineTranslated variants that a machine translated
  /// @param validity the times in which it is offered; none means always
  record Service(
    ObjectKey key,
    String serviceKey,
    Map<String, String> names,
    Map<String, Map<String, String>> texts,
    List<Law> laws,
    List<Fee> fees,
    List<Time> deadlines,
    List<Time> durations,
    List<String> everydayWords,
    String changed,
    String approvedBy,
    List<String> machineTranslated,
    List<Validity> validity
  ) implements XzufiObject {
    public Service {
      // What was kept before times were read has none.
      validity = validity == null ? List.of() : List.copyOf(validity);
      names = Map.copyOf(names);
      texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
      laws = List.copyOf(laws);
      fees = List.copyOf(fees);
      deadlines = List.copyOf(deadlines);
      durations = List.copyOf(durations);
      everydayWords = List.copyOf(everydayWords);
      machineTranslated = List.copyOf(machineTranslated);
    }

    @Override
    public Kind kind() {
      return Kind.SERVICE;
    }
  }

  /// A legal basis.
  record Law(String title, String url) {}

  /// A fee: free, an amount, two bounds, or only words.
  ///
  /// @param from the amount or lower bound
  record Fee(boolean free, @Nullable BigDecimal from, @Nullable BigDecimal to, Map<String, String> text) {}

  /// A deadline or processing time.
  ///
  /// @param type the code of its kind; empty where none is told
  /// @param from an ISO 8601 duration, or words such as "3 Werktage"
  /// @param to the upper bound; empty where there is none
  record Time(String type, String from, String to, Map<String, String> text) {}

  /// An online service.
  ///
  /// @param trustLevel the code of the Vertrauensniveau; empty where none is told
  record Online(ObjectKey key, Map<String, String> names, String url, String trustLevel) implements XzufiObject {
    @Override
    public Kind kind() {
      return Kind.ONLINE_SERVICE;
    }
  }

  /// An office.
  ///
  /// @param street with the number; like the rest of the address empty where it is not told
  /// @param phone as it was written; empty where none is told
  record Organisation(
    ObjectKey key,
    Map<String, String> names,
    String street,
    String postalCode,
    String town,
    String phone,
    String email
  ) implements XzufiObject {
    public Organisation {
      names = Map.copyOf(names);
    }

    @Override
    public Kind kind() {
      return Kind.ORGANISATION;
    }
  }

  /// Says that a parent (an office, an online service) is responsible for a service in some areas.
  ///
  /// @param areas regional keys; none means everywhere
  record Responsibility(
    ObjectKey key,
    ObjectKey parent,
    ObjectKey service,
    List<String> areas,
    String role
  ) implements XzufiObject {
    public Responsibility {
      areas = List.copyOf(areas);
    }

    @Override
    public Kind kind() {
      return Kind.RESPONSIBILITY;
    }
  }
}
