package de.buergerlotse.channels.speech;

import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import java.util.ArrayList;
import java.util.List;

/// Makes speech of what is said in a conversation.
public final class Speech {

  /// About half a minute of speech at 15 characters a second: more is not remembered.
  static final int LONGEST_PAGE = 420;
  private static final String NOTHING = "Dazu habe ich keinen Text.";

  private Speech() {}

  /// A saying with its sentences in pages; help in danger is never parted.
  public static SpokenReply of(Saying saying) {
    var kind = saying.about().map(About::kind).orElse(About.Kind.NOTICE);
    var sentences = sentences(kind, saying.blocks());
    if (sentences.isEmpty()) sentences = List.of(NOTHING);
    var longest = kind == About.Kind.EMERGENCY ? Integer.MAX_VALUE : LONGEST_PAGE;
    return new SpokenReply(saying.language(), pages(sentences, longest), Keepsakes.find(kind, saying.blocks()));
  }

  /// The sentences of an answer's blocks, for whoever reads them out.
  public static List<String> sentencesOf(List<Block> blocks) {
    return sentences(About.Kind.ANSWER, blocks);
  }

  private static List<String> sentences(About.Kind kind, List<Block> blocks) {
    var sentences = new ArrayList<String>();
    var end = withoutWays(blocks);
    for (var index = 0; index < end; index++) {
      var block = blocks.get(index);
      // The headings above further topics, which are for the eye.
      if (kind == About.Kind.ANSWER && block instanceof Block.Text && nextIsChoices(blocks, index)) continue;
      sentences.addAll(BlockSentences.of(block, kind));
    }
    return sentences;
  }

  /// Where the ways to a human begin: question, number and options. Whoever is on the telephone is told the key instead.
  private static int withoutWays(List<Block> blocks) {
    for (var index = 2; index < blocks.size(); index++) {
      var isWays =
        blocks.get(index) instanceof Block.Handover &&
        blocks.get(index - 1) instanceof Block.Contact &&
        blocks.get(index - 2) instanceof Block.Text;
      if (isWays) return index - 2;
    }
    return blocks.size();
  }

  private static boolean nextIsChoices(List<Block> blocks, int index) {
    return index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Choices;
  }

  private static List<String> pages(List<String> sentences, int longest) {
    var pages = new ArrayList<String>();
    var page = new StringBuilder();
    for (var sentence : sentences) {
      if (!page.isEmpty() && page.length() + sentence.length() >= longest) {
        pages.add(page.toString());
        page.setLength(0);
      }
      if (!page.isEmpty()) page.append(' ');
      page.append(sentence);
    }
    pages.add(page.toString());
    return pages;
  }
}
