-- Drafts, approvals and publications of the newsroom. A revision's content never changes; only where it stands does.

-- One row a page that was ever edited: it numbers the revisions, and its lock lets one person at a time act on the page.
CREATE TABLE editorial_service (
  municipality   text NOT NULL,
  service        text NOT NULL,
  last_revision  int NOT NULL,
  owner          text,
  review_due     date,
  PRIMARY KEY (municipality, service)
);

-- part: `facts` or the tag of a variant. newest: the last one of its part. passing: a save that the same person replaced at
-- once. basis: what stood around it when it was submitted, as JSON. effective_*: days where the municipality is.
CREATE TABLE revision (
  municipality       text NOT NULL,
  service            text NOT NULL,
  number             int NOT NULL,
  part               text NOT NULL,
  base               int,
  state              text NOT NULL,
  content            text NOT NULL,
  basis              text NOT NULL,
  author             text NOT NULL,
  author_name        text NOT NULL,
  authors            text[] NOT NULL,
  at                 timestamptz NOT NULL,
  newest             boolean NOT NULL,
  passing            boolean NOT NULL,
  signed_group       text,
  signed_names       text[],
  signed_by          text,
  signed_by_name     text,
  signed_at          timestamptz,
  approved_by        text,
  approved_by_name   text,
  approved_at        timestamptz,
  effective_from     date,
  effective_until    date,
  published_by       text,
  published_by_name  text,
  published_at       timestamptz,
  comment            text NOT NULL,
  PRIMARY KEY (municipality, service, number)
);
CREATE UNIQUE INDEX revision_newest ON revision (municipality, service, part) WHERE newest;
CREATE INDEX revision_published
  ON revision (municipality, service, part, effective_from DESC, published_at DESC, number DESC)
  WHERE state = 'published';
CREATE INDEX revision_history ON revision (municipality, service, number DESC) WHERE NOT passing;

-- publications rises with every publication: whoever sees another number than before reads anew. audit_*: the end of the
-- audit's chain.
CREATE TABLE editorial_municipality (
  municipality  text PRIMARY KEY,
  publications  bigint NOT NULL,
  audit_number  bigint NOT NULL,
  audit_hash    text NOT NULL
);

CREATE TABLE editorial_comment (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  part          text,
  aspect        text,
  author        text NOT NULL,
  author_name   text NOT NULL,
  at            timestamptz NOT NULL,
  text          text NOT NULL
);
CREATE INDEX editorial_comment_service ON editorial_comment (municipality, service, id);

-- Who did what. hash: SHA-256 over the hash of the entry before and this entry, so that a changed or missing one shows.
CREATE TABLE editorial_audit (
  municipality  text NOT NULL,
  number        bigint NOT NULL,
  at            timestamptz NOT NULL,
  actor         text NOT NULL,
  actor_name    text NOT NULL,
  action        text NOT NULL,
  service       text,
  part          text,
  revision      int,
  detail        text NOT NULL,
  hash          text NOT NULL,
  PRIMARY KEY (municipality, number)
);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'entries of % are never changed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER editorial_audit_kept BEFORE UPDATE OR DELETE ON editorial_audit
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER editorial_audit_not_emptied BEFORE TRUNCATE ON editorial_audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Questions whose right answers are known; a publication that breaks one is held back.
CREATE TABLE golden_question (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  aspect        text NOT NULL,
  text          text NOT NULL,
  UNIQUE (municipality, text)
);
