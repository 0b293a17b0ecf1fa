-- Events whose rows are to be built: new and changed ones, and those that are gone; all of them in a full rebuild.
-- Grain: event_id
{{
    find_touched(
        ref('int_event_inputs'),
        'int_event_built',
        ['event_id'],
        ['int_event_clusters', 'int_event_documents', 'events', 'event_outlets', 'int_event_pairs', 'event_pairs']
    )
}}
