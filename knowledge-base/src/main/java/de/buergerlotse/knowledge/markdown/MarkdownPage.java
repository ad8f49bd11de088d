package de.buergerlotse.knowledge.markdown;

import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;

/// A Markdown page as plain text.
///
/// @param headings of its sections
/// @param text paragraphs and lists in the mark-up of content packages, headings as paragraphs of their own
/// @param source what stands under a heading that tells who answers for the page
record MarkdownPage(String title, List<String> headings, String text, String source, Variant variant) {
  private static final Parser PARSER = Parser.builder().build();
  private static final Set<String> SOURCE_HEADINGS = Set.of("freigabevermerk", "quelle", "stand", "source");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> GERMAN = Set.of(
    "der",
    "die",
    "das",
    "und",
    "für",
    "mit",
    "sie",
    "ist",
    "von",
    "bei"
  );
  private static final Set<String> ENGLISH = Set.of(
    "the",
    "and",
    "for",
    "with",
    "you",
    "is",
    "of",
    "to",
    "are",
    "your"
  );

  /// @param name the title of a page that has none
  static MarkdownPage read(String name, String markdown) {
    var blocks = new MarkdownBlocks();
    PARSER.parse(markdown).accept(blocks);
    var title = name;
    var headings = new ArrayList<String>();
    var text = new ArrayList<String>();
    var source = new ArrayList<String>();
    var inSource = false;
    for (var block : blocks.found()) {
      if (block.level() == 1 && text.isEmpty() && title.equals(name)) title = block.text();
      else if (block.level() > 0) {
        inSource = SOURCE_HEADINGS.contains(block.text().toLowerCase(Locale.ROOT));
        if (inSource) continue;
        headings.add(block.text());
        text.add(block.text());
      } else (inSource ? source : text).add(block.text());
    }
    var whole = String.join("\n\n", text);
    return new MarkdownPage(title, headings, whole, String.join(" ", source), variant(title + " " + whole));
  }

  /// German unless English function words prevail.
  private static Variant variant(String text) {
    var german = 0;
    var english = 0;
    for (var word : BREAK.split(text.toLowerCase(Locale.ROOT))) {
      if (GERMAN.contains(word)) german++;
      if (ENGLISH.contains(word)) english++;
    }
    return english > german ? Variant.of("en") : Variant.PLAIN;
  }
}
