package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.api.store.Account;
import org.gouji.api.store.Role;
import org.gouji.api.store.Subject;

/**
 * An account as the service shows it.
 *
 * @param region division code whose subtree it may see, 000000 for the whole country
 * @param passwordDue whether its password is to be changed first
 * @param subject what the provider of single sign-on calls the person; absent for a local account
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Account")
record AccountView(
    @Schema(examples = "wang") String name,
    @Schema(examples = "王云溪") String fullName,
    List<Role> roles,
    @Schema(examples = "330400") String region,
    boolean enabled,
    boolean passwordDue,
    @Schema(implementation = String.class) Optional<String> subject) {

  static AccountView of(Account account) {
    return new AccountView(
        account.name(),
        account.fullName(),
        account.roles().stream().sorted().toList(),
        account.region().code(),
        account.enabled(),
        account.passwordDue(),
        account.subject().map(Subject::name));
  }
}
