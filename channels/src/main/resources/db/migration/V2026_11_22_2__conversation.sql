-- Conversations and their messages. A message's number is assigned in the same statement that moves the head,
-- so numbers are gapless and in the order of the commits.

CREATE TABLE conversation (
  id            uuid PRIMARY KEY,
  municipality  text NOT NULL,
  channel       text NOT NULL,
  charge        text NOT NULL,
  last_seq      bigint NOT NULL,
  state         jsonb NOT NULL,
  started_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL
);

-- turn: number of the message that began the turn; a message and what was replied to it share it.
-- No foreign key to conversation: both are only written together, and the check would cost every message.
CREATE TABLE message (
  conversation       uuid NOT NULL,
  seq                bigint NOT NULL,
  turn               bigint NOT NULL,
  at                 timestamptz NOT NULL,
  role               text NOT NULL,
  author             text,
  lang               text NOT NULL,
  kind               text,
  service            text,
  aspect             text,
  confidence         double precision,
  label              text,
  client_message_id  uuid,
  blocks             jsonb NOT NULL,
  PRIMARY KEY (conversation, seq)
);
CREATE UNIQUE INDEX message_client_id ON message (conversation, client_message_id) WHERE client_message_id IS NOT NULL;

CREATE TABLE rating (
  conversation  uuid NOT NULL,
  seq           bigint NOT NULL,
  helpful       boolean NOT NULL,
  comment       text,
  at            timestamptz NOT NULL,
  PRIMARY KEY (conversation, seq)
);

-- One-time tickets for WebSocket connections; only their hashes are kept.
CREATE TABLE ticket (
  hash          text PRIMARY KEY,
  conversation  uuid NOT NULL,
  expires_at    timestamptz NOT NULL
);

-- The keys of this installation, made on first start and shared by all nodes.
CREATE TABLE installation_key (
  name  text PRIMARY KEY,
  key   bytea NOT NULL
);
