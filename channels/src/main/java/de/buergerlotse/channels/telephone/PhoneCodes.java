package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.casecode.CaseCode;
import de.buergerlotse.channels.casecode.CaseCodes;
import de.buergerlotse.channels.limit.RateLimits;
import de.buergerlotse.channels.problem.Problem;
import jakarta.inject.Singleton;

/// Case codes on the telephone: callers give one to bring their chat along, and get one to go on later.
@Singleton
class PhoneCodes {

  private final CaseCodes codes;
  private final Calls calls;
  private final RateLimits limits;

  PhoneCodes(CaseCodes codes, Calls calls, RateLimits limits) {
    this.codes = codes;
    this.calls = calls;
    this.limits = limits;
  }

  CaseCode of(Conversation conversation) {
    return codes.give(conversation).code();
  }

  /// Joins the chat of a code to the call. The caller hears nothing of it: a code may be overheard.
  ///
  /// @param given keys, or words
  /// @return what is said to it
  PhoneText take(Call call, String given) {
    try {
      // Whoever hides the number shares the tries with all who do.
      limits.requireCaseCode(
        "call " + call.municipality() + " " + call.parties().caller().map(PhoneNumber::digits).orElse("")
      );
    } catch (Problem tooMany) {
      return PhoneText.CODE_TOO_OFTEN;
    }
    var found = given.matches("[0-9*#]+")
      ? codes.findByKeys(call.municipality(), given)
      : CaseCode.read(given).flatMap(code -> codes.find(call.municipality(), code));
    found.ifPresent(chat -> calls.relate(call, chat));
    return found.isPresent() ? PhoneText.CODE_FOUND : PhoneText.CODE_WRONG;
  }
}
