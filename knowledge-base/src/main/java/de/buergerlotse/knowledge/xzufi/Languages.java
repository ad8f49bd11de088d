package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.service.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which variant a language code of one object means. Leichte Sprache has no agreed code: the object itself says it by
/// the German name of the language.
final class Languages {

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
  private static final Set<String> EASY = Set.of("de-x-leicht", "de-leicht", "de-ls", "de-de-x-simple-language");

  private final Map<String, String> germanNames = new HashMap<>();

  Languages(List<XmlElement> declarations) {
    for (var declaration : declarations) {
      var name = declaration.findText("sprachbezeichnungDeutsch").orElse("");
      declaration.findText("languageCode").ifPresent(code -> germanNames.put(bare(code), name));
    }
  }

  /// Empty for a code that names no language.
  Optional<Variant> find(String languageCode) {
    var code = bare(languageCode);
    var name = germanNames.getOrDefault(code, "").toLowerCase(Locale.GERMAN);
    if (name.contains("leichte sprache") || EASY.contains(code)) return Optional.of(Variant.EASY);
    // A text without a code is German: the format's default.
    if (code.isEmpty()) return Optional.of(Variant.PLAIN);
    var language = code.split("-", 2)[0];
    return KNOWN.contains(language) ? Optional.of(new Variant(language)) : Optional.empty();
  }

  private static String bare(String code) {
    return code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
