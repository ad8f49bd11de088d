-- What came of the last check of each address that answers link to. failures: in a row; failing_since: the first of them.
CREATE TABLE link_check (
  href           text PRIMARY KEY,
  state          text NOT NULL,
  reason         text,
  detail         text,
  target         text,
  checked_at     timestamptz NOT NULL,
  next_at        timestamptz NOT NULL,
  failures       int NOT NULL,
  failing_since  timestamptz
);
CREATE INDEX link_check_dead ON link_check (href) WHERE state = 'dead';
