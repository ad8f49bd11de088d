-- Telephone calls. Events may come late, doubled and in any order: a call's stage (0 ringing, 1 answered, 2 ended) only rises.

CREATE TABLE phone_call (
  id            uuid PRIMARY KEY,
  vendor        text NOT NULL,
  vendor_call   text NOT NULL,
  municipality  text NOT NULL,
  direction     text NOT NULL,
  caller        text,
  called        text,
  stage         int NOT NULL,
  began_at      timestamptz NOT NULL,
  answered_at   timestamptz,
  ended_at      timestamptz,
  answered_by   text,
  cause         text,
  conversation  uuid,
  related       uuid,
  UNIQUE (vendor, vendor_call)
);
CREATE INDEX phone_call_lately ON phone_call (municipality, began_at DESC);
CREATE INDEX phone_call_caller ON phone_call (municipality, caller) WHERE caller IS NOT NULL;
CREATE INDEX phone_call_conversation ON phone_call (conversation) WHERE conversation IS NOT NULL;

-- What calls were folded from, each kind once a call.
CREATE TABLE phone_event (
  vendor       text NOT NULL,
  vendor_call  text NOT NULL,
  kind         text NOT NULL,
  sequence     int NOT NULL,
  received_at  timestamptz NOT NULL,
  PRIMARY KEY (vendor, vendor_call, kind)
);

-- What webhooks were answered; without an answer while it is being made. Telephone companies repeat for minutes, not for days.
CREATE TABLE phone_answer (
  vendor    text NOT NULL,
  key       text NOT NULL,
  began_at  timestamptz NOT NULL,
  answer    text,
  PRIMARY KEY (vendor, key)
);
CREATE INDEX phone_answer_began_at ON phone_answer (began_at);

-- The voice dialogue of a call: how it is spoken, and what was asked last.
CREATE TABLE phone_voice (
  call      uuid PRIMARY KEY,
  step      int NOT NULL,
  misheard  int NOT NULL,
  slow      boolean NOT NULL,
  page      int NOT NULL,
  asked     text NOT NULL
);

-- Text messages that callers agreed to: what is to be sent to whom, until it is.
CREATE TABLE phone_text (
  id            uuid PRIMARY KEY,
  municipality  text NOT NULL,
  conversation  uuid NOT NULL,
  recipient     text NOT NULL,
  text          text NOT NULL,
  agreed_at     timestamptz NOT NULL
);
CREATE INDEX phone_text_conversation ON phone_text (conversation);

-- A voice line belongs to it: open while the call goes on, over afterwards; without one it is a chat.
ALTER TABLE desk_chat ADD COLUMN line text;
-- The telephone at which an agent takes calls, and how many of them (0: none).
ALTER TABLE desk_profile ADD COLUMN phone text, ADD COLUMN calls int NOT NULL DEFAULT 1;
-- When the time for wrapping up ends by itself.
ALTER TABLE desk_presence ADD COLUMN wrap_up_until timestamptz;
