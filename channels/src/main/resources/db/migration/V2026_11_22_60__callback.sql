-- Call-backs and messages: what citizens were promised, by when, and every attempt to keep it.

-- kind: call | message. way: phone | mail | chat. address (number or mail address) and words (message, or the agent's note)
-- are sealed under the conversation's key, and emptied when it is done.
-- turn: the client message id that asked for it; none when an agent added it.
-- state: noted (the citizen may not have been told yet) | open | claimed | done | notReached.
-- waiting_since: the place in line, kept from the live chat's queue. soon_at: when the last quarter of the time begins.
-- epoch rises with every change of hands: whoever acts names the epoch they were given.
CREATE TABLE callback (
  id             uuid PRIMARY KEY,
  conversation   uuid NOT NULL,
  municipality   text NOT NULL,
  turn           uuid,
  kind           text NOT NULL,
  way            text NOT NULL,
  address        bytea,
  words          bytea,
  lang           text NOT NULL,
  channel        text NOT NULL,
  service        text,
  aspect         text,
  wished         text,
  waiting_since  timestamptz NOT NULL,
  created_at     timestamptz NOT NULL,
  soon_at        timestamptz NOT NULL,
  due_at         timestamptz NOT NULL,
  state          text NOT NULL,
  epoch          bigint NOT NULL,
  agent          uuid,
  claimed_at     timestamptz,
  attempts       int NOT NULL,
  closed_at      timestamptz
);
CREATE INDEX callback_open ON callback (municipality, due_at) WHERE state IN ('open', 'claimed');
CREATE INDEX callback_noted ON callback (created_at) WHERE state = 'noted';
CREATE INDEX callback_conversation ON callback (conversation);

-- outcome: reached | notReached | wrongNumber.
CREATE TABLE callback_attempt (
  callback  uuid NOT NULL REFERENCES callback ON DELETE CASCADE,
  number    int NOT NULL,
  at        timestamptz NOT NULL,
  outcome   text NOT NULL,
  note      text,
  PRIMARY KEY (callback, number)
);
