package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;

/// What is said when an agent wants to pass a conversation on to another municipality: only with the citizen's consent.
public final class ReferralReplies {

  private final BotTexts texts;

  ReferralReplies(BotTexts texts) {
    this.texts = texts;
  }

  /// Asks for the consent.
  ///
  /// @param agent the name of who asks
  public Reply asked(String agent, Municipality to, Variant variant) {
    var yes = new Block.Choice(
      ChoiceId.referral(to.id()),
      texts.get(BotText.REFERRAL_YES, variant),
      Optional.empty(),
      Optional.empty()
    );
    var no = new Block.Choice(
      ChoiceId.NO_REFERRAL,
      texts.get(BotText.REFERRAL_NO, variant),
      Optional.empty(),
      Optional.empty()
    );
    var words = texts.get(BotText.REFERRAL_ASKED, variant, "name", agent, "authority", name(to, variant));
    return reply(variant, List.of(new Block.Text(words), new Block.Choices(List.of(yes, no))));
  }

  /// Says that somebody else is responsible from now on.
  public Reply done(Municipality to, Variant variant) {
    var words = texts.get(BotText.REFERRED, variant, "authority", name(to, variant));
    return reply(variant, List.of(new Block.Text(words)));
  }

  private static String name(Municipality municipality, Variant variant) {
    return SplitWords.hyphenated(municipality.authority().in(variant));
  }

  private static Reply reply(Variant variant, List<Block> blocks) {
    return new Reply(variant, About.of(About.Kind.NOTICE), Optional.empty(), blocks);
  }
}
