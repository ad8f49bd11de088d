package de.buergerlotse.channels.log;

import de.buergerlotse.bot.dialogue.ContactProgress;
import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reach.MailAddress;
import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.bot.reach.Reach;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A call-back or a message that is being left, as its JSON shape and back.
final class ContactCodec {

  private static final String CALLBACK = "callback";
  private static final String MESSAGE = "message";

  private ContactCodec() {}

  static WireState.Contact wire(ContactProgress progress) {
    return switch (progress) {
      case ContactProgress.Callback(var number, var time, var failures, var asides) -> new WireState.Contact(
        CALLBACK,
        null,
        number.map(PhoneNumber::e164).orElse(null),
        time.map(CallTime::key).orElse(null),
        null,
        failures,
        asides
      );
      case ContactProgress.Message(var text, var reach, var failures, var asides) -> new WireState.Contact(
        MESSAGE,
        reach.map(ContactCodec::kind).orElse(null),
        reach.flatMap(ContactCodec::address).orElse(null),
        null,
        text.orElse(null),
        failures,
        asides
      );
    };
  }

  static ContactProgress progress(WireState.Contact wire) {
    if (wire.kind().equals(CALLBACK)) return new ContactProgress.Callback(
      Optional.ofNullable(wire.address()).map(PhoneNumber::new),
      Optional.ofNullable(wire.time()).map(CallTime::of),
      wire.failures(),
      wire.asides()
    );
    return new ContactProgress.Message(
      Optional.ofNullable(wire.text()),
      Optional.ofNullable(wire.reach()).map(kind -> reach(kind, wire.address())),
      wire.failures(),
      wire.asides()
    );
  }

  private static String kind(Reach reach) {
    return switch (reach) {
      case Reach.ByPhone _ -> "phone";
      case Reach.ByMail _ -> "mail";
      case Reach.InChat _ -> "chat";
    };
  }

  private static Optional<String> address(Reach reach) {
    return switch (reach) {
      case Reach.ByPhone(var number) -> Optional.of(number.e164());
      case Reach.ByMail(var mail) -> Optional.of(mail.address());
      case Reach.InChat _ -> Optional.empty();
    };
  }

  private static Reach reach(String kind, @Nullable String address) {
    if (address == null) return new Reach.InChat();
    return kind.equals("mail")
      ? new Reach.ByMail(new MailAddress(address))
      : new Reach.ByPhone(new PhoneNumber(address));
  }
}
