-- Pages of general knowledge. The reference is checked at the end of a transaction, because saving a municipality
-- removes and adds its row; the articles stay.

CREATE TABLE article (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  id            text NOT NULL,
  title         text NOT NULL,
  headings      jsonb NOT NULL,
  text          text NOT NULL,
  source        text NOT NULL,
  variant       text NOT NULL,
  UNIQUE (municipality, id)
);
