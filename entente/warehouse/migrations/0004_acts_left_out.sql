-- How many acts of a document its subject left out.
alter table raw.coding_gaps add column act_count integer;
