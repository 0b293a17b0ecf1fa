{# Rows that share a key, or lack a part of it; `nullable` parts may be null. #}
{% test unique_key(model, columns, nullable=[]) %}
    select {{ columns | join(', ') }}
    from {{ model }}
    group by {{ columns | join(', ') }}
    having
        count(*) > 1
        {% for column in columns if column not in nullable %} or {{ column }} is null {% endfor %}
{% endtest %}
