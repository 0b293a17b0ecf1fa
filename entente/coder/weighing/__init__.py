"""What no rule reads between two parties of one sentence, weighed by grown trees over how the sentence speaks of them."""
