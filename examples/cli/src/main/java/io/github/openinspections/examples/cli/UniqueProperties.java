package io.github.openinspections.examples.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Properties in file order that record duplicate keys. */
final class UniqueProperties extends Properties {
  private static final long serialVersionUID = 1;

  private final LinkedHashMap<String, String> inOrder = new LinkedHashMap<>();
  private final ArrayList<String> duplicates = new ArrayList<>();

  @Override
  public synchronized Object put(Object key, Object value) {
    String name = key.toString();
    if (inOrder.put(name, value.toString().strip()) != null && !duplicates.contains(name)) {
      duplicates.add(name);
    }
    return super.put(key, value);
  }

  Map<String, String> inOrder() {
    return Collections.unmodifiableMap(inOrder);
  }

  List<String> duplicates() {
    return List.copyOf(duplicates);
  }
}
