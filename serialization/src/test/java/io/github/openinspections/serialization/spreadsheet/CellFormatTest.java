package io.github.openinspections.serialization.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.SerialDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General|NONE",
        "0.00|NONE",
        "[Red]0|NONE",
        "#,##0 \"days\"|NONE",
        "\\d0|NONE",
        "@|NONE",
        "0\"%\"|NONE",
        "0\\%|NONE",
        "[Red]General|NONE",
        "0%|PERCENT",
        "0.0%;[Red]-0.0%|PERCENT",
        "General%|PERCENT",
        "#,##0.00\\ %|PERCENT",
        "dd/mm/yyyy;@|DAY",
        "[$-F800]dddd\\, mmmm dd\\, yyyy|DAY",
        "d mmm|DAY",
        "mmm|MONTH",
        "[$-809]dd mmmm yyyy|DAY",
        "\"day of May\" yyyy|YEAR",
        "dd mmmm|DAY",
        "mmm-yy|MONTH",
        "mmmm yyyy|MONTH",
        "yyyy|YEAR",
        "dd/mm/yyyy hh:mm|DAY_AND_TIME",
        "hh:mm:ss AM/PM|TIME",
        "[h]:mm|TIME",
        "[HH]:mm|TIME",
        "mm:ss|TIME"
      })
  void whatAFormatShows(String format, CellFormat expected) {
    assertThat(CellFormat.of(format)).isEqualTo(expected);
  }

  @Test
  void theNumbersOfFormatsAreThoseOfTheStandard() {
    assertThat(IntStream.range(0, 100).filter(id -> CellFormat.builtIn(id) != CellFormat.NONE))
        .containsExactly(
            9, 10, 14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45,
            46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY,43232,FROM_1900,2018-05-12",
    "DAY,41770,FROM_1904,2018-05-12",
    "DAY,43232.75,FROM_1900,2018-05-12",
    "DAY,1,FROM_1900,1900-01-01",
    "DAY,59,FROM_1900,1900-02-28",
    "DAY,60,FROM_1900,60",
    "DAY,61,FROM_1900,1900-03-01",
    "DAY,0,FROM_1904,1904-01-01",
    "DAY,0,FROM_1900,0",
    "DAY,-1,FROM_1900,-1",
    "DAY,2958465,FROM_1900,9999-12-31",
    "DAY,2958466,FROM_1900,2958466",
    "DAY,1E999999999,FROM_1900,1E+999999999",
    "DAY,x,FROM_1900,x",
    "MONTH,43232,FROM_1900,2018-05",
    "YEAR,43232,FROM_1900,2018",
    "DAY_AND_TIME,43232,FROM_1900,2018-05-12",
    "DAY_AND_TIME,43232.395833333336,FROM_1900,2018-05-12T09:30:00",
    "DAY_AND_TIME,43232.999999999,FROM_1900,2018-05-13",
    "TIME,0.5,FROM_1900,12:00:00",
    "NONE,43232,FROM_1900,43232",
    "PERCENT,0.75,FROM_1900,75%",
    "PERCENT,43232,FROM_1900,4323200%"
  })
  void aNumberIsWhatItsFormatShows(
      CellFormat format, String number, SerialDates from, String expected) {
    assertThat(format.date(number, from).orElseGet(() -> format.number(number)))
        .isEqualTo(expected);
  }

  /** By another way of counting. */
  @Test
  void everyDayAfterFebruary1900IsCounted() {
    LocalDate day = LocalDate.of(1900, 3, 1);
    for (long serial = 61; serial < 80_000; serial++) {
      assertThat(CellFormat.DAY.date("" + serial, SerialDates.FROM_1900)).contains(day.toString());
      long from1904 = ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), day);
      if (from1904 >= 0) {
        assertThat(CellFormat.DAY.date("" + from1904, SerialDates.FROM_1904))
            .contains(day.toString());
      }
      day = day.plusDays(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NONE,2018-05-12,2018-05-12",
    "NONE,2018-05-12T00:00:00,2018-05-12",
    "NONE,2018-05-12T00:00:00.000,2018-05-12",
    "NONE,2018-05-12T09:30:00,2018-05-12T09:30:00",
    "DAY_AND_TIME,2018-05-12T09:30:00,2018-05-12T09:30:00",
    "DAY,2018-05-12T09:30:00,2018-05-12",
    "MONTH,2018-05-12T09:30:00,2018-05",
    "YEAR,2018-05-12,2018",
    "YEAR,12 May,12 May"
  })
  void anIsoDateIsWhatItsFormatShows(CellFormat format, String written, String expected) {
    assertThat(format.shown(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "10025840,10025840",
    "10025840.0,10025840",
    "1.002584E7,10025840",
    "0.25,0.25",
    "2.2999999999999998,2.3",
    "0,0",
    "-3,-3",
    "100,100",
    "123456789012345,123456789012345",
    "1.2345678901234568E18,1.23456789012346E+18",
    "1E999999999,1E+999999999",
    "abc,abc"
  })
  void aNumberIsWhatPeopleSee(String written, String expected) {
    assertThat(NumberText.of(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.75,75%",
    "0.755,75.5%",
    "1,100%",
    "0,0%",
    "-0.5,-50%",
    "12.5,1250%",
    "7.4999999999999997E-2,7.5%",
    "0.28499999999999998,28.5%",
    "0.33333333333333331,33.3333333333333%",
    "1E20,1E+22%",
    "abc,abc"
  })
  void aPercentageKeepsItsSignAndAllDigits(String written, String expected) {
    assertThat(NumberText.percentage(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"a_x000D_b,'a\rb'", "_x005F_x000D_,_x000D_", "_x00,_x00", "_xyz12_,_xyz12_"})
  void whatXmlCannotHoldIsWrittenByItsNumber(String written, String expected) {
    assertThat(XlsxText.unescaped(written)).isEqualTo(expected);
  }
}
