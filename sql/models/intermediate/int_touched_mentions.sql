-- Mentions whose keys are to be built: new and changed ones, and those that are gone; all of them in a full rebuild.
-- Grain: mention_id
{{ find_touched(ref('int_mention_inputs'), 'int_act_keys', ['mention_id'], ['int_act_keys']) }}
