package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Account;
import org.gouji.api.store.Accounts;
import org.gouji.api.store.Region;
import org.gouji.api.store.Requests;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;
import org.gouji.api.store.Subject;
import org.jspecify.annotations.Nullable;

/** Accounts, for administrators: those of the own subtree of regions. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts", description = "Who may sign in.")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Blocking
public class AccountsResource {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SUBJECT = 255;
  private static final String SUBJECT =
      "What the provider of single sign-on calls the person (sub); local account if left out";

  private final Accounts accounts;
  private final Caller caller;
  private final Requests requests;
  private final Optional<String> issuer;

  AccountsResource(Accounts accounts, Caller caller, Requests requests, Settings settings) {
    this.accounts = accounts;
    this.requests = requests;
    this.caller = caller;
    this.issuer = settings.oidc().issuer();
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
      @Schema(examples = "330400") @Nullable String region,
      @Schema(description = SUBJECT) @Nullable String subject) {}

  /** What of an account can be changed; all of it is to be given. */
  @Schema(name = "AccountChange")
  record ChangeBody(
      @Nullable String fullName,
      @Nullable Set<Role> roles,
      @Schema(examples = "330400") @Nullable String region,
      @Nullable Boolean enabled,
      @Schema(description = SUBJECT) @Nullable String subject) {}

  /**
   * An account with a password that is told this once.
   *
   * @param password to be changed at the first sign-in; absent where there is none, and where the
   *     same request has been answered before
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "IssuedAccount")
  record IssuedView(
      AccountView account, @Schema(implementation = String.class) Optional<String> password) {}

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
  public Response create(@Nullable NewBody body, @BeanParam RequestKey key) {
    NewBody sent = Body.present(body);
    String name = Body.text("name", sent.name());
    if (!Account.isName(name)) {
      throw Body.malformed("“name”只能用字母、数字、“.”、“-”和“_”，以字母或数字开头，不超过 64 个字符。");
    }
    Account account =
        account(name, sent.fullName(), sent.roles(), sent.region(), true, sent.subject());
    AtomicReference<@Nullable String> password = new AtomicReference<>();
    Requests.Outcome outcome =
        key.once(
            requests,
            caller.actor(),
            () -> {
              password.set(accounts.create(caller.actor(), account).password().orElse(null));
              return name;
            },
            "createAccount",
            AccountView.of(account).toString());
    AccountView made = AccountView.of(accounts.show(caller.actor(), outcome.made()));
    return Response.status(201)
        .entity(new IssuedView(made, Optional.ofNullable(password.get())))
        .build();
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
    Account account =
        account(name, sent.fullName(), sent.roles(), sent.region(), enabled, sent.subject());
    return AccountView.of(accounts.change(caller.actor(), account));
  }

  @POST
  @Path("/{name}/password")
  @Operation(
      operationId = "resetPassword",
      summary = "Give an account a new one-time password",
      description = "Its sessions end.")
  public IssuedView reset(@PathParam("name") String name) {
    Accounts.Issued issued = accounts.reset(caller.actor(), name);
    return new IssuedView(AccountView.of(issued.account()), issued.password());
  }

  private Account account(
      String name,
      @Nullable String fullName,
      @Nullable Set<Role> roles,
      @Nullable String region,
      boolean enabled,
      @Nullable String subject) {
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
    return new Account(name, full, roles, new Region(code), enabled, false, subject(subject));
  }

  private Optional<Subject> subject(@Nullable String subject) {
    if (subject == null) {
      return Optional.empty();
    }
    String known =
        issuer.orElseThrow(() -> Body.malformed("没有配置统一身份认证（gouji.oidc.issuer），不能填写“subject”。"));
    return Optional.of(Subject.of(known, Body.text("subject", subject, LONGEST_SUBJECT)));
  }
}
