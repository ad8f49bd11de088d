-- People who work with the product, and their sign-ins. Only hashes of passwords and tokens are kept.

CREATE TABLE staff_account (
  id             uuid PRIMARY KEY,
  username       text NOT NULL UNIQUE,
  name           text NOT NULL,
  municipality   text NOT NULL,
  roles          text[] NOT NULL,
  password       text NOT NULL,
  created_at     timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE staff_session (
  hash        text PRIMARY KEY,
  account     uuid NOT NULL REFERENCES staff_account (id) ON DELETE CASCADE,
  expires_at  timestamptz NOT NULL
);
CREATE INDEX staff_session_expiry ON staff_session (expires_at);

-- One-time tickets for the WebSocket connections of the workplaces.
CREATE TABLE staff_ticket (
  hash        text PRIMARY KEY,
  account     uuid NOT NULL REFERENCES staff_account (id) ON DELETE CASCADE,
  expires_at  timestamptz NOT NULL
);
