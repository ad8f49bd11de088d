package de.buergerlotse.knowledge.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/// What editors paste, as plain text in the mark-up of the content packages.
///
/// HTML of word processors and pages becomes paragraphs and lists. Any other text stays as it was written, also when it
/// tells about tags: nothing of it is ever shown as anything but text.
public final class PastedText {

  private static final Pattern RICH = Pattern.compile(
    "<(?:html|body|div|p|ul|ol|li|span|br|table|tr|td|h[1-6]|b|i|u|strong|em|font|o:p)\\b[^<>]*>|<!--StartFragment",
    Pattern.CASE_INSENSITIVE
  );
  /// Word writes the marks of its lists as text: "· ", "o ", "§ ", "1. ", "a) ".
  private static final Pattern MARK = Pattern.compile("\\n- (?:[·•▪–§o-]|(\\d+)[.)]|[a-z]\\))[ \\u00a0]+");
  private static final Pattern CONDITION = Pattern.compile("<!\\[(?:if|endif)[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
    .allowElements("p", "div", "ul", "ol", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "span")
    .allowWithoutAttributes("span")
    .allowAttributes("class")
    .onElements("p")
    .toFactory();

  private PastedText() {}

  /// A text with paragraphs and lists.
  public static String of(String raw) {
    var text = readable(raw);
    if (RICH.matcher(text).find()) text = plain(text);
    return text.replaceAll("[ \\t\\u00a0]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }

  /// A single line.
  public static String line(String raw) {
    return of(raw).replaceAll("\\s*\\n\\s*", " ");
  }

  /// Without control characters, halves of characters, and what turns the reading direction (Unicode Standard Annex 9).
  private static String readable(String raw) {
    var text = new StringBuilder(raw.length());
    raw
      .replace("\r\n", "\n")
      .replace('\r', '\n')
      .codePoints()
      .forEach(character -> {
        var turns = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        var half = Character.getType(character) == Character.SURROGATE;
        var control = Character.isISOControl(character) && character != '\n' && character != '\t';
        if (!turns && !half && !control && character != 0xFEFF) text.appendCodePoint(character);
      });
    return text.toString();
  }

  private static String plain(String html) {
    var markup = new Markup();
    HtmlSanitizer.sanitize(CONDITION.matcher(html).replaceAll(""), ALLOWED.apply(markup));
    var text = markup.text.toString().replaceAll("[ \\t\\u00a0]+", " ").replaceAll(" ?\\n ?", "\n");
    var marked = MARK.matcher("\n" + text).replaceAll(mark ->
      mark.group(1) == null ? "\n- " : "\n" + mark.group(1) + ". "
    );
    // The entries of a list stand in lines of one paragraph.
    return marked.replaceAll("\\n\\n+(?=(?:- |\\d+\\. ))(?<=(?:^|\\n)(?:- |\\d+\\. )[^\\n]{0,2000}\\n{2,9})", "\n");
  }

  /// Builds the mark-up from what the allow-list lets through.
  private static final class Markup implements HtmlStreamEventReceiver {

    private final StringBuilder text = new StringBuilder();
    private final ArrayList<Integer> numbers = new ArrayList<>();

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
      switch (element) {
        case "p" -> text.append(attributes.toString().contains("MsoListParagraph") ? "\n- " : "\n\n");
        case "div", "h1", "h2", "h3", "h4", "h5", "h6" -> text.append("\n\n");
        case "ul", "ol" -> {
          text.append(numbers.isEmpty() ? "\n\n" : "\n");
          numbers.add(element.equals("ol") ? 1 : 0);
        }
        case "li" -> openEntry();
        case "br", "tr" -> text.append('\n');
        case "td", "th" -> text.append(' ');
        default -> {
        }
      }
    }

    private void openEntry() {
      var number = numbers.isEmpty() ? 0 : numbers.getLast();
      text.append('\n').append(number > 0 ? number + ". " : "- ");
      if (number > 0) numbers.set(numbers.size() - 1, number + 1);
    }

    @Override
    public void closeTag(String element) {
      switch (element) {
        case "ul", "ol" -> {
          if (!numbers.isEmpty()) numbers.removeLast();
          if (numbers.isEmpty()) text.append("\n\n");
        }
        case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6" -> text.append("\n\n");
        default -> {
        }
      }
    }

    /// Line ends of the source are no line ends of the text.
    @Override
    public void text(String words) {
      text.append(words.replaceAll("\\s+", " "));
    }
  }
}
