package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.ContactMove;
import de.buergerlotse.bot.text.TextFolding;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what a citizen writes in place of taking a choice while leaving a call-back or a message.
final class ContactWords {

  private static final Pattern CANCEL = Pattern.compile(
    "(ruckruf |nachricht |bitte )?(abbrechen|abbruch|stopp?|aufhoren|cancel|quit)( bitte)?|(nein( danke)?|danke nein|lieber|dann|ach|nee) ?(doch )?(lieber )?(nicht|kein(en)? ruckruf|keine nachricht)( mehr)?|doch (lieber )?(nicht|kein(en)? ruckruf|keine nachricht)|kein(en)? ruckruf( mehr)?|keine nachricht( mehr)?|vergessen sie( e)?s|vergiss es|nein danke|hat sich erledigt"
  );
  private static final Pattern GO_ON = Pattern.compile(
    "(bitte )?(weiter|weitermachen)( mit (dem ruckruf|der nachricht))?( bitte)?|zuruck (zum ruckruf|zur nachricht)|(den )?ruckruf fortsetzen|go on"
  );
  private static final Pattern OTHER_NUMBER = Pattern.compile(
    "((nein )?(eine )?(andere|neue|falsche) (telefon)?nummer|(die )?(telefon)?nummer (stimmt nicht|ist falsch|andern)|(nein )?(das )?ist die falsche nummer)( bitte)?"
  );
  private static final Pattern IN_CHAT = Pattern.compile(
    "(bitte )?(gern(e)? )?(einfach )?(gleich )?(hier|im chat|hier im chat|in diesem chat|per chat|chat|hier antworten)( bitte)?|in the chat|here"
  );
  private static final Pattern SOON = Pattern.compile(
    "(bitte )?(so (bald|schnell|fruh) wie moglich|sofort|gleich|jetzt|bald|schnellstmoglich|moglichst (bald|schnell)|asap|egal( wann)?|(ist |das ist )?(mir )?(ganz )?egal( wann)?|jederzeit|immer|(den )?ganzen tag|wann sie wollen|as soon as possible|any ?time)( bitte)?"
  );
  private static final Pattern MORNING = Pattern.compile(
    "(?!.*\\bnicht\\b).*\\b(vormittag\\w*|morgens|fruh morgens|fruhs|in der fruh|am morgen|(morgen|montag|dienstag|mittwoch|donnerstag|freitag) fruh|vor (zwolf|12)( uhr)?|in the morning)\\b.*"
  );
  private static final Pattern AFTERNOON = Pattern.compile(
    "(?!.*\\bnicht\\b).*\\b(nachmittag\\w*|mittags|(ab|nach) (mittag|zwolf|12|13|14|15|16)( uhr)?|abends|am abend|spater am tag|in the afternoon)\\b.*"
  );
  private static final int LONGEST_ANSWER = 80;

  private ContactWords() {}

  /// Words that mean the same at every point.
  static Optional<ContactMove> readAnywhere(String text) {
    var folded = TextFolding.fold(text);
    if (folded.length() > LONGEST_ANSWER) return Optional.empty();
    if (CANCEL.matcher(folded).matches()) return Optional.of(ContactMove.CANCEL);
    return GO_ON.matcher(folded).matches() ? Optional.of(ContactMove.GO_ON) : Optional.empty();
  }

  /// When to call.
  static Optional<ContactMove> readTime(String text) {
    var folded = TextFolding.fold(text);
    if (folded.length() > LONGEST_ANSWER) return Optional.empty();
    if (SOON.matcher(folded).matches()) return Optional.of(ContactMove.SOON);
    if (MORNING.matcher(folded).matches()) return Optional.of(ContactMove.MORNING);
    return AFTERNOON.matcher(folded).matches() ? Optional.of(ContactMove.AFTERNOON) : Optional.empty();
  }

  /// That the answer is to come in the conversation.
  static Optional<ContactMove> readReach(String text) {
    var here = IN_CHAT.matcher(TextFolding.fold(text)).matches();
    return here ? Optional.of(ContactMove.IN_CHAT) : Optional.empty();
  }

  /// Whether it is right as it was told.
  static Optional<ContactMove> readConfirmation(String text, ContactMove other) {
    var folded = TextFolding.fold(text);
    if (folded.length() > LONGEST_ANSWER) return Optional.empty();
    if (OTHER_NUMBER.matcher(folded).matches()) return Optional.of(other);
    return YesOrNo.read(folded).map(yes -> yes ? ContactMove.CONFIRM : other);
  }
}
