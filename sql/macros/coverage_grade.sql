{# A (many acts, many outlets, mostly dated, no long silence) to D (a handful from one or two outlets). #}
{% macro coverage_grade(events, outlets, dated, gap_months) -%}
    case
        when {{ events }} >= 30 and {{ outlets }} >= 5 and ({{ dated }}) >= 0.7 * {{ events }} and coalesce({{ gap_months }}, 0) <= 6 then 'A'
        when {{ events }} >= 12 and {{ outlets }} >= 3 and ({{ dated }}) >= 0.5 * {{ events }} and coalesce({{ gap_months }}, 0) <= 12 then 'B'
        when {{ events }} >= 5 and {{ outlets }} >= 2 then 'C'
        else 'D'
    end
{%- endmacro %}
