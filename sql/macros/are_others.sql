{# Whether two acts are meetings of other people at another level: each names its people, none the same, and its one level. #}
{% macro are_others(one, other) -%}
    coalesce(
        {{ one }}.lowest_level = {{ one }}.highest_level
        and {{ other }}.lowest_level = {{ other }}.highest_level
        and {{ one }}.lowest_level != {{ other }}.lowest_level
        and len({{ one }}.participants) > 0
        and len({{ other }}.participants) > 0
        and not list_has_any({{ one }}.participants, {{ other }}.participants),
        false
    )
{%- endmacro %}
