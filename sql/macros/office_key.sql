{# An office by one wording, lower case, '' where none is told: "Minister of Defense" and "defence minister" are one. #}
{% macro office_key(role) -%}
    regexp_replace(
        regexp_replace(
            replace(coalesce(lower({{ role }}), ''), 'defense', 'defence'), '^(minister|secretary) (?:of|for) (?:the )?(.+)$', '\2 \1'
        ),
        '^(?:foreign|external) (?:affairs|relations) minister$', 'foreign minister'
    )
{%- endmacro %}

{# Whether a role names no office of its own, so that somebody who holds one elsewhere is told in that. #}
{% macro is_vague_office(role_key) -%}
    {{ role_key }} in ('', 'envoy', 'leader', 'official', 'diplomat', 'representative', 'head', 'chief', 'politician')
{%- endmacro %}
