package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Account;
import org.gouji.api.store.Accounts;
import org.gouji.api.store.Region;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;
import org.jspecify.annotations.Nullable;

/** Local accounts, for administrators: those of the own subtree of regions. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts", description = "Who may sign in.")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Blocking
public class AccountsResource {

  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
  private static final int LONGEST_NAME = 200;

  private final Accounts accounts;
  private final Caller caller;

  AccountsResource(Accounts accounts, Caller caller) {
    this.accounts = accounts;
    this.caller = caller;
  }

  /** A page of accounts. */
  @Schema(name = "AccountPage")
  record PageView(List<AccountView> items, int page, int size, long total) {}

  /** An account that is made. */
  @Schema(name = "NewAccount")
  record NewBody(
      @Schema(examples = "wang") @Nullable String name,
      @Nullable String fullName,
      @Nullable Set<Role> roles,
      @Schema(examples = "330400") @Nullable String region) {}

  /** What of an account can be changed; all of it is to be given. */
  @Schema(name = "AccountChange")
  record ChangeBody(
      @Nullable String fullName,
      @Nullable Set<Role> roles,
      @Schema(examples = "330400") @Nullable String region,
      @Nullable Boolean enabled) {}

  /**
   * An account with a password that is told this once.
   *
   * @param password to be changed at the first sign-in
   */
  @Schema(name = "IssuedAccount")
  record IssuedView(AccountView account, String password) {}

  @GET
  @Operation(operationId = "listAccounts", summary = "List the accounts, by name")
  public PageView list(@BeanParam Paging paging) {
    Slice.Page page = paging.page();
    Slice<Account> slice = accounts.list(caller.bound(), page);
    return new PageView(
        slice.items().stream().map(AccountView::of).toList(),
        page.page(),
        page.size(),
        slice.total());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createAccount",
      summary = "Make an account",
      description = "The answer holds its one-time password, which nobody can see again.")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = IssuedView.class)))
  public Response create(@Nullable NewBody body) {
    NewBody sent = Body.present(body);
    String name = Body.text("name", sent.name());
    if (!name.matches(NAME)) {
      throw Body.malformed("“name”只能用字母、数字、“.”、“-”和“_”，以字母或数字开头，不超过 64 个字符。");
    }
    Account account = account(name, sent.fullName(), sent.roles(), sent.region(), true);
    return Response.status(201).entity(view(accounts.create(caller.actor(), account))).build();
  }

  @PUT
  @Path("/{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeAccount", summary = "Change an account, or disable it")
  public AccountView change(@PathParam("name") String name, @Nullable ChangeBody body) {
    ChangeBody sent = Body.present(body);
    Boolean enabled = sent.enabled();
    if (enabled == null) {
      throw Body.malformed("“enabled”应为 true 或 false。");
    }
    Account account = account(name, sent.fullName(), sent.roles(), sent.region(), enabled);
    return AccountView.of(accounts.change(caller.actor(), account));
  }

  @POST
  @Path("/{name}/password")
  @Operation(
      operationId = "resetPassword",
      summary = "Give an account a new one-time password",
      description = "Its sessions end.")
  public IssuedView reset(@PathParam("name") String name) {
    return view(accounts.reset(caller.actor(), name));
  }

  private static IssuedView view(Accounts.Issued issued) {
    return new IssuedView(AccountView.of(issued.account()), issued.password());
  }

  private static Account account(
      String name,
      @Nullable String fullName,
      @Nullable Set<Role> roles,
      @Nullable String region,
      boolean enabled) {
    String full = Body.text("fullName", fullName);
    if (full.length() > LONGEST_NAME) {
      throw Body.malformed("“fullName”不能超过 " + LONGEST_NAME + " 个字符。");
    }
    if (roles == null || roles.isEmpty()) {
      throw Body.malformed("“roles”至少要有一个角色。");
    }
    String code = Body.text("region", region);
    if (!Region.isCode(code)) {
      throw Body.malformed("“region”应为 6 位、9 位或 12 位行政区划代码；000000 是全国。");
    }
    return new Account(name, full, roles, new Region(code), enabled, false);
  }
}
