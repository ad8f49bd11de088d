package de.buergerlotse.channels.messaging;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.delivery.OptOuts;
import de.buergerlotse.channels.delivery.Outbound;
import de.buergerlotse.channels.delivery.Outbox;
import de.buergerlotse.channels.delivery.Outgoing;
import de.buergerlotse.channels.delivery.Route;
import de.buergerlotse.channels.delivery.Routes;
import de.buergerlotse.channels.intake.InboundMessage;
import de.buergerlotse.channels.intake.MessageIntake;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.twilio.TwilioNumbers;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/// Sees an SMS or a message of WhatsApp through to what is answered at once.
@Singleton
final class MessagingIntake {

  private static final int MOST_AT_ONCE = 5;
  /// The messages of one sender pass one after the other.
  private final List<ReentrantLock> locks = IntStream.range(0, 256)
    .mapToObj(_ -> new ReentrantLock())
    .toList();
  private final TwilioNumbers numbers;
  private final MessageIntake intake;
  private final ConversationLog log;
  private final Routes routes;
  private final Outbox outbox;
  private final Outbound outbound;
  private final OptOuts optOuts;
  private final TextCourier courier;
  private final Clock clock;

  MessagingIntake(
    TwilioNumbers numbers,
    MessageIntake intake,
    ConversationLog log,
    Routes routes,
    Outbox outbox,
    Outbound outbound,
    OptOuts optOuts,
    TextCourier courier,
    Clock clock
  ) {
    this.numbers = numbers;
    this.intake = intake;
    this.log = log;
    this.routes = routes;
    this.outbox = outbox;
    this.outbound = outbound;
    this.optOuts = optOuts;
    this.courier = courier;
    this.clock = clock;
  }

  /// What is answered to a message, in order; nothing when it is silently taken, for example by an agent.
  ///
  /// @throws Problem when the called number is nobody's (404), or the message cannot be taken; then nothing was stored
  List<String> receive(TextMessage message) {
    var town = numbers.find(message.called()).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var lock = locks.get(Math.floorMod(message.from().hashCode(), locks.size()));
    lock.lock();
    try {
      var known = outbox.listAnswering(message.sid());
      var answers = known.isEmpty() ? answers(town, message) : known;
      return answers
        .stream()
        .filter(answer -> answer.state() == Outgoing.State.ANSWERED)
        .map(Outgoing::text)
        .toList();
    } finally {
      lock.unlock();
    }
  }

  private List<Outgoing> answers(MunicipalityId town, TextMessage message) {
    var keyword = Keyword.find(message.text());
    if (keyword.isPresent() && keyword.get() == Keyword.STOP) return stop(town, message);
    if (keyword.isPresent() && keyword.get() == Keyword.START) return start(town, message);
    if (optOuts.contains(town, message.medium(), message.from())) return List.of();
    var route = route(town, message);
    routes.heard(route.conversation(), clock.instant());
    if (keyword.isPresent()) {
      var more = outbox.release(route.conversation(), Outbound.MORE, message.sid(), 1, clock.instant());
      if (!more.isEmpty()) return more;
    }
    return taken(route, message);
  }

  /// Told once more, then never again.
  private List<Outgoing> stop(MunicipalityId town, TextMessage message) {
    var answers = routes
      .findOpen(town, message.medium(), message.from())
      .filter(_ -> !optOuts.contains(town, message.medium(), message.from()))
      .map(route -> notice(route, message, texts(route).stopped()))
      .orElse(List.of());
    optOuts.add(town, message.medium(), message.from(), clock.instant());
    return answers;
  }

  private List<Outgoing> start(MunicipalityId town, TextMessage message) {
    optOuts.remove(town, message.medium(), message.from());
    var known = routes.findOpen(town, message.medium(), message.from());
    if (known.isPresent()) return notice(known.get(), message, texts(known.get()).started());
    return outbound.answer(route(town, message).conversation(), message.sid());
  }

  /// What was kept for this moment, what the conversation says, and a word on files.
  private List<Outgoing> taken(Route route, TextMessage message) {
    var now = clock.instant();
    var kept = outbox.release(route.conversation(), TextCourier.WINDOW_CLOSED, message.sid(), MOST_AT_ONCE, now);
    var answers = new ArrayList<>(kept);
    if (!message.text().isBlank()) {
      outbox.cancelHeld(route.conversation(), Outbound.MORE, now);
      var _ = intake.accept(
        new InboundMessage(route.conversation(), message.clientMessageId(), content(route, message), Optional.empty())
      );
      answers.addAll(outbound.answer(route.conversation(), message.sid()));
    }
    if (message.hasMedia()) answers.addAll(notice(route, message, texts(route).media()));
    else if (message.text().isBlank()) answers.addAll(notice(route, message, texts(route).unreadable()));
    return answers;
  }

  private InboundMessage.Content content(Route route, TextMessage message) {
    return NumberedChoices.last(log.listEntries(route.conversation(), 0))
      .findChoice(message.text())
      .<InboundMessage.Content>map(InboundMessage.Content.Choice::new)
      .orElseGet(() -> new InboundMessage.Content.Written(message.text()));
  }

  private List<Outgoing> notice(Route route, TextMessage message, String text) {
    var parcel = courier.parcels(route.medium(), text, texts(route)).getFirst();
    return outbound.answer(route, parcel, message.sid());
  }

  private MessagingTexts texts(Route route) {
    return MessagingTexts.of(
      log
        .find(route.conversation())
        .map(head -> head.state().variant())
        .orElse(Variant.PLAIN)
    );
  }

  /// The sender's conversation; a new one when there is none, or the last one was closed.
  private Route route(MunicipalityId town, TextMessage message) {
    var known = routes.findOpen(town, message.medium(), message.from());
    if (known.isPresent()) {
      var head = log.find(known.get().conversation());
      if (head.filter(MessagingIntake::isOpen).isPresent()) return known.get();
      routes.close(known.get().conversation());
    }
    return begin(town, message);
  }

  /// Another node may have been quicker; then its conversation counts.
  private Route begin(MunicipalityId town, TextMessage message) {
    var begun = intake.begin(town, message.medium().key(), Variant.PLAIN).id();
    var addresses = new Routes.Addresses(message.medium(), message.to(), message.from());
    if (!routes.open(begun, town, addresses, clock.instant())) {
      var _ = intake.erase(begun);
    }
    return routes.findOpen(town, message.medium(), message.from()).orElseThrow(() -> new Problem(ProblemCode.INTERNAL));
  }

  private static boolean isOpen(Conversation head) {
    return head.charge() != Charge.CLOSED;
  }
}
