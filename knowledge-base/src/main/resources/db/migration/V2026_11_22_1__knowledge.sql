-- What municipalities publish. Texts with language variants are JSON objects from BCP 47 tag to text.
-- `position` keeps the written order within a service.

CREATE TABLE municipality (
  id             text PRIMARY KEY,
  kind           text NOT NULL,
  parent         text REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  ars            text NOT NULL,
  land           text NOT NULL,
  time_zone      text NOT NULL,
  name           jsonb NOT NULL,
  authority      jsonb NOT NULL,
  languages      jsonb NOT NULL,
  link_hosts     jsonb NOT NULL,
  website        text NOT NULL,
  service_phone  text NOT NULL,
  demonstration  boolean NOT NULL,
  fingerprint    text NOT NULL
);

CREATE TABLE office (
  row_id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality       text NOT NULL REFERENCES municipality (id) ON DELETE CASCADE,
  id                 text NOT NULL,
  name               jsonb NOT NULL,
  street             text NOT NULL,
  postal_code        text NOT NULL,
  town               text NOT NULL,
  room               text,
  phone              text NOT NULL,
  email              text NOT NULL,
  wheelchair_access  boolean NOT NULL,
  directions         jsonb NOT NULL,
  hours              jsonb NOT NULL,
  UNIQUE (municipality, id)
);

CREATE TABLE public_service (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL REFERENCES municipality (id) ON DELETE CASCADE,
  id            text NOT NULL,
  name          jsonb NOT NULL,
  level         text NOT NULL,
  life_events   jsonb NOT NULL,
  responsible   text NOT NULL,
  as_of         text NOT NULL,
  human_first   boolean NOT NULL,
  UNIQUE (municipality, id)
);

CREATE TABLE online_service (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  title         jsonb NOT NULL,
  url           text NOT NULL,
  form_system   text NOT NULL,
  eid           text NOT NULL,
  UNIQUE (municipality, service),
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);

CREATE TABLE appointment (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  url           text NOT NULL,
  required      boolean NOT NULL,
  UNIQUE (municipality, service),
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);

-- kind: fixed (amount_from), between (amount_from, amount_to), free, described (text)
CREATE TABLE cost (
  row_id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality   text NOT NULL,
  service        text NOT NULL,
  position       int NOT NULL,
  id             text NOT NULL,
  name           jsonb NOT NULL,
  kind           text NOT NULL,
  amount_from    numeric(12, 2),
  amount_to      numeric(12, 2),
  text           jsonb,
  per            jsonb,
  source         text,
  demonstration  boolean NOT NULL,
  UNIQUE (municipality, service, id),
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);

-- period is a one-unit ISO 8601 duration; without it, text tells the term
CREATE TABLE deadline (
  row_id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality   text NOT NULL,
  service        text NOT NULL,
  position       int NOT NULL,
  id             text NOT NULL,
  name           jsonb NOT NULL,
  period         text,
  text           jsonb,
  source         text,
  demonstration  boolean NOT NULL,
  UNIQUE (municipality, service, id),
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);

CREATE TABLE processing_time (
  row_id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality   text NOT NULL,
  service        text NOT NULL,
  position       int NOT NULL,
  id             text NOT NULL,
  name           jsonb NOT NULL,
  shortest       text NOT NULL,
  longest        text,
  source         text,
  demonstration  boolean NOT NULL,
  UNIQUE (municipality, service, id),
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);

CREATE TABLE evidence (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  position      int NOT NULL,
  id            text NOT NULL,
  name          jsonb NOT NULL,
  source        text,
  UNIQUE (municipality, service, id),
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);

CREATE TABLE legal_resource (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  position      int NOT NULL,
  title         text NOT NULL,
  url           text NOT NULL,
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);

CREATE TABLE answer (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  aspect        text NOT NULL,
  variant       text NOT NULL,
  text          text NOT NULL,
  reviewed_by   text,
  UNIQUE (municipality, service, aspect, variant),
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);

CREATE TABLE example_phrase (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  position      int NOT NULL,
  aspect        text NOT NULL,
  text          text NOT NULL,
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);
CREATE INDEX example_phrase_service ON example_phrase (municipality, service);

CREATE TABLE everyday_word (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  service       text NOT NULL,
  position      int NOT NULL,
  text          text NOT NULL,
  FOREIGN KEY (municipality, service) REFERENCES public_service (municipality, id) ON DELETE CASCADE
);
CREATE INDEX everyday_word_service ON everyday_word (municipality, service);
