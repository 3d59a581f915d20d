package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats values of the vocabularies as cells of a Markdown table. */
final class Cells {
  private Cells() {}

  static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"))
        .replace("  |", " |");
  }

  static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("<br>"));
  }

  static Stream<String> codes(Collection<? extends Code> codes) {
    return codes.stream().map(Cells::code);
  }

  static String code(Object code) {
    return "`" + code + "`";
  }

  static String words(Enum<?> constant) {
    String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return constant instanceof Jurisdiction
        ? Stream.of(words.split(" ", -1))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining(" "))
        : words;
  }

  static String doubt(Evidence evidence) {
    return evidence.confidence() == Confidence.PROBABLE ? " *probable*" : "";
  }

  static String time(Validity time) {
    return time.equals(Validity.ALWAYS) ? "" : " (" + time.toString().strip() + ")";
  }

  static String checked(RegisterEntry entry) {
    return entry.checkedOn().map(PartialDate::toString).orElse("")
        + (entry.isAnnounced() ? " *announced*" : "");
  }

  static String began(Validity time) {
    return time.from().map(PartialDate::toString).orElse("");
  }

  static String ended(Validity time) {
    return time.to().map(PartialDate::toString).orElse("");
  }
}
