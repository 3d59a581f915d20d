package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.SerialDates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A spreadsheet's day numbers in a column of dates. */
class SerialDatesTest {
  private static final TableMapping VISITS =
      TableMapping.builder("visits", "Visits")
          .id("v", "Ref")
          .required("Ref", Binding.identifier("ref"))
          .column("Visited", Binding.fieldworkStart())
          .build();

  private static byte[] table(String... dates) {
    StringBuilder table = new StringBuilder("Ref,Visited\n");
    for (int i = 0; i < dates.length; i++) {
      table.append(i).append(',').append(dates[i]).append('\n');
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> read(ReadOptions options, String... dates) {
    List<String> read = new ArrayList<>();
    for (Entry entry : DatasetReader.csv(VISITS, options).open(table(dates))) {
      read.add("" + entry.inspection().orElseThrow().fieldwork());
    }
    return read;
  }

  private static List<String> problems(String... dates) {
    return Transcript.dataset(DatasetReader.csv(VISITS).open(table(dates))).stream()
        .filter(line -> line.startsWith("CSV-"))
        .toList();
  }

  @Test
  void aColumnOfNumbersIsReadAndSaid() {
    assertThat(read(ReadOptions.DEFAULT, "43232", "43233.0", "43234.75", "NULL"))
        .containsExactly("[2018-05-12]", "[2018-05-13]", "[2018-05-14]", "[]");
    assertThat(problems("43232", "43233.0"))
        .containsExactly(
            "CSV-015 - 2:2 the table: column \"Visited\" holds day numbers, such as \"43232\" in line"
                + " 2; they are read as dates that count from 1900: 2018-05-12");
  }

  @Test
  void theyMayCountFrom1904() {
    ReadOptions options = ReadOptions.builder().serialDates(SerialDates.FROM_1904).build();

    assertThat(read(options, "41770")).containsExactly("[2018-05-12]");
  }

  @Test
  void aNumberAmongDatesIsNone() {
    assertThat(read(ReadOptions.DEFAULT, "2018-05-12", "43232", "2018-05-13"))
        .containsExactly("[2018-05-12]", "[]", "[2018-05-13]");
    assertThat(problems("2018-05-12", "43232", "2018-05-13"))
        .containsExactly(
            "CSV-003 /x-visited 3:2 v/1: column \"Visited\": \"43232\" is not a date: numbers are read"
                + " as days where most of a column are numbers");
  }

  @Test
  void yearsAndOtherNumbersAreNoDayNumbers() {
    assertThat(read(ReadOptions.DEFAULT, "2018", "2019")).containsExactly("[2018]", "[2019]");
    assertThat(read(ReadOptions.DEFAULT, "12345", "99999", "432320", "43232.", "4323"))
        .containsExactly("[]", "[]", "[]", "[]", "[4323]");
  }

  @Test
  void aDateAmongManyNumbersIsReadToo() {
    String[] dates = new String[11];
    Arrays.fill(dates, "43232");
    dates[10] = "13/05/2018";

    assertThat(read(ReadOptions.DEFAULT, dates)).contains("[2018-05-12]").endsWith("[2018-05-13]");
  }
}
