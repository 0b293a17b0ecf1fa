{# Codes, in a column or a list column, that `countries` does not know. #}
{% test codes_known(model, column_name, is_list=false) %}
    select distinct parties.party
    from (
        select {% if is_list %} unnest({{ column_name }}) {% else %} {{ column_name }} {% endif %} as party
        from {{ model }}
    ) as parties
    left join {{ ref('countries') }} as countries on parties.party = countries.code
    where parties.party is not null and countries.code is null
{% endtest %}
