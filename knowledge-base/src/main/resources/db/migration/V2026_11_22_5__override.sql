-- What a municipality tells otherwise about services it inherits; content is the YAML of the file in its package. The
-- service is the parent's, so no reference holds it: a county may give up a service without asking its towns.

CREATE TABLE service_override (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL REFERENCES municipality (id) ON DELETE CASCADE,
  service       text NOT NULL,
  content       text NOT NULL,
  UNIQUE (municipality, service)
);

-- The version of the plain text after which a text was written, as its first 16 hexadecimal digits of SHA-256.
ALTER TABLE answer ADD COLUMN based_on text;

-- Packages that were imported. Nothing of them is public before somebody has approved it; then they stand in the tables
-- of what is published. files: from the names of the package's files to their texts.
CREATE TABLE imported_package (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  files         jsonb NOT NULL,
  imported_at   timestamptz NOT NULL,
  approved_by   text,
  approved_at   timestamptz
);
CREATE INDEX imported_package_municipality ON imported_package (municipality);

-- Whether citizens may find an article. What was imported before this was known waits for an editor.
ALTER TABLE article ADD COLUMN published boolean NOT NULL DEFAULT false;
ALTER TABLE article ALTER COLUMN published DROP DEFAULT;
-- A changed page waits beside the published one.
ALTER TABLE article DROP CONSTRAINT article_municipality_id_key;
ALTER TABLE article ADD UNIQUE (municipality, id, published);
