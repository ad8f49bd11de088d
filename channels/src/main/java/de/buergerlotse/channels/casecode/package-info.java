/// Codes that join chat and telephone, and links that open the chat of a call.
///
/// - [CaseCode]: six speakable characters; read from what people say or type, also on the keys of a telephone
/// - [CaseCodes]: gives and finds them; [ChatLinks]: one-time links into the chat of a call
/// - [CaseCodeController]: the citizens' door; [LinkController] opens a chat by a link
///
/// Tables: `case_code`, `chat_link` (schema in `db/migration`). A code is random and says nothing about anybody; it ends after
/// some days, and with its conversation. Guessing is limited where codes are taken.
/// Depends on `database`, `intake` for what is erased with a conversation, `security`, `limit`, `problem`, `wire`, the core's
/// conversations and the knowledge base's ids.
@NullMarked
package de.buergerlotse.channels.casecode;

import org.jspecify.annotations.NullMarked;
