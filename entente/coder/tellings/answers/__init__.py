"""What one does about another's word: consents, refuses, answers in kind, defies it."""
