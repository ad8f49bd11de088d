package de.buergerlotse.knowledge.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Walks through a Markdown document and keeps its headings, paragraphs and lists as plain text; HTML is left out.
final class MarkdownBlocks extends AbstractVisitor {

  /// @param level of a heading; 0 for a paragraph or list
  record Block(int level, String text) {}

  private final List<Block> blocks = new ArrayList<>();

  List<Block> found() {
    return blocks;
  }

  @Override
  public void visit(Heading heading) {
    add(heading.getLevel(), words(heading));
  }

  @Override
  public void visit(Paragraph paragraph) {
    add(0, words(paragraph));
  }

  @Override
  public void visit(BulletList list) {
    addList(list, false);
  }

  @Override
  public void visit(OrderedList list) {
    addList(list, true);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    add(0, code.getLiteral().strip());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    add(0, code.getLiteral().strip());
  }

  private void addList(ListBlock list, boolean ordered) {
    var entries = new ArrayList<String>();
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!(item instanceof ListItem)) continue;
      var text = words(item);
      if (!text.isBlank()) entries.add((ordered ? entries.size() + 1 + ". " : "- ") + text);
    }
    add(0, String.join("\n", entries));
  }

  private void add(int level, String text) {
    if (!text.isBlank()) blocks.add(new Block(level, text));
  }

  /// All words below a node on one line.
  private static String words(Node node) {
    var words = new StringBuilder();
    node.accept(
      new AbstractVisitor() {
        @Override
        public void visit(Text text) {
          words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
          words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
          words.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
          words.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
          visitChildren(paragraph);
          words.append(' ');
        }
      }
    );
    return words.toString().replaceAll("\\s+", " ").strip();
  }
}
