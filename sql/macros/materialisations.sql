{#
    dbt's own materialisations build a table under another name, rename the old one, rename the new one and drop the old one, with a
    catalogue look-up for its comments: thirty statements a model, most of a small run's time. DuckDB replaces a table or view at once.
#}

{% materialization table, adapter='duckdb' %}
    {{ return(replace_relation('table')) }}
{% endmaterialization %}

{% materialization view, adapter='duckdb' %}
    {{ return(replace_relation('view')) }}
{% endmaterialization %}

{% materialization incremental, adapter='duckdb' %}
    {%- set standing = load_cached_relation(this) -%}
    {%- if not standing or standing.is_view or should_full_refresh() -%}
        {{ return(replace_relation('table')) }}
    {%- endif -%}
    {{ return(dbt.materialization_incremental_duckdb()) }}
{% endmaterialization %}

{# Puts the model's table or view in the place of what stands there, with its comments, in one transaction. #}
{% macro replace_relation(kind) -%}
    {%- set standing = load_cached_relation(this) -%}
    {%- set relation = this.incorporate(type=kind) -%}
    {%- if standing and standing.type != kind -%}{%- do adapter.drop_relation(standing) -%}{%- endif -%}
    {{ run_hooks(pre_hooks) }}
    {%- call statement('main') %}
        create or replace {{ kind }} {{ relation }} as
        {{ compiled_code }};
        {{ describe(relation) }}
    {%- endcall -%}
    {{ run_hooks(post_hooks) }}
    {%- do adapter.commit() -%}
    {{ return({'relations': [relation]}) }}
{%- endmacro %}

{# The comments of a relation and of its columns, which are all there: a test of each described column says so. #}
{% macro describe(relation) -%}
    {%- if config.persist_relation_docs() and model.description %}
        {{ duckdb__alter_relation_comment(relation, model.description) }}
    {%- endif -%}
    {%- if config.persist_column_docs() %}
        {%- for column in model.columns.values() if column.description %}
            comment on column {{ relation }}.{{ column.name }} is {{ duckdb_escape_comment(column.description) }};
        {%- endfor -%}
    {%- endif -%}
{%- endmacro %}
