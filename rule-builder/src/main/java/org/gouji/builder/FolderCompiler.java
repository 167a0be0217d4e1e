package org.gouji.builder;

import java.nio.file.Path;
import java.util.List;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetCompiler;

/** The builder as the command line finds it; the rule sets below are those that are loaded. */
public final class FolderCompiler implements RuleSetCompiler {

  @Override
  public String compile(Path folder, Path output, List<RuleSet> loaded) {
    return RuleSetBuilder.build(
        folder,
        output,
        id ->
            loaded.stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow(
                    () -> new RuleFormatException(List.of("rule set " + id + " is not loaded"))));
  }
}
