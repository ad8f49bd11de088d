-- How much may still be tried by whom where a secret could be guessed; one count for all nodes. sender: a pseudonym, so that
-- neither names nor numbers nor addresses stand here. A row says nothing any more once its bucket is full again.
CREATE TABLE shared_limit (
  sender       text PRIMARY KEY,
  tokens       double precision NOT NULL,
  refilled_at  timestamptz NOT NULL
);
CREATE INDEX shared_limit_refilled_at ON shared_limit (refilled_at);
