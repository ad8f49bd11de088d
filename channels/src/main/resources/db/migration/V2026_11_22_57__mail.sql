-- Conversations by mail, and the mails that were taken in.

-- token: stands in the subject of our mails, so that an answer finds back even without its headers.
-- due_at: 24 service hours after the first mail. proposal: what the bot would answer, for an agent to send.
-- heard: mails of the last hour, by which a loop is noticed.
CREATE TABLE mail_thread (
  conversation   uuid PRIMARY KEY,
  municipality   text NOT NULL,
  account        text NOT NULL,
  token          text NOT NULL UNIQUE,
  subject        text NOT NULL,
  last_message   text,
  received_at    timestamptz NOT NULL,
  due_at         timestamptz NOT NULL,
  replied_at     timestamptz,
  proposal       text,
  heard          int NOT NULL DEFAULT 0,
  heard_since    timestamptz NOT NULL
);

-- message: the mail's own id, as a hash; what was sent by us is kept too, so that answers are known by it.
-- fate: claimed | conversation | automatic | loop | sent.
CREATE TABLE mail_message (
  account       text NOT NULL,
  message       text NOT NULL,
  conversation  uuid,
  fate          text NOT NULL,
  at            timestamptz NOT NULL,
  PRIMARY KEY (account, message)
);
CREATE INDEX mail_message_conversation ON mail_message (conversation);
