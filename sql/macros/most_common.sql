{# The most frequent value of a column for each key, ties broken by the least value; keys without a value have no row. #}
{% macro most_common(relation, key, column) %}
    select
        {{ key }},
        min_by({{ column }}, (-value_count, {{ column }})) as {{ column }},
    from (
        select
            {{ key }},
            {{ column }},
            count(*) as value_count,
        from {{ relation }}
        where {{ column }} is not null
        group by {{ key }}, {{ column }}
    ) as counted
    group by {{ key }}
{% endmacro %}
