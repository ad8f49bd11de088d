-- A proposed text is a draft of the newsroom from now on. What waited in a place of its own is kept as a comment on its page.
INSERT INTO editorial_comment (municipality, service, part, aspect, author, author_name, at, text)
SELECT municipality, service, variant, aspect, author, author, at, 'Vorschlag für diesen Text: ' || text
FROM proposed_text ORDER BY id;

DROP TABLE proposed_text;
