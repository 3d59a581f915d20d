package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people and programs spell dates and periods. */
class DateSpellingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 May 2018 | 2018-05-12",
        "12th May 2018 | 2018-05-12",
        "1st of May 2018 | 2018-05-01",
        "Saturday 12 May 2018 | 2018-05-12",
        "Sat, 12 May 2018 | 2018-05-12",
        "Saturday the 12th of May 2018 | 2018-05-12",
        "12 May, 2018 | 2018-05-12",
        "May 12, 2018 | 2018-05-12",
        "MAY 12 2018. | 2018-05-12",
        "21-Jun-18 | 2018-06-21",
        "21-Jun-2018 | 2018-06-21",
        "21-Jun-69 | 2069-06-21",
        "21-Jun-70 | 1970-06-21",
        "25-Aug-2023 | 2023-08-25",
        "21/Jun/2018 | 2018-06-21",
        "21.Jun.2018 | 2018-06-21",
        "21JUN2018 | 2018-06-21",
        "21–Jun–2018 | 2018-06-21",
        "2018-Jun-21 | 2018-06-21",
        "9 Sept 2019 | 2019-09-09",
        "2018/05/12 | 2018-05-12",
        "2018/5/2 | 2018-05-02",
        "2018.05.12 | 2018-05-12",
        "2018-5-12 | 2018-05-12",
        "20180512 | 2018-05-12",
        "20180512.0 | 2018-05-12",
        "2018-06-21 00:00:00.000 | 2018-06-21",
        "2018-06-21T14:30:05 | 2018-06-21",
        "12/05/2018 00:00 | 2018-05-12",
        "12/05/2018 12:30:00 PM | 2018-05-12",
        "12/05/2018 9:30 am | 2018-05-12",
        "12 May 2018, 14:30 | 2018-05-12",
        "June 2019 | 2019-06",
        "Jun-19 | 2019-06",
        "06/2019 | 2019-06",
        "2018 | 2018",
        "12 Mai 2018 | 2018-05-12",
        "5ed o Fai 2019 | 2019-05-05",
        "1af Mawrth 2019 | 2019-03-01",
        "Dydd Mawrth 5 Mawrth 2019 | 2019-03-05",
        "21ain o Dachwedd 2019 | 2019-11-21",
        "3 Rhag 2019 | 2019-12-03",
        "mis Medi 2019 | 2019-09",
        "2018-05-12T00:00:00Z | 2018-05-12",
        "2018-01-12T00:00:00.000Z | 2018-01-12",
        "2018-05-11T23:00:00Z | 2018-05-12",
        "2018-05-12T00:00:00+01:00 | 2018-05-12",
        "2018-12-31T19:00:00-05:00 | 2019-01-01",
        "2018-05-12 00:00:00+0530 | 2018-05-12"
      })
  void aDateIsReadAsPeopleSpellIt(String text, String date) {
    assertThat(TableDates.USUAL.read(text)).contains(PartialDate.parse(date));
    assertThat(TableDates.USUAL.read(text.replace(' ', '\u00a0').toUpperCase(Locale.ROOT)))
        .contains(PartialDate.parse(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 June 2018",
        "29 Feb 2019",
        "Monday 12 May 2018",
        "12 Ma 2018",
        "12 May",
        "May 12",
        "June 19",
        "18-Jun",
        "12 May 218",
        "12th May 12th 2018",
        "12 -- May 2018",
        "-12 May 2018",
        "12 May 2018 to",
        "13 May 2018 x",
        "mawrth",
        "20181301",
        "12052018",
        "30000101",
        "2018/13/01",
        "2018:05:12",
        "12:30",
        "12/05/2018 25:00",
        "12/05/2018 12:60",
        "12/05/2018 13:00 PM",
        "2018-05-12T00:00:00Q",
        "2018-05-12T10:00:00Z",
        "2018-01-11T23:00:00Z",
        "2018-05-12T00:00:00.001Z",
        "5-6 June 2019",
        "43232"
      })
  void whatIsNoSingleDateIsNotRead(String text) {
    assertThat(TableDates.USUAL.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5-6 June 2019 | 2019-06-05/2019-06-06",
        "5–9 June 2019 | 2019-06-05/2019-06-09",
        "5th to 9th June 2019 | 2019-06-05/2019-06-09",
        "5 June to 9 June 2019 | 2019-06-05/2019-06-09",
        "28 June – 2 July 2019 | 2019-06-28/2019-07-02",
        "28 December 2018 - 2 January 2019 | 2018-12-28/2019-01-02",
        "Monday 3 - Friday 7 June 2019 | 2019-06-03/2019-06-07",
        "2019-06-05/2019-06-09 | 2019-06-05/2019-06-09",
        "2019-06-05 to 2019-06-09 | 2019-06-05/2019-06-09",
        "12/09/2016 to 06/10/2016 | 2016-09-12/2016-10-06",
        "12/09/2016 - 06/10/2016 | 2016-09-12/2016-10-06",
        "May to June 2019 | 2019-05/2019-06",
        "2014-01/2014-02 | 2014-01/2014-02",
        "5 i 9 Mehefin 2019 | 2019-06-05/2019-06-09",
        "12 May 2018 | 2018-05-12"
      })
  void aPeriodIsRead(String text, String period) {
    assertThat(TableDates.USUAL.period(text)).contains(DateInterval.parse(period));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-2019",
        "2018/2019",
        "9-5 June 2019",
        "28 December - 2 January 2019",
        "31-32 June 2019",
        "5-June",
        "5 - 2019",
        "- 5 June 2019 -",
        "31-6-2019",
        "5/9 June 2019",
        "June 2019 to 5 July 2019"
      })
  void whatIsNoPeriodIsNotRead(String text) {
    assertThat(TableDates.USUAL.period(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5-6 June 2019 | one date, but a period: this column holds single dates",
        "5/13/2018 | a date with the day first, as the dates of this table are read",
        "2018-05-12T10:00:00Z | a date, but a time with a zone that is not midnight in London",
        "43232 | a date: numbers are read as days where most of a column are numbers",
        "summer | a date, such as 31/12/2020, 2020-12-31 or 31 December 2020"
      })
  void whyADateIsNotReadIsSaid(String text, String expected) {
    assertThat(UnreadDate.expected(TableDates.USUAL, text, false).inEnglish("expected"))
        .isEqualTo(expected);
  }

  @Test
  void whatCouldBeEitherSaysBoth() {
    assertThat(
            UnreadDate.expected(TableDates.USUAL.in(NumericOrder.UNDECIDED), "4/3/2018", false)
                .inEnglish("expected"))
        .isEqualTo("one date: with the day first 2018-03-04, with the month first 2018-04-03");
  }

  private static final List<String> FORMS =
      List.of(
          "d MMMM yyyy",
          "EEEE d MMMM yyyy",
          "EEE, d MMM yyyy",
          "MMMM d, yyyy",
          "dd-MMM-yy",
          "d-MMM-yyyy",
          "ddMMMyyyy",
          "yyyy/MM/dd",
          "yyyy.M.d",
          "yyyyMMdd",
          "dd/MM/yyyy",
          "d.M.yy",
          "yyyy-MM-dd'T'HH:mm:ss",
          "yyyy-MM-dd HH:mm:ss.SSS",
          "d/M/yyyy h:mm a");

  @Property
  void everyDayIsReadInEveryForm(
      @ForAll @DateRange(min = "1970-01-01", max = "2069-12-31") LocalDate day,
      @ForAll @IntRange(max = 1439) int minute) {
    LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
    for (String form : FORMS) {
      String text = time.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
      assertThat(TableDates.USUAL.read(text)).as(text).contains(PartialDate.from(day));
    }
  }

  /** The JDK knows when summer time was. */
  @Property
  void midnightInLondonIsADate(
      @ForAll @DateRange(min = "1996-01-01", max = "2090-12-31") LocalDate day) {
    String utc =
        day.atStartOfDay(ZoneId.of("Europe/London"))
            .withZoneSameInstant(ZoneOffset.UTC)
            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT));

    assertThat(TableDates.USUAL.read(utc)).contains(PartialDate.from(day));
  }

  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{1,4})([-/._])([0-9]{1,4})(?:\\2([0-9]{1,4}))?");

  /** Slow and plain, for texts of digits and separators. */
  private static Optional<String> oracle(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (text.matches("[0-9]{4}")) {
      return Optional.of(text);
    }
    if (!numbers.matches()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>(List.of(numbers.group(1), numbers.group(3)));
    Optional.ofNullable(numbers.group(4)).ifPresent(parts::add);
    String lengths = parts.stream().map(p -> "" + p.length()).reduce("", String::concat);
    char mark = numbers.group(2).charAt(0);
    if (mark != '_' && lengths.matches("[12][12][24]")) {
      String year = parts.get(2);
      return real(
          year.length() == 4 ? year : (Integer.parseInt(year) < 70 ? "20" : "19") + year,
          parts.get(1),
          parts.get(0));
    }
    if (mark != '_' && lengths.matches("4[12][12]")) {
      return real(parts.get(0), parts.get(1), parts.get(2));
    }
    if (lengths.matches("4[12]") && (mark == '_' || (mark == '-' && lengths.equals("42")))) {
      return real(parts.get(0), parts.get(1), "");
    }
    return lengths.matches("[12]4") && (mark == '/' || mark == '-')
        ? real(parts.get(1), parts.get(0), "")
        : Optional.empty();
  }

  private static Optional<String> real(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(year),
              Integer.parseInt(month),
              day.isEmpty() ? 1 : Integer.parseInt(day));
      String text = date.toString();
      return Optional.of(day.isEmpty() ? text.substring(0, 7) : text)
          .filter(any -> date.getYear() >= 1000 || isIso(year, month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static boolean isIso(String year, String month, String day) {
    return year.length() == 4 && month.length() == 2 && day.length() != 1;
  }

  @Test
  void exactlyTheNumericDatesAreReadOfAllShortTexts() {
    String alphabet = "0139/-._";
    List<String> texts = new ArrayList<>(List.of(""));
    for (int length = 1; length <= 6; length++) {
      List<String> longer = new ArrayList<>();
      for (String text : texts) {
        for (int i = 0; i < alphabet.length(); i++) {
          longer.add(text + alphabet.charAt(i));
        }
      }
      longer.forEach(DateSpellingsTest::agrees);
      texts = longer;
    }
  }

  @Test
  void exactlyTheNumericDatesAreReadOfAllSizesOfNumbers() {
    List<String> numbers =
        List.of("1", "01", "2", "9", "12", "13", "29", "30", "31", "2018", "999");
    for (String mark : List.of("/", "-", ".", "_", " ")) {
      for (String first : numbers) {
        for (String second : numbers) {
          agrees(first + mark + second);
          numbers.forEach(third -> agrees(first + mark + second + mark + third));
        }
      }
    }
  }

  private static void agrees(String text) {
    Optional<String> read = TableDates.USUAL.read(text).map(PartialDate::toString);
    String dots = text.endsWith(".") ? text.replaceAll("\\.+$", "") : text;
    String plain = dots.matches("[0-9]{4}\\.0") ? dots.substring(0, 4) : dots;
    if (!read.equals(oracle(plain))) {
      assertThat(read).as(text).isEqualTo(oracle(plain));
    }
  }
}
