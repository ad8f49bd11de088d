package de.buergerlotse.channels.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// HTML as plain text: no script, no style, nothing hidden behind a link's words.
final class HtmlText {

  private static final int LONGEST = 500_000;
  private static final Set<String> LINES = Set.of(
    "p",
    "div",
    "br",
    "li",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "ul",
    "ol",
    "hr",
    "blockquote"
  );
  private static final String NOT_READ =
    "script, style, head, title, noscript, template, svg, iframe, object, [hidden], [style*=display:none]";
  private static final String QUOTES = "blockquote, .gmail_quote, #divRplyFwdMsg, #appendonsend, .moz-cite-prefix";

  private HtmlText() {}

  static String of(String html) {
    var page = Jsoup.parse(html.length() > LONGEST ? html.substring(0, LONGEST) : html);
    page.select(NOT_READ).remove();
    var all = read(page.body());
    page.select(QUOTES).remove();
    var own = read(page.body());
    return own.isBlank() ? all : own;
  }

  private static String read(Element body) {
    var text = new StringBuilder();
    body.traverse(
      new NodeVisitor() {
        @Override
        public void head(Node node, int depth) {
          if (node instanceof TextNode words) append(text, words.text());
          else if (node instanceof Element element && LINES.contains(element.normalName())) line(text);
        }

        @Override
        public void tail(Node node, int depth) {
          if (!(node instanceof Element element)) return;
          if (LINES.contains(element.normalName())) line(text);
          var address = element.attr("href").strip();
          if (isShown(element, address)) text.append(" (").append(address).append(')');
        }
      }
    );
    return text.toString().replaceAll("\n{3,}", "\n\n").strip();
  }

  private static boolean isShown(Element element, String address) {
    if (!element.normalName().equals("a")) return false;
    var safe = address.startsWith("https://") || address.startsWith("http://");
    return safe && !element.text().strip().equals(address);
  }

  private static void append(StringBuilder text, String words) {
    var atBegin = text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == ' ';
    text.append(atBegin ? words.stripLeading() : words);
  }

  private static void line(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
  }
}
