package de.buergerlotse.channels.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report as a table for spreadsheets: RFC 4180 with semicolons and decimal commas, as German programs expect it.
final class CockpitCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE = "\r\n";
  private static final List<String> HEADS = List.of(
    "Gruppe",
    "Kontakte",
    "Angeboten",
    "Angenommen",
    "In der Zeit angenommen",
    "Erreichbarkeit",
    "Erreichbarkeit ohne kurze Abbrüche",
    "Abgebrochen",
    "Kurz abgebrochen",
    "Abbruchquote",
    "Mittlere Wartezeit (s)",
    "Mittlere Bearbeitungszeit (s)",
    "Dokumentiert",
    "Erstlösungsquote",
    "Antworten fällig",
    "Fristgerecht beantwortet",
    "Quote fristgerechter Antworten",
    "Vom Bot allein gelöst",
    "Anteil des Bots",
    "Wartend"
  );

  private CockpitCsv() {}

  static String of(Cockpit.Report report) {
    var lines = new ArrayList<String>();
    lines.add(line(HEADS));
    lines.add(line(row("Gesamt", report.total())));
    for (var group : report.groups()) lines.add(line(row(group.key(), group.figures())));
    return BYTE_ORDER_MARK + String.join("", lines);
  }

  private static List<String> row(String name, Optional<Figures> figures) {
    var cells = figures
      .map(CockpitCsv::cells)
      .orElseGet(() -> Stream.of("weniger als " + SmallGroups.LEAST + " oder verdeckt"));
    return Stream.concat(Stream.of(name), cells).toList();
  }

  private static Stream<String> cells(Figures figures) {
    return Stream.of(
      whole(figures.contacts()),
      whole(figures.offered()),
      whole(figures.answered()),
      whole(figures.answeredInTime()),
      share(figures.serviceLevel()),
      share(figures.serviceLevelWithoutShortAbandons()),
      whole(figures.abandoned()),
      whole(figures.abandonedShort()),
      share(figures.abandonRate()),
      seconds(figures.averageSpeedOfAnswer()),
      seconds(figures.averageHandlingTime()),
      whole(figures.documented()),
      share(figures.firstContactResolution()),
      whole(figures.repliesDue()),
      whole(figures.repliedInTime()),
      share(figures.replyRate()),
      whole(figures.contained()),
      share(figures.containment()),
      whole(figures.waiting())
    );
  }

  private static String whole(int number) {
    return Integer.toString(number);
  }

  private static String share(@Nullable Double share) {
    return share == null ? "" : String.format(Locale.GERMANY, "%.4f", share);
  }

  private static String seconds(@Nullable Double seconds) {
    return seconds == null ? "" : String.format(Locale.GERMANY, "%.1f", seconds);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CockpitCsv::cell).collect(Collectors.joining(";")) + LINE;
  }

  /// A spreadsheet would compute a cell that begins so (OWASP, "CSV Injection"): an apostrophe makes it text.
  static String cell(String text) {
    var harmless = text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    var quoted = harmless
      .chars()
      .anyMatch(letter -> letter == ';' || letter == '"' || letter == '\n' || letter == '\r');
    return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
  }
}
