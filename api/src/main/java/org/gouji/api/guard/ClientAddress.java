package org.gouji.api.guard;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** From where a request comes, as far as that tells clients apart. */
public final class ClientAddress {

  private static final int V6 = 16;

  /** Of IPv6 the network: a client has as many addresses in his as he likes. */
  private static final int NETWORK = 8;

  private ClientAddress() {}

  /** The address; behind a proxy that of the client, where the service was told to believe it. */
  public static String of(HttpServerRequest request) {
    return of(Objects.requireNonNullElse(request.remoteAddress().hostAddress(), "local"));
  }

  static String of(String literal) {
    if (literal.indexOf(':') < 0) {
      return literal;
    }
    try {
      byte[] address = InetAddress.getByName(literal).getAddress();
      return address.length < V6
          ? InetAddress.getByAddress(address).getHostAddress()
          : HexFormat.of().formatHex(Arrays.copyOf(address, NETWORK)) + "::/64";
    } catch (UnknownHostException e) {
      return literal;
    }
  }
}
