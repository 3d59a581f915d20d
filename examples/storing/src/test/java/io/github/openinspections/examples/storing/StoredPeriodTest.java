package io.github.openinspections.examples.storing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.DateInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2016-05,               2016-05-01, 2016-05-31",
    "2016-05-16/2016-05-20, 2016-05-16, 2016-05-20",
    "2016-05-20/2016-05-16, 2016-05-16, 2016-05-20",
    "2016-05/2016-05-03,    2016-05-01, 2016-05-03",
    "2016-06/2015,          2015-01-01, 2016-06-30"
  })
  void holdsAllDaysThatMayBeMeant(String interval, String first, String last) {
    assertThat(StoredPeriod.of(DateInterval.parse(interval)))
        .hasToString("StoredPeriod[firstDay=" + first + ", lastDay=" + last + "]");
  }
}
