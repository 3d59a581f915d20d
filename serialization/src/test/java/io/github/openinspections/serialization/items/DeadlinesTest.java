package io.github.openinspections.serialization.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates by which an item must be done. */
class DeadlinesTest {
  private static Optional<Deadline> deadline(String text) {
    return new PrintedItem(Optional.empty(), text, 0, Deadlines.of(text)).deadline();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "By 13 February 2026 , the home must = 2026-02-13 = By 13 February 2026",
        "plans by 16th January 2026. This = 2026-01-16 = by 16th January 2026",
        "by 1 st of March 2022 = 2022-03-01 = by 1 st of March 2022",
        "By Friday the 13 Feb, 2026 = 2026-02-13 = By Friday the 13 Feb, 2026",
        "by1 Sept 2025 = 2025-09-01 = by1 Sept 2025",
        "must by 5pm on 1 June 2026 ensure = 2026-06-01 = by 5pm on 1 June 2026",
        "by 12 noon on 3 May 2026 = 2026-05-03 = by 12 noon on 3 May 2026",
        "By the end of May 2026, do = 2026-05 = By the end of May 2026",
        "by March 31, 2026 = 2026-03-31 = by March 31, 2026",
        "no later than 3 May 2026 = 2026-05-03 = no later than 3 May 2026",
        "on or before 3 May 2026 = 2026-05-03 = on or before 3 May 2026",
        "be done by 30.05.2026. = 2026-05-30 = by 30.05.2026",
        "by 2026-02-13, = 2026-02-13 = by 2026-02-13",
        "Timescale: 31/05/17 = 2017-05-31 = Timescale: 31/05/17",
        "Timescale for it: by 20 October 2015. = 2015-10-20 = Timescale for it: by 20 October 2015"
      })
  void areRead(String text, String date, String words) {
    assertThat(deadline(text))
        .hasValueSatisfying(
            deadline -> {
              assertThat(deadline).isInstanceOf(Deadline.Dated.class);
              assertThat(((Deadline.Dated) deadline).date()).hasToString(date);
              assertThat(deadline.words()).isEqualTo(words);
              assertThat(text.substring(deadline.at())).startsWith(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "within 1 month of receipt of this report",
        "Timescale: immediate",
        "Timescale - on receipt of this report",
        "By 31 March, the home must",
        "by 3 months of 2026",
        "By 2020",
        "by 1/2",
        "By 31 March 20226",
        "by 12345 May 2026",
        "since 1 May 2026",
        "before 1 May 2026",
        "standby 1 May 2026",
        "open on Sundays before 1 May 2026",
        "from 1 April to 1 May 2026",
        "Timescale met. Oars: 1 May 2026",
        "By 13 February 26 boats must",
        "by an inspector on the first day"
      })
  void wordsThatNameNoDateAreNone(String text) {
    assertThat(Deadlines.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By 31 June 2025",
        "By 29 February 2026",
        "By 0 May 2025",
        "By 13/13/2025",
        "By 13 Febuary 2026",
        "By Monday 13 February 2026"
      })
  void ofADateThatDoesNotExist(String words) {
    assertThat(deadline(words + ", the home must")).contains(new Deadline.Impossible(words, 0));
  }

  @Test
  void theFirstIsThatOfTheWholeItem() {
    assertThat(deadline("By 1 May 2025, do: a) boats by 2 June 2025").map(Deadline::words))
        .contains("By 1 May 2025");
  }

  @Test
  void theNumberOfARegulationIsNoPoint() {
    String text = "In line with Regulation 4 (1) (a), boats by 1 May 2025; a) oars by 2 May 2025";

    assertThat(deadline(text).map(Deadline::words)).contains("by 1 May 2025");
  }

  @Test
  void anExtensionReplacesIt() {
    assertThat(deadline("By 1 May 2025, extended to 3 June 2025").map(Deadline::words))
        .contains("extended to 3 June 2025");
  }

  @Test
  void differentDeadlinesOfPointsAreNotThatOfTheWholeItem() {
    String text = "Do, in line with Regulation 4 (1) (a): a) boats by 1 May 2025, b) oars by ";

    assertThat(deadline(text + "2 May 2025")).isEmpty();
    assertThat(deadline(text + "1 May 2025")).isPresent();
  }
}
