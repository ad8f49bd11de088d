-- Which words stood in an answer from when on. A message tells service, aspect, variant and time: so what a citizen read can
-- be told later, and no turn pays for it. version: first 16 hexadecimal digits of SHA-256 over the words with their figures.

CREATE TABLE answer_version (
  municipality  text NOT NULL,
  service       text NOT NULL,
  aspect        text NOT NULL,
  variant       text NOT NULL,
  since         timestamptz NOT NULL,
  version       text NOT NULL,
  PRIMARY KEY (municipality, service, aspect, variant, since)
);

-- Messages are kept in the order of their times: this index is a few pages and costs a turn nothing.
CREATE INDEX message_at ON message USING brin (at);
