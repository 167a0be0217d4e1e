package org.gouji.api.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.gouji.api.store.AuditChain;
import org.gouji.api.store.Location;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gouji audit}: the audit trail of the service, without the service. */
@Command(
    name = "audit",
    description = "核验服务的审计记录。",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    synopsisHeading = "用法：")
final class Audit implements Runnable {

  private final Surroundings surroundings;
  @Spec private CommandSpec spec;

  Audit(Surroundings surroundings, CommandSpec spec) {
    this.surroundings = surroundings;
    this.spec = spec;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "请指明命令：verify。");
  }

  @Command(
      name = "verify",
      description = "重新计算全部审计记录的散列链：有无改动、插入或者删除。退出码 0 完整，1 不完整，4 无法核验。",
      synopsisHeading = "用法：")
  int verify(
      @Option(names = "--data", paramLabel = "FOLDER", description = "内嵌数据库所在的文件夹（默认：GOUJI_DATA）。")
          @Nullable Path data) {
    Path folder = data == null ? surroundings.data() : data;
    try (Connection connection = Location.of(surroundings.environment(), folder).open()) {
      return tell(AuditChain.verify(connection));
    } catch (SQLException e) {
      surroundings.err().println("gouji: 无法打开数据库：" + e.getMessage());
      surroundings.err().println("内嵌数据库正由服务使用时，请先停止服务，或者用 GET /api/v1/audit/verification 核验。");
      return ExitCode.FAILED.number();
    }
  }

  private int tell(AuditChain.Finding finding) {
    if (finding instanceof AuditChain.Finding.Whole whole) {
      surroundings.out().println("完整　" + whole.entries() + " 条，末条散列 " + whole.hash());
      return ExitCode.CONFORMANT.number();
    }
    long number = ((AuditChain.Finding.Broken) finding).number();
    surroundings.out().println("不完整　从第 " + number + " 条起与写入时不符");
    return ExitCode.NON_CONFORMANT.number();
  }
}
