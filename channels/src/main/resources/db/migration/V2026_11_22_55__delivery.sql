-- Messages on their way out by SMS, WhatsApp and mail, and to where conversations of these doors are answered.

-- theirs: the citizen's address, sealed under the conversation's key; pseudonym: a keyed hash, by which it is found again.
-- handled_seq: up to which entry everything was answered or lies in the outbox. watched: a human may say something any time.
CREATE TABLE delivery_route (
  conversation  uuid PRIMARY KEY,
  municipality  text NOT NULL,
  medium        text NOT NULL,
  ours          text NOT NULL,
  theirs        bytea NOT NULL,
  pseudonym     text NOT NULL,
  heard_at      timestamptz NOT NULL,
  invited_at    timestamptz,
  handled_seq   bigint NOT NULL DEFAULT 0,
  watched       boolean NOT NULL DEFAULT false,
  open          boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX delivery_route_open ON delivery_route (municipality, medium, pseudonym) WHERE open;
CREATE INDEX delivery_route_watched ON delivery_route (conversation) WHERE watched;

-- number: the order within a conversation. answers: the provider's id of the message that it answered in the same request.
-- next_at: when it is tried next; while it is being sent, when it may be tried again if its node was killed.
CREATE TABLE delivery_outbox (
  id            uuid PRIMARY KEY,
  number        bigint GENERATED ALWAYS AS IDENTITY,
  conversation  uuid NOT NULL,
  seq           bigint,
  municipality  text NOT NULL,
  medium        text NOT NULL,
  text          text NOT NULL,
  segments      int NOT NULL,
  state         text NOT NULL,
  reason        text,
  answers       text,
  attempts      int NOT NULL DEFAULT 0,
  next_at       timestamptz NOT NULL,
  provider_id   text,
  created_at    timestamptz NOT NULL,
  changed_at    timestamptz NOT NULL
);
CREATE INDEX delivery_outbox_due ON delivery_outbox (next_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX delivery_outbox_conversation ON delivery_outbox (conversation, number);
CREATE INDEX delivery_outbox_parked ON delivery_outbox (municipality, changed_at) WHERE state = 'parked';
CREATE INDEX delivery_outbox_answers ON delivery_outbox (answers) WHERE answers IS NOT NULL;
CREATE UNIQUE INDEX delivery_outbox_provider ON delivery_outbox (provider_id) WHERE provider_id IS NOT NULL;

-- What a municipality has sent on a day (its own calendar).
CREATE TABLE delivery_budget (
  municipality  text NOT NULL,
  day           date NOT NULL,
  messages      int NOT NULL,
  segments      int NOT NULL,
  PRIMARY KEY (municipality, day)
);

-- Who wants nothing more; kept when conversations are erased, because the wish outlives them.
CREATE TABLE delivery_opt_out (
  municipality  text NOT NULL,
  medium        text NOT NULL,
  pseudonym     text NOT NULL,
  at            timestamptz NOT NULL,
  PRIMARY KEY (municipality, medium, pseudonym)
);
