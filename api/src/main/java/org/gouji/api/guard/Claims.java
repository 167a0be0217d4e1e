package org.gouji.api.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.api.store.Region;
import org.gouji.api.store.Role;
import org.gouji.api.store.Subject;
import org.gouji.api.store.Visitors;

/**
 * Where the ID token of a provider of single sign-on says what. A claim is named by its path, as in
 * {@code realm_access/roles}.
 *
 * @param issuer the provider, as the operator has named it
 * @param roles path of the roles, a text or a list of them: those count that are called like ours;
 *     empty where an administrator decides, not the provider
 * @param region path of the division code
 */
public record Claims(String issuer, Optional<String> roles, String region) {

  public Claims {
    Objects.requireNonNull(issuer);
    Objects.requireNonNull(roles);
    Objects.requireNonNull(region);
  }

  /** The person of a token whose signature, issuer, audience and time were found right. */
  public Visitors.Visitor visitor(JsonNode token) {
    String subject = token.path("sub").asText();
    String name = token.path("preferred_username").asText();
    String fullName = token.path("name").asText();
    return new Visitors.Visitor(
        Subject.of(issuer, subject),
        name,
        !fullName.isBlank() ? fullName : !name.isBlank() ? name : subject,
        roles
            .<Visitors.Says>map(path -> provided(token, path))
            .orElseGet(Visitors.Says.Administrator::new));
  }

  private Visitors.Says.Provider provided(JsonNode token, String path) {
    return new Visitors.Says.Provider(
        roles(at(token, path)),
        Optional.of(at(token, region).asText()).filter(Region::isCode).map(Region::new));
  }

  private static JsonNode at(JsonNode token, String path) {
    JsonNode node = token;
    for (String step : path.split("/", -1)) {
      node = node.path(step);
    }
    return node;
  }

  private static Set<Role> roles(JsonNode claim) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      boolean isSaid = claim.isTextual() && isCalled(role, claim);
      for (JsonNode one : claim) {
        isSaid |= isCalled(role, one);
      }
      if (isSaid) {
        roles.add(role);
      }
    }
    return roles;
  }

  /** {@code RULE_AUTHOR} and {@code rule-author} are the same. */
  private static boolean isCalled(Role role, JsonNode text) {
    return text.asText().toUpperCase(Locale.ROOT).replace('-', '_').equals(role.name());
  }
}
