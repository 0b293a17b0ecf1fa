-- By which rules and options each item was read (`entente.text.version`): what others read is read again. Null: before this was written down.
alter table raw.items add column text_version varchar;
