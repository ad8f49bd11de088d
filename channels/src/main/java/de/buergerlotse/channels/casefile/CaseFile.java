package de.buergerlotse.channels.casefile;

import de.buergerlotse.channels.desk.Contacts;
import java.time.Instant;
import java.util.List;

/// Everything an electronic file takes over of one contact: its documentation, and the documents that are still there.
///
/// @param authority whose contact it was
/// @param subject what it was about, in words
/// @param madeAt when it was put together
/// @param complete whether the conversation is still there; else only the documentation is left
/// @param documents in their order
record CaseFile(
  Contacts.Documented contact,
  String authority,
  String subject,
  Instant madeAt,
  boolean complete,
  List<CaseDocument> documents
) {
  CaseFile {
    documents = List.copyOf(documents);
  }
}
