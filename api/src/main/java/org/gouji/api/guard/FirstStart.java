package org.gouji.api.guard;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gouji.api.store.Accounts;

/**
 * The first start makes an administrator and tells the password, on the console and never in a log.
 */
@ApplicationScoped
class FirstStart {

  private final Accounts accounts;

  FirstStart(Accounts accounts) {
    this.accounts = accounts;
  }

  void start(@Observes StartupEvent event) {
    accounts.first().ifPresent(FirstStart::tell);
  }

  /** In UTF-8, whatever the platform's own charset. The stream is the process's: it stays open. */
  @SuppressWarnings("resource")
  private static void tell(Accounts.Issued issued) {
    PrintStream console =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    console.println();
    console.println("  首次启动：已建立管理员账号，首次登录后须更改密码。以下密码只显示这一次。");
    console.println("  账号　" + issued.account().name());
    console.println("  密码　" + issued.password().orElseThrow());
    console.println();
  }
}
