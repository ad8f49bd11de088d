package de.buergerlotse.channels.mail;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.channels.delivery.Routes;
import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.desk.DeskTasks;
import de.buergerlotse.channels.desk.Notes;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Hands a letter on to the department that is responsible; the promised time goes on, and a task watches it.
@Singleton
class MailForwarding {

  private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMANY);
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private final List<MailDepartment> departments;
  private final MailAccounts accounts;
  private final MailPost post;
  private final Routes routes;
  private final ConversationLog log;
  private final Contacts contacts;
  private final DeskTasks tasks;
  private final Notes notes;
  private final Clock clock;

  MailForwarding(
    List<MailDepartment> departments,
    MailAccounts accounts,
    MailPost post,
    Routes routes,
    ConversationLog log,
    Contacts contacts,
    DeskTasks tasks,
    Notes notes,
    Clock clock
  ) {
    this.departments = List.copyOf(departments);
    this.accounts = accounts;
    this.post = post;
    this.routes = routes;
    this.log = log;
    this.contacts = contacts;
    this.tasks = tasks;
    this.notes = notes;
    this.clock = clock;
  }

  /// The departments of a municipality, those first that are responsible for a service.
  List<MailDepartment> list(MunicipalityId municipality, Optional<ServiceId> service) {
    var slug = service.map(ServiceId::slug).orElse("");
    return departments
      .stream()
      .filter(department -> department.municipality().equals(municipality.value()))
      .sorted((one, other) -> Boolean.compare(other.services().contains(slug), one.services().contains(slug)))
      .toList();
  }

  /// Sends what the citizen wrote to a department; the citizen's address goes along, so that it can answer.
  ///
  /// @throws Problem when there is no such department (400), or the mail could not be sent: then nothing happened (503)
  void forward(StaffMember agent, MailThreads.MailThread thread, String department) {
    var to = list(agent.municipality(), Optional.empty())
      .stream()
      .filter(known -> known.name().equals(department))
      .findFirst()
      .orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    var account = accounts.find(thread.account()).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var route = routes.find(thread.conversation()).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var head = log.find(thread.conversation()).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var text = intro(account, thread) + words(head);
    var letter = new MailPost.Letter(
      "<" + UUID.randomUUID() + "@" + account.domain() + ">",
      to.address(),
      "WG: " + thread.subject(),
      text,
      Optional.of(route.theirs()),
      thread.lastMessage(),
      false
    );
    try {
      post.send(account, letter);
    } catch (MessagingException away) {
      throw new Problem(ProblemCode.OVERLOADED, Duration.ofMinutes(1));
    }
    watch(agent, thread, head, to.name());
  }

  private void watch(StaffMember agent, MailThreads.MailThread thread, Conversation head, String department) {
    var service = head
      .state()
      .topic()
      .map(topic -> topic.service());
    var contact = contacts.add(
      new Contacts.Contact(
        head.id(),
        agent.municipality(),
        head.channel(),
        head.state().variant(),
        service,
        Contacts.Outcome.FORWARDED,
        Optional.of("Weitergeleitet an " + department),
        Optional.of(thread.receivedAt()),
        Optional.empty()
      )
    );
    var text = "Antwort von " + department + " auf „" + thread.subject() + "“ nachhalten";
    tasks.add(
      new DeskTasks.DeskTask(
        UUID.randomUUID(),
        agent.municipality(),
        contact,
        service,
        text,
        clock.instant(),
        thread.dueAt(),
        Optional.empty()
      )
    );
    notes.add(head.id(), agent.name(), "Weitergeleitet an " + department);
  }

  private static String intro(MailAccount account, MailThreads.MailThread thread) {
    var due = DUE.format(thread.dueAt().atZone(ZONE));
    var came = "Diese Anfrage kam an " + account.address() + ". ";
    return came + "Bitte antworten Sie der Bürgerin oder dem Bürger bis zum " + due + " Uhr.\n\n";
  }

  private String words(Conversation head) {
    return log
      .listEntries(head.id(), 0)
      .stream()
      .map(Entry::saying)
      .filter(saying -> saying.author().role() == Participant.Role.CITIZEN)
      .map(MailProposals::text)
      .collect(Collectors.joining("\n\n"));
  }
}
