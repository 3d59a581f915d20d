package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A file can be written so that many of its values have one hash. A map finds such keys fast only
 * if their own class says that it is comparable with itself: not a class above it, and not of a
 * parameter. So does every class that is a key in its own file; those that are keys elsewhere are
 * not found here.
 */
class MapKeysTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern TYPE = Pattern.compile("\\b(?:record|class) (\\w+)");
  private static final Pattern KEY = Pattern.compile("\\b(?:Map|Set)<(\\w+)[,>]");

  /** Of these there are never more than a hundred in a map. */
  private static final Set<String> FEW = Set.of("UnknownProperties.Name");

  @Test
  void everyClassThatIsAKeyHasAnOrder() throws IOException {
    List<String> keys = new ArrayList<>();
    Set<String> unordered = new TreeSet<>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      Set<String> own = names(TYPE, source);
      own.retainAll(names(KEY, source));
      for (String key : own) {
        String name = file.getFileName().toString().replace(".java", "." + key);
        keys.add(name);
        if (!FEW.contains(name) && !isComparable(key, source)) {
          unordered.add(name);
        }
      }
    }

    assertThat(keys).hasSizeGreaterThan(10).contains("UnknownProperties.Other").containsAll(FEW);
    assertThat(unordered).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("core", "serialization", "validation")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  private static Set<String> names(Pattern pattern, String source) {
    return pattern
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isComparable(String key, String source) {
    Matcher declared =
        Pattern.compile("\\b(?:record|class) " + key + "\\b[^{]*Comparable<" + key + ">")
            .matcher(source);
    return declared.find();
  }
}
