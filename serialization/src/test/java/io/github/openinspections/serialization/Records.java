package io.github.openinspections.serialization;

/** Small records as text. */
public final class Records {
  /** The smallest inspection. */
  public static final String LEAST = "{\"id\": \"a\", \"type\": \"inspection\"}";

  private Records() {}

  /** The smallest inspection with further properties; JSON with ' for ". */
  public static String with(String members) {
    return json("{'id': 'a', 'type': 'inspection', " + members + "}");
  }

  /** JSON with ' for ", which reads better in Java. */
  public static String json(String text) {
    return text.replace('\'', '"');
  }

  /** The smallest record with an id, on one line. */
  public static String of(String id) {
    return json("{'id': '" + id + "', 'type': 'inspection'}");
  }
}
