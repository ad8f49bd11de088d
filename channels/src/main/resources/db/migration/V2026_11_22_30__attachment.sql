-- Files that citizens sent, sealed; the key of each conversation, wrapped by the installation's; and follow-up tasks.

-- One data key a conversation (AES-256), wrapped; whoever erases the row has made the conversation's files unreadable.
CREATE TABLE conversation_key (
  conversation  uuid PRIMARY KEY,
  wrapped       bytea NOT NULL
);

-- seq: number of the entry that tells of the file; none while it is being taken in.
-- removed_at: when its content was deleted because the time to keep it was over.
CREATE TABLE attachment (
  id            uuid PRIMARY KEY,
  conversation  uuid NOT NULL,
  municipality  text NOT NULL,
  name          text NOT NULL,
  mime          text NOT NULL,
  size          bigint NOT NULL,
  sha256        text NOT NULL,
  checked       boolean NOT NULL,
  parts         int NOT NULL,
  at            timestamptz NOT NULL,
  seq           bigint,
  removed_at    timestamptz
);
CREATE INDEX attachment_conversation ON attachment (conversation, at);
CREATE INDEX attachment_kept ON attachment (at) WHERE removed_at IS NULL;

-- The content in parts, each sealed by itself (AES-256-GCM), so that it is read as a stream.
CREATE TABLE attachment_part (
  attachment  uuid NOT NULL REFERENCES attachment ON DELETE CASCADE,
  number      int NOT NULL,
  sealed      bytea NOT NULL,
  PRIMARY KEY (attachment, number)
);

-- What is still to be done after a chat; due by the service centre's hours.
CREATE TABLE desk_task (
  id            uuid PRIMARY KEY,
  municipality  text NOT NULL,
  contact       uuid NOT NULL,
  service       text,
  text          text NOT NULL,
  created_at    timestamptz NOT NULL,
  due_at        timestamptz NOT NULL,
  done_at       timestamptz
);
CREATE INDEX desk_task_open ON desk_task (municipality, due_at) WHERE done_at IS NULL;
CREATE INDEX desk_contact_conversation ON desk_contact (conversation);
