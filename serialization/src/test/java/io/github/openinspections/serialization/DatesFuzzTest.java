package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.DateOrder;
import io.github.openinspections.core.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a date of the JDK's calendar, or not a date; dates print what they read. */
class DatesFuzzTest {
  static Stream<byte[]> texts() {
    return Stream.of(
            "2016",
            "2016-05",
            "2016-02-29",
            "1900-02-29",
            "0000-12-31",
            "2014-01/2014-02",
            "2016-05/2016-05",
            "2016/2015-01-31",
            "٢٠١٦",
            "2016-13")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("texts")
  @DictionaryEntries({"\"/\"", "\"-02-29\"", "\"-12-31\"", "\"0000\"", "\"9999\"", "\"2016\""})
  @FuzzTest
  void areReadAndPrinted(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Cost.assertBounded(
        () -> {
          date(text);
          interval(text);
          return bytes.length;
        });
  }

  private static void date(String text) {
    Optional<PartialDate> date = PartialDate.tryParse(text);
    assertThat(date.isPresent()).as(text).isEqualTo(isDate(text));
    if (date.isEmpty()) {
      assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeParseException.class);
      return;
    }
    assertThat(date.get()).hasToString(text);
    assertThat(PartialDate.parse(text)).isEqualTo(date.get()).hasSameHashCodeAs(date.get());
    assertThat(date.get().compare(date.get())).isEqualTo(DateOrder.SAME);
    assertThat(date.get().earliest()).isBeforeOrEqualTo(date.get().latest());
    assertThat(date.get().toLocalDate().isPresent())
        .isEqualTo(date.get().precision() == PartialDate.Precision.DAY);
  }

  private static void interval(String text) {
    String[] ends = text.split("/", -1);
    Optional<DateInterval> interval = DateInterval.tryParse(text);
    assertThat(interval.isPresent())
        .as(text)
        .isEqualTo(ends.length < 3 && Stream.of(ends).allMatch(DatesFuzzTest::isDate));
    if (interval.isEmpty()) {
      assertThatThrownBy(() -> DateInterval.parse(text)).isInstanceOf(DateTimeParseException.class);
      return;
    }
    DateInterval read = interval.get();
    assertThat(DateInterval.parse(read.toString())).isEqualTo(read);
    assertThat(read.start()).hasToString(ends[0]);
    assertThat(read.end()).hasToString(ends[ends.length - 1]);
    assertThat(read.endsBeforeItBegins())
        .isEqualTo(read.end().latest().isBefore(read.start().earliest()));
    assertThat(read.start().isBefore(read.end())).isEqualTo(read.end().isAfter(read.start()));
  }

  private static boolean isDate(String text) {
    if (!text.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
      return false;
    }
    try {
      return switch (text.length()) {
        case 10 -> LocalDate.parse(text).getYear() >= 0;
        case 7 -> YearMonth.parse(text).getYear() >= 0;
        default -> true;
      };
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
