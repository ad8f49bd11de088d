package de.buergerlotse.channels.attachment;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a file, safe to show, to save under and to put into a header, whatever a sender called it.
final class AttachmentName {

  private static final int LONGEST = 100;
  private static final String NAMELESS = "datei";
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  /// Letters, their marks, digits, blanks and a few signs; the rest means something to a system, a header or the eye.
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} ._()+-]");
  private static final Pattern EDGES = Pattern.compile("^[ ._-]+|[ .]+$");
  /// Names that Windows keeps for devices (Naming Files, Paths, and Namespaces).
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com", "lpt");
  private static final Pattern DEVICE_NUMBER = Pattern.compile("\\d$");

  private AttachmentName() {}

  /// @param type what the file really is; its name ends so
  static String clean(String raw, AttachmentType type) {
    var base = FOLDERS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceFirst("");
    var stem = trimmed(UNSAFE.matcher(withoutEnding(base, type)).replaceAll(""));
    if (stem.isEmpty()) stem = NAMELESS;
    if (isDevice(stem)) stem = NAMELESS + "-" + stem;
    return stem + "." + type.ending();
  }

  private static String withoutEnding(String name, AttachmentType type) {
    return type.isNamedSo(name) ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  private static String trimmed(String name) {
    var edged = EDGES.matcher(name).replaceAll("");
    if (edged.codePointCount(0, edged.length()) <= LONGEST) return edged;
    return EDGES.matcher(edged.substring(0, edged.offsetByCodePoints(0, LONGEST))).replaceAll("");
  }

  private static boolean isDevice(String stem) {
    var first = stem.toLowerCase(java.util.Locale.ROOT).split("\\.", 2)[0].strip();
    return DEVICES.contains(DEVICE_NUMBER.matcher(first).replaceFirst(""));
  }
}
