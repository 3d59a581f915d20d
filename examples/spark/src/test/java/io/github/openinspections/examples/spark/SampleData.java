package io.github.openinspections.examples.spark;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Data with problems of every kind, within records and between them. */
final class SampleData {
  private SampleData() {}

  static byte[] lines(int records) {
    return text(IntStream.range(0, records)).getBytes(StandardCharsets.UTF_8);
  }

  static String text(IntStream numbers) {
    return numbers.mapToObj(SampleData::line).collect(Collectors.joining());
  }

  private static String line(int number) {
    return switch (number % 11) {
      case 5 -> "\n \r\n";
      case 6 -> record(number, "\"fieldwork\": [\"2014-02\"], \"topics\": [\"Gàidhlig 😀\"]");
      case 7 -> "{\"id\": \"cut off " + number + "\", \"type\": \"insp\n";
      case 8 -> record(number - 8, "\"fieldwork\": [\"20/08/2016\"]"); // a duplicate id
      case 9 -> record(number, "\"followUp\": {\"of\": \"example/" + (number - 1) + "\"}");
      case 10 -> "[1, 2]\n";
      default -> record(number, "\"report\": {\"published\": \"2031-01-0" + number % 10 + "\"}");
    };
  }

  private static String record(int number, String more) {
    return "{\"id\": \"example/"
        + number
        + "\", \"type\": \"joint-inspection\", \"title\": \"Review "
        + "x".repeat(number % 50)
        + "\", "
        + more
        + "}\n";
  }
}
