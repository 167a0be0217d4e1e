package org.gouji.judge;

import org.gouji.rule.Rule;

/** One planned check: a rule and what it is about. */
record Check(Rule rule, String target) {}
