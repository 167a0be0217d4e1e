package org.gouji.drools;

import java.util.List;
import java.util.Optional;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;

/** A Drools base over some models, and one firing of it. */
final class RuleBase {

  private static final int NO_LIMIT = -1;

  private final KieBase base;

  private RuleBase(KieBase base) {
    this.base = base;
  }

  /**
   * Builds the base from its parts: {@code KieBaseBuilder} would need the compiler on the class
   * path.
   */
  static RuleBase of(List<Model> models) {
    KieBaseConfiguration configuration =
        RuleBaseFactory.newKnowledgeBaseConfiguration(null, RuleBase.class.getClassLoader());
    KiePackagesBuilder packages = new KiePackagesBuilder(configuration);
    models.forEach(packages::addModel);
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase("rules", configuration);
    base.addPackages(packages.build().getKiePackages());
    return new RuleBase(base);
  }

  /**
   * What one firing came to.
   *
   * @param matches all matches, unless the limit was reached or a condition threw: then a part
   * @param failure what a condition threw
   */
  record Run(List<Match> matches, boolean limitReached, Optional<Throwable> failure) {

    Run {
      matches = List.copyOf(matches);
    }
  }

  /**
   * Fires all rules over the facts in a session of its own.
   *
   * <p>A condition may fail in any way the code behind a fact's method can, so errors of that code
   * are caught too; what concerns the whole machine (out of memory) is not.
   */
  Run fire(List<Object> facts, int maxMatches) {
    MatchCollector collector = new MatchCollector();
    KieSession session = base.newKieSession();
    try {
      session.addEventListener(collector);
      facts.forEach(session::insert);
      session.fireAllRules(maxMatches == Integer.MAX_VALUE ? NO_LIMIT : maxMatches + 1);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return new Run(List.of(), false, Optional.of(e));
    } finally {
      session.dispose();
    }
    List<Match> matches = collector.matches();
    return matches.size() > maxMatches
        ? new Run(matches.subList(0, maxMatches), true, Optional.empty())
        : new Run(matches, false, Optional.empty());
  }
}
