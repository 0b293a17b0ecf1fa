-- First layout of the working database: what the stages hand over, as they hand it over, with the run that brought it.
create table raw.items (
    item_uri varchar primary key,
    size_bytes bigint,
    modified_at timestamptz,
    etag varchar,
    first_seen_at timestamptz not null,
    run_id varchar not null
);

create table raw.documents (
    document_id varchar not null,
    source_uri varchar not null,
    item_uri varchar not null,
    outlet varchar,
    title varchar,
    author varchar,
    published_date date,
    published_date_method varchar,
    dateline_place varchar,
    language varchar,
    word_count integer,
    text varchar,
    sentence_starts integer[],
    sentence_ends integer[],
    text_hash varchar,
    size_bytes bigint,
    note varchar,
    is_current boolean not null,
    first_seen_at timestamptz not null,
    run_id varchar not null
);

create table raw.rejected (
    source_uri varchar not null,
    item_uri varchar not null,
    reason varchar not null,
    detail varchar,
    size_bytes bigint,
    is_current boolean not null,
    first_seen_at timestamptz not null,
    run_id varchar not null
);

create table raw.coded_documents (
    document_id varchar not null,
    input_hash varchar not null,
    coder_version varchar not null,
    lexicon_version varchar not null,
    run_id varchar not null
);

create table raw.mentions (
    mention_id varchar not null,
    document_id varchar not null,
    event_number integer,
    sentence_number integer,
    char_start integer,
    char_end integer,
    evidence varchar,
    rule varchar,
    event_type varchar,
    mode varchar,
    actors varchar[],
    recipients varchar[],
    is_symmetric boolean,
    status varchar,
    event_date date,
    date_precision varchar,
    date_method varchar,
    end_date date,
    place varchar,
    contexts varchar[],
    confidence double,
    trace varchar,
    level varchar,
    participants varchar[],
    coder_version varchar,
    lexicon_version varchar,
    run_id varchar not null
);

create table raw.officials (
    document_id varchar not null,
    name varchar,
    role varchar,
    country varchar,
    level varchar,
    forms varchar[],
    mention_count integer,
    char_start integer,
    char_end integer,
    run_id varchar not null
);

create table raw.quotes (
    statement_id varchar not null,
    document_id varchar not null,
    speaker varchar,
    country varchar,
    about varchar[],
    quote varchar,
    said_on date,
    char_start integer,
    char_end integer,
    rule varchar,
    run_id varchar not null
);

create table raw.figures (
    figure_id varchar not null,
    document_id varchar not null,
    measure varchar,
    reporter varchar,
    partner varchar,
    flow_from varchar,
    flow_to varchar,
    value decimal(38, 2),
    value_high decimal(38, 2),
    currency varchar,
    value_usd decimal(38, 2),
    usd_rate_source varchar,
    year integer,
    period varchar,
    period_months integer,
    is_scale_inferred boolean,
    is_approximate boolean,
    same_amount_as varchar,
    evidence varchar,
    char_start integer,
    char_end integer,
    rule varchar,
    run_id varchar not null
);

create table raw.agreements (
    document_id varchar not null,
    name varchar,
    kind varchar,
    parties varchar[],
    status varchar,
    signed_date date,
    date_precision varchar,
    year integer,
    evidence varchar,
    char_start integer,
    char_end integer,
    rule varchar,
    run_id varchar not null
);

create table raw.milestones (
    document_id varchar not null,
    kind varchar,
    countries varchar[],
    date date,
    date_precision varchar,
    evidence varchar,
    char_start integer,
    char_end integer,
    rule varchar,
    run_id varchar not null
);

create table raw.mediations (
    document_id varchar not null,
    mediator varchar,
    parties varchar[],
    date date,
    date_precision varchar,
    place varchar,
    evidence varchar,
    char_start integer,
    char_end integer,
    rule varchar,
    run_id varchar not null
);

create table raw.runs (
    run_id varchar primary key,
    started_at timestamptz not null,
    finished_at timestamptz,
    status varchar not null,
    files_seen bigint not null,
    files_new bigint not null,
    files_unchanged bigint not null,
    files_rejected bigint not null,
    documents bigint not null,
    duplicates bigint not null,
    coder_version varchar,
    lexicon_version varchar,
    input_digest varchar,
    seconds_by_step map(varchar, double)
);

-- Rows added, removed and changed in each published table, from one publication to the next.
create table raw.table_changes (
    run_id varchar not null,
    table_name varchar not null,
    rows_before bigint not null,
    rows_after bigint not null,
    added bigint not null,
    removed bigint not null,
    primary key (run_id, table_name)
);

create table raw.countries (
    code varchar primary key,
    name varchar not null,
    official_name varchar,
    alpha2 varchar,
    numeric_code varchar,
    cow_code integer,
    cow_abbreviation varchar,
    gdelt_cameo varchar,
    fips varchar,
    capital varchar,
    is_organisation boolean not null,
    is_historical boolean not null,
    valid_from varchar,
    valid_to varchar,
    successor varchar
);

-- News agencies, broadcasters and newspapers with the country they are of.
create table raw.media (
    name varchar not null,
    country varchar
);

create table raw.event_types (
    event_type varchar not null,
    mode varchar,
    name varchar not null,
    description varchar not null,
    quad_class integer not null,
    intensity double not null,
    intensity_source varchar not null,
    cameo_root varchar not null,
    cameo_code varchar not null,
    goldstein double not null,
    goldstein_source varchar not null,
    quad_class_source varchar not null
);
