-- Which pages wait for somebody, without reading the newest revision of every page.
CREATE INDEX revision_newest_state ON revision (municipality, state) WHERE newest;
