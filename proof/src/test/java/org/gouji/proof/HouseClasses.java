package org.gouji.proof;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;

/** Every class that is shipped or built with: no tests, no generated rules. */
final class HouseClasses {

  static final JavaClasses ALL = importAll();

  private HouseClasses() {}

  private static JavaClasses importAll() {
    Collection<Location> locations = new ArrayList<>(Locations.ofPackage("org.gouji"));
    Path api = Repository.root().resolve("api/target/classes");
    if (Files.isDirectory(api)) {
      locations.addAll(Locations.of(Set.of(url(api))));
    }
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("test-classes"))
        .withImportOption(location -> !location.contains("-tests.jar"))
        .withImportOption(location -> !location.contains("/org/gouji/rules/"))
        .importLocations(locations);
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
