create macro evidence(event) as table
select mentions.evidence, mentions.rule, documents.outlet, documents.published_date, documents.source_uri, mentions.mention_id
from event_mentions as mentions
inner join documents on documents.document_id = mentions.document_id
where mentions.event_id = event
order by documents.published_date nulls last, mentions.document_id, mentions.char_start;
