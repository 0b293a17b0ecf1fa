{#
    The words of an instrument's name that tell it from others, sorted:
    [electricity, water] of "water and electricity treaty", none of "the deal".
#}
{% macro instrument_words(name_key) -%}
    list_sort(
        list_distinct(
            list_filter(
                regexp_split_to_array({{ name_key }}, '[^\p{L}\p{N}]+'),
                lambda word:
                    not regexp_full_match(word, '\d*')
                    and not list_contains(
                        [
                            'agreement', 'agreements', 'accord', 'accords', 'deal', 'deals', 'treaty', 'treaties', 'pact', 'pacts',
                            'convention', 'memorandum', 'memoranda', 'memorandums', 'mou', 'mous', 'understanding', 'declaration',
                            'declarations', 'statement', 'communique', 'communiqué', 'protocol', 'protocols', 'arrangement',
                            'contract', 'contracts', 'text', 'document', 'framework', 'draft', 'final', 'joint', 'bilateral', 'mutual',
                            'new', 'old', 'long', 'awaited', 'landmark', 'historic', 'formal', 'broad', 'wide', 'sweeping', 'year',
                            'years', 'and', 'of', 'on', 'the', 'for', 'in', 'to', 'a', 'an', 'with', 'between', 'concerning',
                            'regarding', 's'
                        ],
                        word
                    )
            )
        )
    )
{%- endmacro %}
