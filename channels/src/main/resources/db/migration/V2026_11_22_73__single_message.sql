-- To where a single text message goes that is no answer in its conversation, such as the link promised on the telephone.
-- theirs: the citizen's number, sealed under the conversation's key.
CREATE TABLE delivery_single (
  message  uuid PRIMARY KEY REFERENCES delivery_outbox (id) ON DELETE CASCADE,
  ours     text NOT NULL,
  theirs   bytea NOT NULL
);
DROP TABLE phone_text;
