package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.finding.EnglishReading;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableDatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd/MM/yyyy",
        "d/M/yyyy",
        "dd/MM/yy",
        "d/M/yy",
        "dd-MM-yyyy",
        "dd.MM.yyyy",
        "d.M.yy",
        "yyyy-MM-dd",
        "dd/MM/yyyy 00:00",
        "dd/MM/yyyy 0:00",
        "dd/MM/yyyy 00:00:00",
        "yyyy-MM-dd 00:00:00",
        "yyyy-MM-dd'T'00:00:00"
      })
  void everyDayIsReadInEveryForm(String form) {
    DateTimeFormatter written = DateTimeFormatter.ofPattern(form);
    LocalDate end = LocalDate.of(2031, 1, 1);
    for (LocalDate day = LocalDate.of(1990, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      assertThat(TableDates.USUAL.read(day.format(written)))
          .contains(PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }
  }

  @Test
  void everyMonthIsReadAsARegisterWritesIt() {
    for (int year = 1990; year <= 2030; year++) {
      for (int month = 1; month <= 12; month++) {
        PartialDate meant = PartialDate.of(year, month);
        assertThat(TableDates.USUAL.read(year + "_" + month)).contains(meant);
        assertThat(TableDates.USUAL.read("%d_%02d".formatted(year, month))).contains(meant);
        assertThat(TableDates.USUAL.read("%d-%02d".formatted(year, month))).contains(meant);
      }
      assertThat(TableDates.USUAL.read("" + year)).contains(PartialDate.of(year));
    }
  }

  @Test
  void theTwentyNinthOfFebruaryIsInLeapYearsAlone() {
    for (int year = 1990; year <= 2030; year++) {
      boolean leap = LocalDate.of(year, 1, 1).isLeapYear();
      for (String day :
          List.of(
              "29/02/" + year,
              "29/2/%02d".formatted(year % 100),
              year + "-02-29",
              "29.02." + year)) {
        assertThat(TableDates.USUAL.read(day).isPresent()).as(day).isEqualTo(leap);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"01/01/69, 2069-01-01", "31/12/70, 1970-12-31", "01/01/00, 2000-01-01"})
  void twoDigitsOfAYearTurnAt1970(String text, String meant) {
    assertThat(TableDates.USUAL.read(text)).contains(PartialDate.parse(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "//",
        "_",
        "1",
        "12",
        "123",
        "31/04/2020",
        "32/01/2020",
        "00/01/2020",
        "01/13/2020",
        "01/00/2020",
        "12/31/2020",
        "31/12",
        "31/12/2020/1",
        "31/12/",
        "/31/12/2020",
        "31-12/2020",
        "31/12-2020",
        "31/12/202",
        "31/12/020",
        "31/12/20200",
        "31 12 2020",
        "31/12/-20",
        "-31/12/2020",
        "2020_13",
        "2020_0",
        "20_12",
        "2020_1_1",
        "2020_",
        "_2020",
        "2020-13",
        "2020-00",
        "2020-02-30",
        "2020-1",
        "43101",
        "43101.0",
        "19991301",
        "12.10",
        "1.5.",
        "summer 2020",
        "31 Decembre 2020",
        "12/09/2016 to 06/10/2016",
        "31/12/2020 24:30",
        "31/12/2020T",
        "31/12/2020 00:00 00:00x",
        "٣١/١٢/٢٠٢٠",
        "31∕12∕2020",
        "Last inspection date not provided",
        "NaT",
        "2014-01/2014-02"
      })
  void whatIsNotADateIsRefused(String text) {
    assertThat(TableDates.USUAL.read(text)).isEmpty();
  }

  @Test
  void wideDigitsAreDigits() {
    assertThat(TableDates.USUAL.read("３１/１２/２０２０")).contains(PartialDate.of(2020, 12, 31));
  }

  @Test
  void theFirstDayOf1900IsNotADate() {
    assertThat(TableDates.USUAL.read("01/01/1900").filter(TableDates::isPlaceholder)).isPresent();
    assertThat(TableDates.USUAL.read("02/01/1900").filter(TableDates::isPlaceholder)).isEmpty();
    assertThat(TableDates.USUAL.read("01/01/00").filter(TableDates::isPlaceholder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DAY_FIRST, 03/04/2020, 2020-04-03",
    "DAY_FIRST, 2020-04-03,",
    "DAY_FIRST, 2020_04,",
    "DAY_FIRST, 2020,",
    "MONTH_FIRST, 03/04/2020, 2020-03-04",
    "MONTH_FIRST, 12.31.20, 2020-12-31",
    "MONTH_FIRST, 12/31/2020 00:00, 2020-12-31",
    "MONTH_FIRST, 31/12/2020,",
    "MONTH_FIRST, 2020-12-31,",
    "ISO, 2020-12-31, 2020-12-31",
    "ISO, 2020, 2020",
    "ISO, 31/12/2020,",
    "ISO, 2020_12,",
    "YEAR_MONTH, 2020_12, 2020-12",
    "YEAR_MONTH, 2020-12,",
    "YEAR_MONTH, 31/12/2020,"
  })
  void aFormReadsItsOwnDatesAndNoOthers(DateForm form, String text, @Nullable String meant) {
    assertThat(TableDates.in(Set.of(form)).read(text))
        .isEqualTo(Optional.ofNullable(meant).map(PartialDate::parse));
  }

  @Test
  void whatIsExpectedNamesTheForms() {
    assertThat(expected(TableDates.USUAL))
        .isEqualTo("a date, such as 31/12/2020, 2020-12-31 or 31 December 2020");
    assertThat(expected(TableDates.in(Set.of(DateForm.ISO))))
        .isEqualTo("a date, such as 2020-12-31");
    assertThat(expected(TableDates.in(Set.of(DateForm.ISO, DateForm.MONTH_FIRST))))
        .isEqualTo("a date, such as 12/31/2020 or 2020-12-31");
  }

  private static String expected(TableDates dates) {
    return MessageTemplate.parse("{@expected}", new EnglishReading().texts())
        .render("", dates.expected().in("expected"));
  }
}
