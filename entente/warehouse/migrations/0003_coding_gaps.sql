-- Documents that the coder could not read, or not whole.
create table raw.coding_gaps (
    document_id varchar not null,
    reason varchar not null,
    detail varchar,
    run_id varchar not null
);
