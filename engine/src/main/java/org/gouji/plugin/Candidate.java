package org.gouji.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pf4j.PluginDescriptor;

/** A plugin on its way into the house, with its extensions; without any once it is refused. */
record Candidate(
    LoadedPlugin plugin,
    List<DocumentReader> readers,
    List<Province> provinces,
    List<Exporter> exporters,
    List<Unpacker> unpackers,
    List<FormatAdvisor> advisors,
    List<PageRecogniser> recognisers) {
  Candidate {
    readers = List.copyOf(readers);
    provinces = List.copyOf(provinces);
    exporters = List.copyOf(exporters);
    unpackers = List.copyOf(unpackers);
    advisors = List.copyOf(advisors);
    recognisers = List.copyOf(recognisers);
  }

  static Candidate started(PluginDescriptor descriptor, String file, Extensions extensions) {
    return new Candidate(
        new LoadedPlugin(
            descriptor.getPluginId(),
            Optional.of(descriptor.getVersion()),
            Optional.ofNullable(descriptor.getProvider()),
            file,
            LoadedPlugin.State.STARTED,
            Optional.empty(),
            extensions.readers().stream().map(DocumentReader::id).sorted().toList(),
            extensions.provinces().stream().map(Province::ruleSet).sorted().toList(),
            extensions.exporters().stream().map(Exporter::format).sorted().toList(),
            extensions.unpackers().stream().map(Unpacker::id).sorted().toList(),
            extensions.advisors().stream().map(FormatAdvisor::id).sorted().toList(),
            extensions.recognisers().stream().map(PageRecogniser::id).sorted().toList()),
        extensions.readers(),
        extensions.provinces(),
        extensions.exporters(),
        extensions.unpackers(),
        extensions.advisors(),
        extensions.recognisers());
  }

  static Candidate refused(PluginDescriptor descriptor, String file, Notice reason) {
    return refused(
        descriptor.getPluginId(),
        Optional.of(descriptor.getVersion()),
        Optional.ofNullable(descriptor.getProvider()),
        file,
        reason);
  }

  static Candidate unreadable(String file, Notice reason) {
    return refused(file, Optional.empty(), Optional.empty(), file, reason);
  }

  Candidate refuse(Notice reason) {
    return refused(plugin.id(), plugin.version(), plugin.provider(), plugin.file(), reason);
  }

  boolean isStarted() {
    return plugin.state() == LoadedPlugin.State.STARTED;
  }

  /** What no two plugins may have in common, and no plugin twice. */
  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (DocumentReader reader : readers) {
      claims.add(new Claim("文档读取器", "document reader", reader.id()));
    }
    for (Unpacker unpacker : unpackers) {
      claims.add(new Claim("解包器", "unpacker", unpacker.id()));
    }
    for (FormatAdvisor advisor : advisors) {
      claims.add(new Claim("格式说明", "format advisor", advisor.id()));
    }
    for (PageRecogniser recogniser : recognisers) {
      claims.add(new Claim("文字识别器", "page recogniser", recogniser.id()));
    }
    for (Province province : provinces) {
      claims.add(new Claim("规则集", "rule set", province.ruleSet()));
    }
    for (Exporter exporter : exporters) {
      claims.add(new Claim("输出格式", "export format", exporter.format()));
      exporter
          .mediaType()
          .ifPresent(type -> claims.add(new Claim("输出的媒体类型", "exported media type", type)));
    }
    return claims;
  }

  private static Candidate refused(
      String id, Optional<String> version, Optional<String> provider, String file, Notice reason) {
    return new Candidate(
        new LoadedPlugin(
            id,
            version,
            provider,
            file,
            LoadedPlugin.State.REFUSED,
            Optional.of(reason),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  record Claim(String zh, String en, String id) {}
}
