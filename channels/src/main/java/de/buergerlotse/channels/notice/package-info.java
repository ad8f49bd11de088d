/// Crisis notices: a word to everybody for some hours, in both registers.
///
/// - [Notices]: what counts now, on every node within a second; asked by all who speak to people
/// - [NoticeBoard]: which conversation still has to be told; each is told once
/// - [NoticePush]: tells whoever is connected to this node; [NoticeNews]: tells agents at their desks
/// - [NoticeController]: the newsroom's door; [NoticesController]: citizens and agents read
///
/// Tables: `notice`, `notice_told` (schema in `db/migration`). Depends on `round`, `database`, `staff`, `desk`, `feed`, `problem`, the core's
/// `conversation` and `reply`, and the knowledge base.
@NullMarked
package de.buergerlotse.channels.notice;

import org.jspecify.annotations.NullMarked;
