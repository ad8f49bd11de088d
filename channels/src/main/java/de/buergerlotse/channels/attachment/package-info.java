/// Files that citizens send to the humans of the service centre.
///
/// - [AttachmentController]: the citizens' door; [AttachmentIntake]: inspected, scanned, sealed, told of, or refused
/// - [Inspection]: by its content alone what a file is: an [AttachmentType] with its [FileFormat], and no `Disguises`
/// - [AttachmentName]: names, safe to show and to save under
/// - [VirusScanner]: the port to a scanner; [ClamAvScanner] speaks to ClamAV's daemon, [NoScanner] checks nothing
/// - [Attachments]: the store; [AttachmentSweep] deletes files when their time is over
/// - [DeskAttachmentController]: agents fetch files
///
/// Tables: `attachment` with one row a file, `attachment_part` with its content in parts of 256 KB, each sealed under the
/// conversation's key (`security`) together with the file's id, name, size, hash and the part's number; schema in
/// `db/migration`. Erasing a conversation deletes rows and key.
/// Depends on `round`, `intake`, `database`, `security`, `staff`, `limit`, `problem`, the core's `conversation` and `reply`, and the
/// knowledge base's ids.
@NullMarked
package de.buergerlotse.channels.attachment;

import org.jspecify.annotations.NullMarked;
