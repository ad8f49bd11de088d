package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.service.LocalizedText;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An office as the YAML file spells it; days are `mo di mi do fr sa so`.
record OfficeFile(
  String id,
  Map<String, String> name,
  String street,
  String postalCode,
  String town,
  @Nullable String room,
  String phone,
  String email,
  boolean wheelchairAccess,
  Map<String, String> directions,
  Map<String, List<String>> hours
) {
  private static final List<String> DAYS = List.of("mo", "di", "mi", "do", "fr", "sa", "so");

  static OfficeFile of(Office office) {
    var hours = new LinkedHashMap<String, List<String>>();
    office
      .hours()
      .week()
      .forEach((day, spans) ->
        hours.put(DAYS.get(day.getValue() - 1), spans.stream().map(OpeningHours.Span::toString).toList())
      );
    return new OfficeFile(
      office.id(),
      office.name().byTag(),
      office.street(),
      office.postalCode(),
      office.town(),
      office.room().orElse(null),
      office.phone(),
      office.email(),
      office.wheelchairAccess(),
      office.directions().byTag(),
      hours
    );
  }

  Office office() {
    return new Office(
      id,
      LocalizedText.of(name),
      street,
      postalCode,
      town,
      Optional.ofNullable(room),
      phone,
      email,
      wheelchairAccess,
      LocalizedText.of(directions),
      openingHours()
    );
  }

  private OpeningHours openingHours() {
    var week = new EnumMap<DayOfWeek, List<OpeningHours.Span>>(DayOfWeek.class);
    hours.forEach((day, spans) -> {
      var index = DAYS.indexOf(day);
      if (index < 0) throw new IllegalArgumentException("office " + id + ": not a day of the week: " + day);
      week.put(DayOfWeek.of(index + 1), spans.stream().map(OpeningHours.Span::parse).toList());
    });
    return new OpeningHours(week);
  }
}
