{#
    Large tables are not built anew where little has changed. What a table's rows of one key (an event, a pair of countries) are made of is
    summed up in a fingerprint; keys whose fingerprint is another than the one that they were built with are touched, and only their rows
    are taken out and put in again. A run that breaks off leaves the old fingerprints, so that the next one does it again.
#}

{# Keys whose inputs are others than those that `models` were built with: all in a full rebuild or where one of `models` is missing. #}
{% macro find_touched(inputs, built, keys, models) -%}
    {%- set found = namespace(built=none, is_whole=true) -%}
    {%- if execute and not flags.FULL_REFRESH -%}
        {%- set found.built = adapter.get_relation(target.database, 'intermediate', built) -%}
        {%- for node in graph.nodes.values() if node.resource_type == 'model' and node.name in models -%}
            {%- if not adapter.get_relation(node.database, node.schema, node.alias) -%}{%- set found.is_whole = false -%}{%- endif -%}
        {%- endfor -%}
    {%- endif -%}
    select inputs.{{ keys | join(', inputs.') }},
    from {{ inputs }} as inputs
    {%- if found.built and found.is_whole %}
    anti join {{ found.built }} as built on {{ match_keys('inputs', 'built', keys + ['fingerprint']) }}
    union all
    select built.{{ keys | join(', built.') }},
    from {{ found.built }} as built
    anti join {{ inputs }} as inputs on {{ match_keys('built', 'inputs', keys) }}
    {%- endif %}
{%- endmacro %}

{# Takes the rows of touched keys out of a table that stands, before they are put in again. #}
{% macro forget_touched(touched, keys) -%}
    {%- if is_incremental() -%}
        delete from {{ this }} as standing using {{ ref(touched) }} as touched where {{ match_keys('standing', 'touched', keys) }}
    {%- endif -%}
{%- endmacro %}

{% macro match_keys(one, other, keys) -%}
    {%- for key in keys -%}{{ one }}.{{ key }} = {{ other }}.{{ key }}{{ ' and ' if not loop.last }}{%- endfor -%}
{%- endmacro %}
