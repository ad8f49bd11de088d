/// Documented contacts as files for the electronic file of an authority.
///
/// - [CaseFiles]: puts a [CaseFile] together: documentation, transcript, notes, the citizen's files
/// - [MessageXml]: its metadata; [CaseArchive]: all of it as one ZIP, written as it is read
/// - [ContactController]: agents look contacts up and take them out
///
/// Depends on `desk`, `transcript`, `attachment`, `intake` for request values, `staff`, `problem`, and the knowledge base.
@NullMarked
package de.buergerlotse.channels.casefile;

import org.jspecify.annotations.NullMarked;
