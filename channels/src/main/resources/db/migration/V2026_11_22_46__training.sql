-- Phrases that editors added to what the understanding learns from. service and aspect, or another authority.
CREATE TABLE added_phrase (
  id            uuid PRIMARY KEY,
  municipality  text NOT NULL,
  service       text,
  aspect        text,
  authority     text,
  text          text NOT NULL,
  added_by      text NOT NULL,
  at            timestamptz NOT NULL,
  withdrawn     boolean NOT NULL DEFAULT false
);
CREATE INDEX added_phrase_municipality ON added_phrase (municipality, at);

-- Every understanding that was trained with added phrases, and which one answers. id stands for all it was trained from.
CREATE TABLE training_version (
  municipality  text NOT NULL,
  id            text NOT NULL,
  phrases       text[] NOT NULL,
  trained_by    text NOT NULL,
  at            timestamptz NOT NULL,
  active        boolean NOT NULL,
  PRIMARY KEY (municipality, id)
);
CREATE UNIQUE INDEX training_version_active ON training_version (municipality) WHERE active;

-- One row while a training runs, or until the next after it failed. A row whose beat is old belongs to a node that is gone.
CREATE TABLE training_run (
  municipality  text PRIMARY KEY,
  run           uuid NOT NULL,
  phase         text NOT NULL,
  percent       int NOT NULL,
  since         timestamptz NOT NULL,
  beat          timestamptz NOT NULL,
  started_by    text NOT NULL,
  failed        boolean NOT NULL
);

-- Models for the other nodes, which then need not train.
CREATE TABLE trained_model (
  name     text PRIMARY KEY,
  content  bytea NOT NULL,
  at       timestamptz NOT NULL
);
