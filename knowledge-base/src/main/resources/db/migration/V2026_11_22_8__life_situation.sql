-- Life situations: questions, and what is to be done by whom until when. The order of the rows is the written order.
-- `condition` and `due_rule` hold the one line of the content files ("hund = ja", "within P2W"); an empty condition always
-- holds.

CREATE TABLE life_situation (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL REFERENCES municipality (id) ON DELETE CASCADE,
  id            text NOT NULL,
  title         jsonb NOT NULL,
  offer         jsonb NOT NULL,
  opening       jsonb,
  life_events   jsonb NOT NULL,
  words         jsonb NOT NULL,
  as_of         text NOT NULL,
  UNIQUE (municipality, id)
);

-- lies (PAST, COMING) and event: only where the answer is a day. Without them and without options: yes or no.
CREATE TABLE life_question (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  situation     text NOT NULL,
  id            text NOT NULL,
  text          jsonb NOT NULL,
  condition     text NOT NULL,
  lies          text,
  event         jsonb,
  UNIQUE (municipality, situation, id),
  FOREIGN KEY (municipality, situation) REFERENCES life_situation (municipality, id) ON DELETE CASCADE
);

CREATE TABLE life_option (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  situation     text NOT NULL,
  question      text NOT NULL,
  id            text NOT NULL,
  label         jsonb NOT NULL,
  UNIQUE (municipality, situation, question, id),
  FOREIGN KEY (municipality, situation, question) REFERENCES life_question (municipality, situation, id) ON DELETE CASCADE
);

-- One of service, authority (id in the general knowledge) and responsible (a name) tells with whom it is done. The service
-- may be one of the county, so it has no foreign key.
CREATE TABLE life_entry (
  row_id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality   text NOT NULL,
  situation      text NOT NULL,
  id             text NOT NULL,
  title          jsonb NOT NULL,
  level          text NOT NULL,
  service        text,
  authority      text,
  responsible    jsonb,
  link_title     jsonb,
  link_url       text,
  condition      text NOT NULL,
  due_rule       text,
  due_anchor     text,
  due_source     text,
  demonstration  boolean NOT NULL,
  comes_after    jsonb NOT NULL,
  why            jsonb,
  evidence       jsonb NOT NULL,
  UNIQUE (municipality, situation, id),
  FOREIGN KEY (municipality, situation) REFERENCES life_situation (municipality, id) ON DELETE CASCADE
);
