package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.check.Workbench;
import org.gouji.plugin.LoadedPlugin;
import org.gouji.plugin.Notice;
import org.gouji.plugin.PageRecogniser;
import org.gouji.plugin.PluginHouse;

/** The plugins that were found, and why one is not in use. */
@PermitAll
@Path("/api/v1/plugins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plugins", description = "What is loaded.")
public class PluginsResource {

  private final PluginHouse house;

  PluginsResource(Workbench bench) {
    this.house = bench.house();
  }

  /**
   * A plugin.
   *
   * @param reason why it was refused, in Chinese
   * @param readers document readers that it brings
   * @param provinces provinces that it brings
   * @param exporters formats that it brings
   * @param unpackers kinds of packed files that it opens
   * @param advisors lists of unread formats that it brings
   * @param recognisers recognisers of characters on pictures that it brings
   * @param lacking what a recogniser lacks on this machine, with what to do, in Chinese
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Plugin")
  record PluginView(
      @Schema(examples = "gouji-plugin-html") String id,
      @Schema(implementation = String.class) Optional<String> version,
      @Schema(implementation = String.class) Optional<String> provider,
      String file,
      LoadedPlugin.State state,
      @Schema(implementation = String.class) Optional<String> reason,
      List<String> readers,
      List<String> provinces,
      List<String> exporters,
      List<String> unpackers,
      List<String> advisors,
      List<String> recognisers,
      List<String> lacking) {
    static PluginView of(LoadedPlugin plugin, List<PageRecogniser> all) {
      return new PluginView(
          plugin.id(),
          plugin.version(),
          plugin.provider(),
          plugin.file(),
          plugin.state(),
          plugin.reason().map(Notice::zh),
          plugin.readers(),
          plugin.provinces(),
          plugin.exporters(),
          plugin.unpackers(),
          plugin.advisors(),
          plugin.recognisers(),
          all.stream()
              .filter(recogniser -> plugin.recognisers().contains(recogniser.id()))
              .flatMap(recogniser -> recogniser.trouble().map(Notice::zh).stream())
              .toList());
    }
  }

  @GET
  @Operation(operationId = "listPlugins", summary = "List the plugins")
  public List<PluginView> list() {
    return house.plugins().stream()
        .map(plugin -> PluginView.of(plugin, house.recognisers()))
        .toList();
  }
}
