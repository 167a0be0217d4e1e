package org.gouji.rule;

import java.nio.file.Path;
import java.util.List;

/**
 * Compiles the folder of a rule set while the program runs, for those who write rules. It is found
 * by {@link java.util.ServiceLoader} and kept off the class path of everything that checks reports.
 */
public interface RuleSetCompiler {

  /**
   * Writes the classes of the conditions and the index, from which {@link RuleSetReader} loads the
   * set.
   *
   * @param folder {@code rule-set.yaml} and one folder a rule
   * @param output a folder, empty
   * @param loaded rule sets that it may stand on
   * @return the id of the rule set
   * @throws RuleFormatException with every problem of the texts, each with what to write
   */
  String compile(Path folder, Path output, List<RuleSet> loaded);
}
