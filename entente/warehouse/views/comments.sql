comment on table published.table_changes is 'Rows added and removed in each table from one publication to the next; a changed row counts in both.';
comment on column published.table_changes.run_id is 'Run that published the change.';
comment on column published.table_changes.table_name is 'Table of this database.';
comment on column published.table_changes.rows_before is 'Rows in the publication before.';
comment on column published.table_changes.rows_after is 'Rows in this publication.';
comment on column published.table_changes.added is 'Rows here that the publication before did not have in this form.';
comment on column published.table_changes.removed is 'Rows of the publication before that are not here in that form.';
