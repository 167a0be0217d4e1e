package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlacesTest {

  private final Places places = new Places(2);

  @Test
  void a_client_has_its_share_and_others_have_theirs() {
    Runnable first = places.take("a", "full");
    places.take("a", "full");

    assertThatThrownBy(() -> places.take("a", "您已达上限。"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().status()).isEqualTo(429);
              assertThat(e.problem().detail()).isEqualTo("您已达上限。");
            });
    places.take("b", "full");
    first.run();
    places.take("a", "full");
  }

  @Test
  void a_place_is_given_back_once() {
    Runnable first = places.take("a", "full");
    places.take("a", "full");
    first.run();
    first.run();
    places.take("a", "full");

    assertThatThrownBy(() -> places.take("a", "full")).isInstanceOf(ProblemException.class);
  }
}
