package de.buergerlotse.channels.messaging;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.channels.delivery.Courier;
import de.buergerlotse.channels.delivery.Medium;
import de.buergerlotse.channels.delivery.OptOuts;
import de.buergerlotse.channels.delivery.Outgoing;
import de.buergerlotse.channels.delivery.Parcel;
import de.buergerlotse.channels.delivery.Route;
import de.buergerlotse.channels.delivery.Routes;
import de.buergerlotse.channels.twilio.PublicAddress;
import de.buergerlotse.channels.twilio.TwilioMessages;
import de.buergerlotse.channels.twilio.TwilioNumbers;
import de.buergerlotse.channels.twilio.TwilioSettings;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Packs what is said for SMS and WhatsApp, and sends it through Twilio.
@Singleton
final class TextCourier implements Courier {

  /// What a message waits for that WhatsApp does not let through.
  static final String WINDOW_CLOSED = "windowClosed";

  /// WhatsApp takes free text only so long after the citizen's last message (customer service window).
  private static final Duration WINDOW = Duration.ofHours(24);

  /// Twilio's errors 63016 "outside the allowed window" and 21610 "recipient has unsubscribed".
  private static final int OUTSIDE_WINDOW = 63016;
  private static final int UNSUBSCRIBED = 21610;

  private final TwilioMessages twilio;
  private final TwilioSettings credentials;
  private final TwilioNumbers numbers;
  private final MessagingSettings settings;
  private final PublicAddress address;
  private final Routes routes;
  private final OptOuts optOuts;
  private final Clock clock;

  TextCourier(
    TwilioMessages twilio,
    TwilioSettings credentials,
    TwilioNumbers numbers,
    MessagingSettings settings,
    PublicAddress address,
    Routes routes,
    OptOuts optOuts,
    Clock clock
  ) {
    this.twilio = twilio;
    this.credentials = credentials;
    this.numbers = numbers;
    this.settings = settings;
    this.address = address;
    this.routes = routes;
    this.optOuts = optOuts;
    this.clock = clock;
  }

  @Override
  public boolean carries(Medium medium) {
    return medium == Medium.SMS || medium == Medium.WHATSAPP;
  }

  @Override
  public boolean canSend() {
    return credentials.canSend();
  }

  @Override
  public List<Parcel> pack(Route route, List<Entry> entries) {
    var texts = MessagingTexts.of(entries.getLast().saying().language());
    return parcels(route.medium(), MessageText.of(entries), texts);
  }

  @Override
  public Optional<String> findSender(MunicipalityId municipality) {
    return numbers.findSender(municipality);
  }

  @Override
  public Parcel pack(String text) {
    var plain = SmsAlphabet.plain(text);
    return new Parcel(plain, SmsSegments.count(plain), false);
  }

  /// A text in as many parts as it needs; all but the first wait to be asked for.
  List<Parcel> parcels(Medium medium, String text, MessagingTexts texts) {
    var sms = medium == Medium.SMS;
    var plain = sms ? SmsAlphabet.plain(text) : text;
    var pages = Pages.of(
      plain,
      page -> sms ? SmsSegments.count(page) <= settings.segments() : page.length() <= settings.characters(),
      texts.more()
    );
    var parcels = new ArrayList<Parcel>();
    for (var page : pages) parcels.add(new Parcel(page, sms ? SmsSegments.count(page) : 1, !parcels.isEmpty()));
    return parcels;
  }

  @Override
  public Outcome send(Route route, Outgoing message) {
    if (route.medium() == Medium.WHATSAPP && !isOpen(route)) return invite(route, message);
    return outcome(route, twilio.send(outgoing(route, message, new TwilioMessages.Content.Body(message.text()))));
  }

  private boolean isOpen(Route route) {
    return route.heardAt().plus(WINDOW).isAfter(clock.instant());
  }

  /// The citizen is asked once to write; what was to be said is kept for that moment.
  private Outcome invite(Route route, Outgoing message) {
    var invited = route
      .invitedAt()
      .filter(at -> at.isAfter(route.heardAt()))
      .isPresent();
    if (settings.invitation().isBlank() || invited) return new Outcome.Held(WINDOW_CLOSED);
    var template = new TwilioMessages.Content.Template(settings.invitation(), Map.of());
    return switch (outcome(route, twilio.send(outgoing(route, message, template)))) {
      case Outcome.Sent _ -> {
        routes.invited(route.conversation(), clock.instant());
        yield new Outcome.Held(WINDOW_CLOSED);
      }
      case Outcome.Refused refused -> refused;
      case Outcome.Held held -> held;
      case Outcome.Later later -> later;
    };
  }

  private TwilioMessages.Outgoing outgoing(Route route, Outgoing message, TwilioMessages.Content content) {
    var prefix = route.medium() == Medium.WHATSAPP ? TwilioNumbers.WHATSAPP : "";
    // By the reference Twilio's callback tells of the message even if this node is killed before the answer came.
    var callback = address.of("/hooks/twilio/messages/status?reference=" + message.id());
    return new TwilioMessages.Outgoing(prefix + route.ours(), prefix + route.theirs(), content, callback);
  }

  private Outcome outcome(Route route, TwilioMessages.Result result) {
    return switch (result) {
      case TwilioMessages.Result.Accepted(var sid) -> new Outcome.Sent(sid);
      case TwilioMessages.Result.Unreachable(var reason) -> new Outcome.Later(reason);
      case TwilioMessages.Result.Refused(var code) -> {
        if (code == OUTSIDE_WINDOW) yield new Outcome.Held(WINDOW_CLOSED);
        if (code == UNSUBSCRIBED) {
          optOuts.add(route.municipality(), route.medium(), route.theirs(), clock.instant());
        }
        yield new Outcome.Refused("twilio." + code);
      }
    };
  }
}
