package io.github.openinspections.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping of a definition in YAML; what is asked for must be there. */
record Definition(Map<?, ?> values) {
  /** Reads a file that is a mapping. */
  static Definition of(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /** Reads a text that is a mapping. */
  static Definition parse(String text) {
    return new Definition((Map<?, ?>) yaml(text));
  }

  /** Reads a file that is a list of mappings. */
  static List<Definition> all(Path file) throws IOException {
    return list(yaml(Files.readString(file)));
  }

  private static Object yaml(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  private static List<Definition> list(Object list) {
    return ((List<?>) list).stream().map(one -> new Definition((Map<?, ?>) one)).toList();
  }

  Definition in(String key) {
    return new Definition((Map<?, ?>) value(key));
  }

  List<Definition> list(String key) {
    return list(value(key));
  }

  List<String> texts(String key) {
    return ((List<?>) value(key)).stream().map(Object::toString).toList();
  }

  String text(String key) {
    return value(key).toString();
  }

  Set<String> names() {
    return values.keySet().stream().map(Object::toString).collect(Collectors.toSet());
  }

  private Object value(String key) {
    return Objects.requireNonNull(values.get(key), key);
  }
}
