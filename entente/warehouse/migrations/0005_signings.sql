-- Whether a sentence tells an agreement as the signature of an instrument; null where it was coded before that was told.
alter table raw.mentions add column is_signing boolean;
