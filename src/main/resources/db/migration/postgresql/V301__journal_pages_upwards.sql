-- The same order read backwards: rows that come in the order of their ids are added at the end of the
-- index, which takes a fifth less time than at its beginning.
drop index journal_entry_page;
drop index journal_entry_own;
create index journal_entry_page on journal_entry (area, cost_year, id);
create index journal_entry_own on journal_entry (area, cost_year, municipality, id);
