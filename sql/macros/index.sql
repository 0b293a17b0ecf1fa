{# Mean intensity drawn towards neutral: as if `index_prior_events` acts of intensity 0 had been seen besides. #}
{% macro shrunk_mean(weight, total) -%}
    ({{ total }}) / (({{ weight }}) + {{ var('index_prior_events') }})
{%- endmacro %}

{# Standard error of the shrunken mean, the prior's variance mixed in by its weight. #}
{% macro shrunk_error(weight, total, squares) -%}
    sqrt(
        greatest(
            (({{ squares }}) + {{ var('index_prior_events') }} * {{ var('index_prior_variance') }})
            / (({{ weight }}) + {{ var('index_prior_events') }})
            - power({{ shrunk_mean(weight, total) }}, 2),
            0
        )
        / (({{ weight }}) + {{ var('index_prior_events') }})
    )
{%- endmacro %}

{# A mean intensity of -10 to 10 as an index of 0 to 100, one decimal. #}
{% macro as_index(mean) -%}
    round(least(greatest(50 + 5 * ({{ mean }}), 0), 100), 1)
{%- endmacro %}

{# How much more an act of this month weighs than one of January 2000. #}
{% macro growth(month) -%}
    power(2, date_diff('month', date '2000-01-01', {{ month }}) / {{ var('index_half_life_months') }}::double)
{%- endmacro %}
