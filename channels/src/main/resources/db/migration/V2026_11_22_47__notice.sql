-- Crisis notices. text: one text a variant, as a JSON object from tag to text.
CREATE TABLE notice (
  id              uuid PRIMARY KEY,
  municipality    text NOT NULL,
  municipalities  text[] NOT NULL,
  text            jsonb NOT NULL,
  raised_at       timestamptz NOT NULL,
  until_at        timestamptz NOT NULL,
  raised_by       text NOT NULL,
  withdrawn_at    timestamptz
);
CREATE INDEX notice_until ON notice (until_at);

-- Which conversation has been told of which notice: once is enough.
CREATE TABLE notice_told (
  notice        uuid NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  conversation  uuid NOT NULL,
  PRIMARY KEY (conversation, notice)
);
