package org.gouji.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/**
 * Sees a plugin's own classes first, then those of the house. The house is whoever loaded our
 * extension points, not whoever loaded PF4J: in Quarkus tests and dev mode the two differ, and with
 * PF4J's loader as parent a plugin silently has no extensions.
 */
final class HouseClassLoader extends PluginClassLoader {

  HouseClassLoader(PluginManager manager, PluginDescriptor descriptor) {
    super(manager, descriptor, DocumentReader.class.getClassLoader());
  }

  /** Opens without the JVM's cache of jars, which would hold the file open after closing. */
  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    URL url = getResource(name);
    return url == null ? null : open(url);
  }

  /** As above, but looks into the plugin's own jar only. */
  @Nullable InputStream getOwnResourceAsStream(String name) {
    URL url = findResource(name);
    return url == null ? null : open(url);
  }

  private static @Nullable InputStream open(URL url) {
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      return connection.getInputStream();
    } catch (IOException e) {
      return null;
    }
  }
}
