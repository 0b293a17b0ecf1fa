{# Of a group's values the one that stands first in `ranking`; null where the group has none of them. #}
{% macro first_listed(ranking, column) -%}
    list_extract(
        ['{{ ranking | join("', '") }}'],
        min(list_position(['{{ ranking | join("', '") }}'], {{ column }}))
    )
{%- endmacro %}
