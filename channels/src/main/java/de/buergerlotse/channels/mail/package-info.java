/// The door for mail: IMAP in, SMTP out.
///
/// - [Mailboxes]: fetches new mails of every [MailAccount]; a mail is taken in first and put aside in the mailbox then, so
///   that a killed node only fetches it again
/// - [MimeReading]: a mail of any shape as an [IncomingMail]; [HtmlText]: HTML as plain text
/// - [AutomaticMail]: whether a program sent it; [OwnWords]: what the citizen wrote, without quotes and signature
/// - [MailIntake]: which conversation it belongs to, and whether the bot may answer or only proposes
/// - [MailThreads]: what is kept of a conversation by mail
/// - [MailCourier]: packs and sends what is said; [MailPost] writes the mails
/// - [MailForwarding]: hands a letter on to a [MailDepartment], with the promised time
/// - [MailDeskController]: subject, due time and proposal for agents; [MailEscalationController]: what is late, for supervisors
///
/// Tables: `mail_thread`, `mail_message` (schema in `db/migration`). Originals stay in the mailbox.
/// Depends on `intake`, `delivery`, `bots`, `desk`, `statistics`, `staff`, `security`, `database`, `problem` and the core.
@NullMarked
package de.buergerlotse.channels.mail;

import org.jspecify.annotations.NullMarked;
