package org.gouji.plugin;

import java.nio.file.Path;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;

/** PF4J's manager, with class loaders that see our extension points. */
final class HouseManager extends JarPluginManager {

  /**
   * Sets it up.
   *
   * @param systemVersion against which plugins say what they require; PF4J ignores that for 0.0.0
   */
  HouseManager(Path folder, String systemVersion) {
    super(folder);
    setSystemVersion(systemVersion);
  }

  /** What the manifest of a jar says; any RuntimeException means that it cannot be read. */
  PluginDescriptor describe(Path jar) {
    PluginDescriptor descriptor = getPluginDescriptorFinder().find(jar);
    validatePluginDescriptor(descriptor);
    return descriptor;
  }

  /** Lets go of a plugin, if it was loaded at all. */
  void unload(String id) {
    if (getPlugin(id) != null) {
      unloadPlugin(id);
    }
  }

  @Override
  protected PluginLoader createPluginLoader() {
    return new JarPluginLoader(this) {
      @Override
      public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
        HouseClassLoader loader = new HouseClassLoader(pluginManager, descriptor);
        loader.addFile(jar.toFile());
        return loader;
      }
    };
  }
}
