-- Pairs of countries whose rows are to be built: new and changed ones, and those that are gone; all of them in a full rebuild.
-- Grain: country_a, country_b
{{
    find_touched(
        ref('int_pair_inputs'),
        'int_pair_built',
        ['country_a', 'country_b'],
        [
            'int_pair_months', 'int_pair_contexts', 'int_pair_coverage', 'topics_monthly', 'outlet_coverage', 'relations_index_monthly'
        ]
    )
}}
