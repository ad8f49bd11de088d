package de.buergerlotse.channels.speech;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// Numbers that are dialled or noted down, sign by sign with short breaks.
public final class SpokenNumbers {

  private static final Pattern BREAK = Pattern.compile("[ /()–-]+");

  private SpokenNumbers() {}

  /// "0221 555-01" as "0 2 2 1, 5 5 5, 0 1".
  public static String phone(String number) {
    var groups = new ArrayList<String>();
    for (var group : BREAK.split(number.replace("+", "00"))) {
      if (!group.isEmpty()) groups.add(String.join(" ", group.split("")));
    }
    return String.join(", ", groups);
  }
}
