package io.github.openinspections.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * JSON that is not an inspection at all: names with every escape, duplicate names, characters
 * beyond the basic plane, every kind of line end; and pointers inside and outside of it.
 */
final class ArbitraryJson {
  private static final List<String> NAMES =
      List.of(
          "id",
          "areas",
          "a",
          "a",
          "",
          "/",
          "~",
          "~1",
          "a/b~c",
          "0",
          "1",
          "-",
          "é",
          "😀",
          "€x",
          "\\u0061",
          "\\n",
          "\\\"",
          "\\\\",
          "\\ud83d\\ude00",
          "\\/");

  private static final List<String> SCALARS =
      List.of(
          "0", "-1.5e+3", "true", "false", "null", "\"\"", "\"é😀\"", "\"[{,}]\"", "\"\\\"\\\\\"");

  private static final List<String> SPACES =
      List.of("", "", "", " ", "\t", "\n", "\r\n", " \r\n\n");

  private final Random random;

  ArbitraryJson(Random random) {
    this.random = random;
  }

  /** Returns an object without white space around it. */
  String object() {
    return object(0);
  }

  private String object(int depth) {
    return container("{", "}", depth, () -> "\"" + pick(NAMES) + "\"" + space() + ":" + space());
  }

  private String container(
      String begin, String end, int depth, java.util.function.Supplier<String> name) {
    List<String> members = new ArrayList<>();
    for (int i = random.nextInt(6 - depth); i > 0; i--) {
      members.add(space() + name.get() + value(depth + 1) + space());
    }
    return begin + String.join(",", members) + space() + end;
  }

  private String value(int depth) {
    return switch (depth > 4 ? 0 : random.nextInt(4)) {
      case 1 -> object(depth);
      case 2 -> container("[", "]", depth, () -> "");
      default -> pick(SCALARS);
    };
  }

  private String space() {
    return pick(SPACES);
  }

  /** Returns pointers, most of which lead to nothing, made from pointers of the document. */
  List<String> pointers(Map<String, ?> places) {
    List<String> known = List.copyOf(places.keySet());
    List<String> pointers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String pointer = pick(known);
      int cut = pointer.isEmpty() ? 0 : 1 + random.nextInt(pointer.length());
      String other = pick(known);
      pointers.add(
          switch (random.nextInt(5)) {
            case 0 -> pointer + "/" + random.nextInt(3);
            case 1 -> pointer + "/" + pick(List.of("a", "", "-", "~1", "00", "+1", "99999999999"));
            case 2 -> pointer + other;
            case 3 ->
                pointer.isEmpty() ? "" : pointer + pointer.substring(pointer.lastIndexOf('/'));
            // A pointer does not end inside an escape.
            default -> pointer.substring(0, cut).replaceFirst("~$", "");
          });
    }
    return pointers;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
