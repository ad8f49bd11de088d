package de.buergerlotse.channels.casefile;

import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Documented contacts, and their way into the electronic file.
@Controller("/api/v1/desk/contacts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class ContactController {

  private static final int MOST = 500;
  private static final ZoneId HERE = ZoneId.of("Europe/Berlin");
  private final StaffGate gate;
  private final Contacts contacts;
  private final CaseFiles files;

  ContactController(StaffGate gate, Contacts contacts, CaseFiles files) {
    this.gate = gate;
    this.contacts = contacts;
    this.files = files;
  }

  /// A documented contact, without anybody's name.
  @Serdeable
  record Contact(
    UUID id,
    Instant at,
    String channel,
    String lang,
    @Nullable String service,
    String outcome,
    @Nullable String note
  ) {
    static Contact of(Contacts.Documented documented) {
      var contact = documented.contact();
      return new Contact(
        documented.id(),
        documented.at(),
        contact.channel(),
        contact.language().tag(),
        contact.service().map(ServiceId::slug).orElse(null),
        contact.outcome().key(),
        contact.note().orElse(null)
      );
    }
  }

  @Serdeable
  record ContactList(List<Contact> contacts) {}

  /// The latest 500 that fit, the latest first.
  ///
  /// @param from the first day, like 2027-01-31
  /// @param to the last day
  /// @param service id of a service
  /// @param q words that the note contains
  @Get
  ContactList list(
    @QueryValue @Nullable String from,
    @QueryValue @Nullable String to,
    @QueryValue @Nullable String service,
    @QueryValue @Nullable String q,
    HttpRequest<?> request
  ) {
    var agent = agent(request);
    var first = day(from).map(ContactController::start).orElse(Instant.EPOCH);
    var end = day(to)
      .map(day -> start(day.plusDays(1)))
      .orElse(start(LocalDate.of(9999, 1, 1)));
    if (!first.isBefore(end)) throw new Problem(ProblemCode.REQUEST_INVALID);
    var search = new Contacts.Search(first, end, service(service), RequestValues.comment(q), MOST);
    return new ContactList(contacts.list(agent.municipality(), search).stream().map(Contact::of).toList());
  }

  /// A contact as a ZIP archive with metadata, transcript, notes and files. After the conversation was erased it holds
  /// the documentation alone, and says so.
  @Get("/{id}/export")
  HttpResponse<StreamedFile> export(String id, HttpRequest<?> request) throws IOException {
    var agent = agent(request);
    var documented = contacts.find(agent.municipality(), id(id)).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var archive = CaseArchive.stream(files.of(documented));
    return HttpResponse.ok(new StreamedFile(archive, MediaType.of("application/zip")))
      .header("Content-Disposition", "attachment; filename=\"kontakt-" + documented.id() + ".zip\"")
      .header("Cache-Control", "no-store");
  }

  private StaffMember agent(HttpRequest<?> request) {
    return gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(HERE).toInstant();
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    try {
      return Optional.ofNullable(text)
        .filter(given -> !given.isBlank())
        .map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  private static Optional<ServiceId> service(@Nullable String slug) {
    try {
      return Optional.ofNullable(slug)
        .filter(given -> !given.isBlank())
        .map(ServiceId::new);
    } catch (IllegalArgumentException noService) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  private static UUID id(String path) {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }
}
