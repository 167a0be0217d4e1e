package org.gouji.api.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often each client may ask, by token buckets: so many requests at once, and as many again in
 * every minute. On every node by itself.
 */
@ApplicationScoped
public class RateLimit {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /**
   * Clients remembered at the same time; who has not asked for a while has a full bucket anyway.
   */
  private static final int CLIENTS = 20_000;

  private final Buckets all;
  private final Buckets heavy;

  RateLimit(
      @ConfigProperty(name = "gouji.guard.requests") int requests,
      @ConfigProperty(name = "gouji.guard.heavy") int heavy) {
    this.all = new Buckets(requests);
    this.heavy = new Buckets(heavy);
  }

  /** One bucket a client. */
  private record Buckets(int perMinute, Cache<String, Bucket> byClient) {
    Buckets(int perMinute) {
      this(
          perMinute,
          Caffeine.newBuilder()
              .maximumSize(CLIENTS)
              .expireAfterAccess(MINUTE.plus(MINUTE))
              .build());
    }

    Optional<Duration> take(String client) {
      ConsumptionProbe probe =
          byClient
              .get(
                  client,
                  name ->
                      Bucket.builder()
                          .addLimit(
                              limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                          .build())
              .tryConsumeAndReturnRemaining(1);
      return probe.isConsumed()
          ? Optional.empty()
          : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  /**
   * Counts a request.
   *
   * @param isHeavy whether it costs much more than to look something up
   * @return how long the client has to wait, where it has asked too often
   */
  public Optional<Duration> take(String client, boolean isHeavy) {
    Optional<Duration> wait = all.take(client);
    return wait.isEmpty() && isHeavy ? heavy.take(client) : wait;
  }
}
