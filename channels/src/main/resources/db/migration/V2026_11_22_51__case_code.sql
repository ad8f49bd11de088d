-- Codes that join a chat and a call, told or typed by people: random, without anything personal, for some days. keys: the same
-- code on the keys of a telephone.
CREATE TABLE case_code (
  municipality  text NOT NULL,
  code          text NOT NULL,
  keys          text NOT NULL,
  conversation  uuid NOT NULL UNIQUE,
  expires_at    timestamptz NOT NULL,
  PRIMARY KEY (municipality, code),
  UNIQUE (municipality, keys)
);

-- Links that open the chat of a call, each once; only their hashes are kept.
CREATE TABLE chat_link (
  hash          text PRIMARY KEY,
  conversation  uuid NOT NULL,
  expires_at    timestamptz NOT NULL
);
CREATE INDEX chat_link_conversation ON chat_link (conversation);
