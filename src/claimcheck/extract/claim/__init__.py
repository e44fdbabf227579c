"""Claims: clauses, who voices them, and the slots that they own."""
