package de.buergerlotse.knowledge.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the mark-up of an answer into parts to show, with every reference replaced by its figure.
public final class AnswerText {

  private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern ORDERED = Pattern.compile("\\d+\\. (.*)");

  private AnswerText() {}

  /// A paragraph or a list of an answer.
  public sealed interface Part {
    /// @param text lines are parted by line feeds where the variant keeps them
    record Paragraph(String text) implements Part {}

    record Enumeration(boolean ordered, List<String> items) implements Part {
      public Enumeration {
        items = List.copyOf(items);
      }
    }
  }

  /// @throws IllegalArgumentException when the text refers to a figure that the service does not have
  static void check(Answer answer, Facts facts) {
    parts(answer, facts);
  }

  /// The parts of an answer in its order; a line that only refers to all costs or all evidence becomes a list.
  ///
  /// @throws IllegalArgumentException when the text refers to a figure that the service does not have, or a reference in it is
  ///     not closed
  public static List<Part> parts(Answer answer, Facts facts) {
    var figures = new Figures(facts, answer.variant());
    var parts = new ArrayList<Part>();
    for (var paragraph : answer.text().strip().split("\\n\\s*\\n")) {
      addParts(paragraph.strip().lines().map(String::strip).toList(), figures, parts);
    }
    return List.copyOf(parts);
  }

  /// All evidence as list entries; empty where the service asks for none.
  public static List<String> evidence(Facts facts, Variant variant) {
    return facts.evidence().isEmpty() ? List.of() : new Figures(facts, variant).list("{evidence}");
  }

  /// All costs as list entries; empty where the service tells none.
  public static List<String> costs(Facts facts, Variant variant) {
    return facts.costs().isEmpty() ? List.of() : new Figures(facts, variant).list("{costs}");
  }

  /// Lines of one paragraph: runs of plain lines, of list entries and whole-line references follow each other.
  private static void addParts(List<String> lines, Figures figures, List<Part> parts) {
    var start = 0;
    while (start < lines.size()) {
      var kind = LineKind.of(lines.get(start));
      var end = start + 1;
      while (kind != LineKind.WHOLE_LIST && end < lines.size() && LineKind.of(lines.get(end)) == kind) end++;
      parts.add(part(kind, lines.subList(start, end), figures));
      start = end;
    }
  }

  private static Part part(LineKind kind, List<String> lines, Figures figures) {
    return switch (kind) {
      case PLAIN -> new Part.Paragraph(join(lines, figures));
      case BULLET -> new Part.Enumeration(false, resolve(lines, line -> line.substring(2), figures));
      case NUMBERED -> new Part.Enumeration(true, resolve(lines, AnswerText::withoutNumber, figures));
      case WHOLE_LIST -> new Part.Enumeration(false, figures.list(lines.getFirst()));
    };
  }

  private static String join(List<String> lines, Figures figures) {
    if (!figures.variant().equals(Variant.EASY)) return resolve(String.join(" ", lines), figures);
    return String.join("\n", resolve(lines, Function.identity(), figures));
  }

  private static List<String> resolve(List<String> lines, Function<String, String> strip, Figures figures) {
    return lines
      .stream()
      .map(strip)
      .map(line -> resolve(line, figures))
      .toList();
  }

  private static String resolve(String line, Figures figures) {
    requireWholeReferences(line);
    var resolved = REFERENCE.matcher(line).replaceAll(match ->
      Matcher.quoteReplacement(figures.figure(match.group(1)))
    );
    // What people wrote stays as they wrote it ("aG heißt: …"); only a figure that opens a line may need a capital.
    return line.startsWith("{") ? SentenceStart.capitalise(resolved) : resolved;
  }

  /// Half a reference would be shown to citizens as it stands.
  private static void requireWholeReferences(String line) {
    if (line.indexOf('{') < 0 && line.indexOf('}') < 0) return;
    var rest = REFERENCE.matcher(line).replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      throw new IllegalArgumentException("a brace has no other half: " + line);
    }
  }

  private static String withoutNumber(String line) {
    var matcher = ORDERED.matcher(line);
    return matcher.matches() ? matcher.group(1) : line;
  }

  private enum LineKind {
    PLAIN,
    BULLET,
    NUMBERED,
    WHOLE_LIST;

    static LineKind of(String line) {
      if (line.startsWith("- ")) return BULLET;
      if (ORDERED.matcher(line).matches()) return NUMBERED;
      return line.equals("{evidence}") || line.equals("{costs}") ? WHOLE_LIST : PLAIN;
    }
  }
}
