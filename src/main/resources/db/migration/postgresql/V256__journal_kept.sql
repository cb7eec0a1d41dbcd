-- The journal is only added to, whoever asks. H2, which is for trying out, has no such triggers.
create function journal_entry_kept() returns trigger language plpgsql as $$
begin
  raise exception 'journal entries are never changed or removed';
end $$;

create trigger journal_entry_kept before update or delete or truncate on journal_entry
  for each statement execute function journal_entry_kept();
