package org.gouji.drools;

import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

/** One rule in a base of its own, built when it is first asked for. */
final class SingleRule {

  private final Model model;
  private final Rule rule;
  private @Nullable RuleBase base;

  SingleRule(Model model, Rule rule) {
    this.model = model;
    this.rule = rule;
  }

  synchronized RuleBase base() {
    RuleBase known = base;
    if (known == null) {
      known = RuleBase.of(List.of(alone()));
      base = known;
    }
    return known;
  }

  private Model alone() {
    return new ModelImpl(model.getName()).addRule(rule);
  }
}
