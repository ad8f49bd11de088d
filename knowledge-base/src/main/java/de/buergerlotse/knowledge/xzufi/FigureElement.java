package de.buergerlotse.knowledge.xzufi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads fees and times of a service.
final class FigureElement {

  /// Units that calendars count; working days have no length of their own and stay words.
  private static final Map<String, String> ISO = Map.of(
    "JAHR",
    "P%sY",
    "MONAT",
    "P%sM",
    "WOCHE",
    "P%sW",
    "TAG",
    "P%sD",
    "STUNDE",
    "PT%sH",
    "MINUTE",
    "PT%sM"
  );
  private static final Map<String, String> WORDS = Map.of(
    "WERKTAG",
    "%s Werktage",
    "ARBEITSTAG",
    "%s Arbeitstage",
    "SEKUNDE",
    "%s Sekunden"
  );

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

  private FigureElement() {}

  /// @throws IllegalArgumentException when an amount is no number or not in euros
  static XzufiObject.Fee fee(XmlElement fee, ObjectReading reading) {
    var text = new TreeMap<>(below(fee, "beschreibungVariabilitaet", reading));
    below(fee, "beschreibungKostenfreiheit", reading).forEach(text::putIfAbsent);
    reading.texts(fee, "beschreibung").forEach(text::putIfAbsent);
    var currency = fee.findText("currency").orElse("EUR");
    if (!currency.equals("EUR")) throw new IllegalArgumentException("Betrag in " + currency);
    var fixed = amount(fee, "betrag");
    var from = fixed == null ? amount(fee, "betragUntergrenze") : fixed;
    var to = amount(fee, "betragObergrenze");
    if (from != null && to != null && to.compareTo(from) < 0) throw new IllegalArgumentException("Grenzen vertauscht");
    var free = fee.findText("kostenFrei").isPresent() || !below(fee, "beschreibungKostenfreiheit", reading).isEmpty();
    if (!free && from == null && to == null && !text.containsKey("de")) {
      throw new IllegalArgumentException("Kosten ohne Betrag und ohne Text");
    }
    return new XzufiObject.Fee(free, from, to, text);
  }

  private static @Nullable BigDecimal amount(XmlElement fee, String name) {
    var text = fee.findText(name);
    if (text.isEmpty()) return null;
    if (!AMOUNT.matcher(text.get()).matches()) throw new IllegalArgumentException("kein Betrag: " + text.get());
    return new BigDecimal(text.get()).setScale(2, RoundingMode.HALF_UP);
  }

  /// @throws IllegalArgumentException when it tells no time
  static XzufiObject.Time time(XmlElement time, ObjectReading reading) {
    var text = new TreeMap<>(reading.texts(time, "bezeichnung"));
    reading.texts(time, "beschreibung").forEach(text::putIfAbsent);
    var from = span(time, "dauer", "einheit").or(() -> day(time));
    if (from.isEmpty()) throw new IllegalArgumentException("ohne Dauer und ohne Stichtag");
    var to = span(time, "dauerBis", "einheitBis").orElse("");
    return new XzufiObject.Time(time.findText("typ").orElse(""), from.get(), to, text);
  }

  private static Optional<String> span(XmlElement time, String amount, String unit) {
    var number = time.findText(amount);
    if (number.isEmpty()) return Optional.empty();
    if (!number.get().matches("\\d{1,5}")) throw new IllegalArgumentException("keine Dauer: " + number.get());
    var name = time
      .findText(unit)
      .or(() -> time.findText("einheit"))
      .orElse("");
    var form = ISO.getOrDefault(name, WORDS.getOrDefault(name, ""));
    if (form.isEmpty()) throw new IllegalArgumentException("unbekannte Zeiteinheit: " + name);
    return Optional.of(form.replace("%s", number.get()));
  }

  private static Optional<String> day(XmlElement time) {
    var until = time.findText("bis").map(end -> "bis " + end);
    return until.or(() -> time.findText("von").map(start -> "ab " + start));
  }

  /// Texts of a name in the choice inside an entry, or in the entry itself.
  private static Map<String, String> below(XmlElement entry, String name, ObjectReading reading) {
    var texts = new TreeMap<>(reading.texts(entry, name));
    for (var choice : entry.children()) reading.texts(choice, name).forEach(texts::putIfAbsent);
    return texts;
  }
}
