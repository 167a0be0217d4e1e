package org.gouji.api.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.rule.RuleId;

/** Writes the folder of a new rule: condition, page, and a first case that does not hold yet. */
public final class RuleScaffold {

  private static final List<String> FILES = List.of("rule.drl", "rule.md", "cases.yaml");

  private RuleScaffold() {}

  /**
   * Writes the rule's folder.
   *
   * @param set folder of a rule set
   * @return the new folder
   * @throws ScaffoldException if there is no rule set, or the rule is already there
   */
  public static Path write(RuleId id, Path set) throws ScaffoldException, IOException {
    if (!Files.isRegularFile(set.resolve("rule-set.yaml"))) {
      throw new ScaffoldException(set + " 不是规则集文件夹（其中没有 rule-set.yaml）；请用 --in 指明");
    }
    Path folder = set.resolve(id.value());
    if (Files.exists(folder)) {
      throw new ScaffoldException("已有规则 " + id + "：" + folder);
    }
    for (String file : FILES) {
      Template.write("rule/" + file, folder.resolve(file), Map.of("id", id.value()));
    }
    return folder;
  }
}
