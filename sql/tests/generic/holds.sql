{# Rows for which a condition is false; null passes. #}
{% test holds(model, condition, where_clause='true') %}
    select *
    from {{ model }}
    where ({{ where_clause }}) and not ({{ condition }})
{% endtest %}
