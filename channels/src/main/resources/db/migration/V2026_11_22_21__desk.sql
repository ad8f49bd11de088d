-- Chats that wait for a human or are with one, the agents' presence, and what is documented of a contact.

-- state: waiting | claimed | ended. epoch rises with every change of hands: whoever acts names the epoch they were given.
-- Leases run by the database's clock only.
CREATE TABLE desk_chat (
  conversation   uuid PRIMARY KEY,
  municipality   text NOT NULL,
  queue          text NOT NULL,
  lang           text NOT NULL,
  channel        text NOT NULL,
  priority       int NOT NULL,
  waiting_since  timestamptz NOT NULL,
  state          text NOT NULL,
  epoch          bigint NOT NULL,
  agent          uuid,
  lease_until    timestamptz,
  claimed_at     timestamptz,
  wanted_agent   uuid,
  service        text,
  aspect         text,
  preview        text NOT NULL
);
CREATE INDEX desk_chat_waiting ON desk_chat (municipality, priority DESC, waiting_since) WHERE state = 'waiting';
CREATE INDEX desk_chat_claimed ON desk_chat (agent) WHERE state = 'claimed';

-- How chats began to be served: what waiting times are told from.
CREATE TABLE desk_claim (
  municipality  text NOT NULL,
  queue         text NOT NULL,
  at            timestamptz NOT NULL,
  waited        interval NOT NULL
);
CREATE INDEX desk_claim_lately ON desk_claim (municipality, queue, at DESC);

CREATE TABLE desk_presence (
  account     uuid PRIMARY KEY,
  status      text NOT NULL,
  seen_until  timestamptz NOT NULL
);

-- What an agent may and can do; without a row: all queues, plain German and Leichte Sprache, three chats at once.
CREATE TABLE desk_profile (
  account   uuid PRIMARY KEY,
  queues    text[] NOT NULL,
  langs     text[] NOT NULL,
  capacity  int NOT NULL
);

CREATE TABLE desk_note (
  conversation  uuid NOT NULL,
  at            timestamptz NOT NULL,
  author        text NOT NULL,
  text          text NOT NULL
);
CREATE INDEX desk_note_conversation ON desk_note (conversation, at);

-- The documentation of a contact, kept when the conversation itself is erased.
CREATE TABLE desk_contact (
  id            uuid PRIMARY KEY,
  conversation  uuid NOT NULL,
  municipality  text NOT NULL,
  channel       text NOT NULL,
  lang          text NOT NULL,
  service       text,
  outcome       text NOT NULL,
  note          text,
  at            timestamptz NOT NULL
);
CREATE INDEX desk_contact_at ON desk_contact (municipality, at);

CREATE TABLE desk_canned_reply (
  id            uuid PRIMARY KEY,
  municipality  text NOT NULL,
  title         text NOT NULL,
  lang          text NOT NULL,
  text          text NOT NULL
);
CREATE INDEX desk_canned_reply_municipality ON desk_canned_reply (municipality, title);

-- The few conversations somebody waits in or for; the desk checks itself by them.
CREATE INDEX conversation_with_people ON conversation (charge) WHERE charge IN ('queued', 'agent');
