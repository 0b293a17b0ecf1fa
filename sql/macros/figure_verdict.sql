{#
    One word for a comparison. A thousandth, millionth or billionth of the sum of the parts is a dropped unit,
    up to 1 % is rounding, a mirror gap counts from 25 %.
#}
{% macro figure_verdict(stated, parts, parts_gap, mirror_gap, spread) -%}
    case
        when {{ parts }} is not null and (
            abs({{ stated }} * 1e3 / {{ parts }} - 1) <= 0.02
            or abs({{ stated }} * 1e6 / {{ parts }} - 1) <= 0.02
            or abs({{ stated }} * 1e9 / {{ parts }} - 1) <= 0.02
        ) then 'missing_scale'
        when {{ parts_gap }} > 0.01 then 'conflict'
        when {{ mirror_gap }} > 0.25 then 'mirror_gap'
        when {{ mirror_gap }} is null and {{ spread }} > 0.05 then 'conflict'
        when {{ parts_gap }} > 0.0005 or ({{ mirror_gap }} is null and {{ spread }} > 0.0005) then 'rounding'
        else 'ok'
    end
{%- endmacro %}
