{# Whether one act may be the other: what rules read joins nothing that was only weighed, and other people do not meet twice. #}
{% macro may_join(one, other) -%}
    (({{ one }}.is_weighed or not {{ other }}.is_weighed) and not {{ are_others(one, other) }})
{%- endmacro %}
