package de.buergerlotse.channels.casefile;

import de.buergerlotse.channels.attachment.Attachment;
import de.buergerlotse.channels.attachment.Attachments;
import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.desk.Notes;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.transcript.TranscriptPdf;
import de.buergerlotse.channels.transcript.Transcripts;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Puts together what an electronic file takes over of a contact.
@Singleton
class CaseFiles {

  private static final String NO_SERVICE = "Allgemeines Anliegen";
  private static final DateTimeFormatter NOTED = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");
  private final Transcripts transcripts;
  private final TranscriptPdf pdfs;
  private final Notes notes;
  private final Attachments attachments;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  CaseFiles(
    Transcripts transcripts,
    TranscriptPdf pdfs,
    Notes notes,
    Attachments attachments,
    KnowledgeBase knowledge,
    Clock clock
  ) {
    this.transcripts = transcripts;
    this.pdfs = pdfs;
    this.notes = notes;
    this.attachments = attachments;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /// The file of a contact: transcript, notes, files, in this order.
  CaseFile of(Contacts.Documented documented) {
    var snapshot = knowledge
      .findSnapshot(documented.contact().municipality())
      .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
    var conversation = documented.contact().conversation();
    var transcript = transcripts.find(conversation);
    var documents = new ArrayList<CaseDocument>();
    transcript.ifPresent(found ->
      documents.add(CaseDocument.of("gespraech.pdf", "abschrift", "application/pdf", pdfs.pdf(found)))
    );
    addNotes(documents, documented, snapshot.municipality().timeZone());
    var number = 1;
    for (var file : attachments.list(conversation)) if (!file.removed()) documents.add(document(file, number++));
    return new CaseFile(
      documented,
      snapshot.municipality().authority().plain(),
      subject(snapshot, documented.contact()),
      clock.instant(),
      transcript.isPresent(),
      documents
    );
  }

  private void addNotes(List<CaseDocument> documents, Contacts.Documented documented, ZoneId zone) {
    var text = new StringBuilder();
    for (var note : notes.list(documented.contact().conversation())) {
      text
        .append(NOTED.format(note.at().atZone(zone)))
        .append(", ")
        .append(note.author())
        .append(":\r\n");
      text.append(note.text().replace("\n", "\r\n")).append("\r\n\r\n");
    }
    if (text.isEmpty()) return;
    var content = text.toString().getBytes(StandardCharsets.UTF_8);
    documents.add(CaseDocument.of("notizen.txt", "notizen", "text/plain; charset=utf-8", content));
  }

  /// Numbered, because two files may have the same name.
  private CaseDocument document(Attachment file, int number) {
    var path = "anlagen/%02d-%s".formatted(number, file.name());
    return new CaseDocument(path, "anlage", file.mime(), file.size(), file.sha256(), () ->
      attachments.open(file).orElseThrow(() -> new FileNotFoundException(file.id() + " was just deleted"))
    );
  }

  private static String subject(KnowledgeSnapshot snapshot, Contacts.Contact contact) {
    return contact
      .service()
      .map(id ->
        snapshot
          .findService(id)
          .map(offered -> offered.service().name().plain())
          .orElse(id.slug())
      )
      .orElse(NO_SERVICE);
  }
}
