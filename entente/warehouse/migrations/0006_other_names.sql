-- Other names by which a country or organisation alone is meant, lower case.
alter table raw.countries add column other_names varchar[];
