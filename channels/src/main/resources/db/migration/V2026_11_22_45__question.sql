-- What citizens asked, masked: no name, no number, no address. conversation and source are hashes of the conversation's id
-- (and the number of the entry), so that erasing a conversation finds its questions. asked_at is cut to the hour.
CREATE TABLE gap_cluster (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  profile       jsonb NOT NULL,
  state         text NOT NULL DEFAULT 'open',
  closed_size   int NOT NULL DEFAULT 0
);
CREATE INDEX gap_cluster_municipality ON gap_cluster (municipality, id);

CREATE TABLE asked_question (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source         bytea NOT NULL UNIQUE,
  conversation   bytea NOT NULL,
  municipality   text NOT NULL,
  asked_at       timestamptz NOT NULL,
  lang           text NOT NULL,
  channel        text NOT NULL,
  text           text NOT NULL,
  treatment      text NOT NULL,
  service        text,
  aspect         text,
  helpful        boolean,
  gap            text,
  agent_text     text,
  known_service  text,
  known_by       text,
  cluster        bigint REFERENCES gap_cluster (id) ON DELETE SET NULL
);
CREATE INDEX asked_question_at ON asked_question (municipality, asked_at DESC);
CREATE INDEX asked_question_conversation ON asked_question (conversation);
CREATE INDEX asked_question_cluster ON asked_question (cluster) WHERE cluster IS NOT NULL;
CREATE INDEX asked_question_unclustered ON asked_question (id) WHERE gap IS NOT NULL AND cluster IS NULL;

-- Up to which moment the log was read.
CREATE TABLE question_sweep (
  swept_to  timestamptz NOT NULL
);

-- Rows come in the order of time: a summary of blocks finds a span and costs an append next to nothing.
CREATE INDEX IF NOT EXISTS message_at ON message USING brin (at) WITH (pages_per_range = 32);
CREATE INDEX rating_at ON rating (at);
CREATE INDEX desk_contact_time ON desk_contact (at);

-- Texts of agents that wait for an editor.
CREATE TABLE proposed_text (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  variant       text NOT NULL,
  aspect        text NOT NULL,
  text          text NOT NULL,
  author        text NOT NULL,
  at            timestamptz NOT NULL
);
CREATE INDEX proposed_text_service ON proposed_text (municipality, service, id);
