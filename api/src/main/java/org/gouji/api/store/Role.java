package org.gouji.api.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account may do. The names are those of the constants, for annotations. */
public enum Role {
  /** Accounts, the register of organs, the audit trail. */
  ADMINISTRATOR,
  /** Works through reports and findings. */
  AUDITOR,
  /** Decides on what auditors propose. */
  APPROVER,
  /** Writes rules. */
  RULE_AUTHOR,
  /** Hands in reports. */
  SUBMITTER,
  /** A program. */
  CLIENT;

  /** Name of {@link #ADMINISTRATOR}. */
  public static final String ADMINISTRATOR_NAME = "ADMINISTRATOR";

  /** Name of {@link #AUDITOR}. */
  public static final String AUDITOR_NAME = "AUDITOR";

  /** Name of {@link #APPROVER}. */
  public static final String APPROVER_NAME = "APPROVER";

  /** Name of {@link #SUBMITTER}. */
  public static final String SUBMITTER_NAME = "SUBMITTER";

  /** Name of {@link #CLIENT}. */
  public static final String CLIENT_NAME = "CLIENT";

  static String text(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
  }

  static Set<Role> roles(String text) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(text.split(",", -1)).map(Role::valueOf).forEach(roles::add);
    return roles;
  }
}
