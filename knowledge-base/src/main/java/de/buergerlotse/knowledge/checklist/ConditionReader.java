package de.buergerlotse.knowledge.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the one-line spelling of a [Condition]; each method takes what its name says from where it stands.
final class ConditionReader {

  private static final Pattern TOKEN = Pattern.compile("\\s*([a-z0-9-]+|[=|()])");
  private static final int DEEPEST = 20;

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int next;
  private int depth;

  ConditionReader(String text) {
    this.text = text;
    var matcher = TOKEN.matcher(text);
    var end = 0;
    while (matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) throw wrong("\"" + text.substring(end).strip() + "\" is not understood");
  }

  Condition read() {
    if (tokens.isEmpty()) return new Condition.Always();
    var condition = any();
    if (next < tokens.size()) throw wrong("\"" + tokens.get(next) + "\" is not expected");
    return condition;
  }

  private Condition any() {
    var parts = new ArrayList<>(List.of(all()));
    while (takes("or")) parts.add(all());
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }

  private Condition all() {
    var parts = new ArrayList<>(List.of(one()));
    while (takes("and")) parts.add(one());
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition one() {
    if (++depth > DEEPEST) throw wrong("it is nested too deeply");
    try {
      if (takes("not")) return new Condition.Not(one());
      if (!takes("(")) return is();
      var inner = any();
      if (!takes(")")) throw wrong("a bracket is not closed");
      return inner;
    } finally {
      depth--;
    }
  }

  private Condition is() {
    var question = key();
    if (!takes("=")) throw wrong("\"=\" is missing after " + question);
    var values = new ArrayList<>(List.of(key()));
    while (takes("|")) values.add(key());
    return new Condition.Is(question, values);
  }

  private String key() {
    if (next >= tokens.size()) throw wrong("it ends too early");
    var key = tokens.get(next++);
    try {
      Key.require(key);
    } catch (IllegalArgumentException notAKey) {
      throw wrong("\"" + key + "\" is no question and no answer");
    }
    return key;
  }

  private boolean takes(String token) {
    if (next >= tokens.size() || !tokens.get(next).equals(token)) return false;
    next++;
    return true;
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException("not a condition: \"" + text + "\": " + why);
  }
}
