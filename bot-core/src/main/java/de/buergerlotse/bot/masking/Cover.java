package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which places of a text are personal data; what was found first stays.
final class Cover {

  private final String text;
  private final @Nullable PersonalData[] kinds;

  Cover(String text) {
    this.text = text;
    this.kinds = new PersonalData[text.length()];
  }

  void add(Span span) {
    for (var index = span.from(); index < span.to(); index++) {
      if (kinds[index] == null) kinds[index] = span.kind();
    }
  }

  /// The covered parts in order, without parts that are only spaces or marks.
  List<Span> spans() {
    var spans = new ArrayList<Span>();
    for (var from = 0; from < kinds.length; ) {
      var kind = kinds[from];
      var to = from + 1;
      while (to < kinds.length && kinds[to] == kind) to++;
      if (kind != null && says(from, to)) spans.add(new Span(from, to, kind));
      from = to;
    }
    return spans;
  }

  private boolean says(int from, int to) {
    return text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
  }

  /// Neighbours of one kind become one label: a name and a surname are one person.
  String replaced() {
    var masked = new StringBuilder();
    var end = 0;
    @Nullable
    PersonalData before = null;
    for (var span : spans()) {
      var between = text.substring(end, span.from());
      if (span.kind() != before || !between.isBlank()) masked.append(between).append(span.kind().label());
      before = span.kind();
      end = span.to();
    }
    return masked.append(text.substring(end)).toString();
  }
}
