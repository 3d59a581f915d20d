package io.github.openinspections.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All data sets of three records, each with any id and following up anything or nothing. */
class NothingIsLostTest {
  private static final List<String> IDS = List.of("a", "b");
  private static final List<String> FOLLOWED = List.of("-", "?", "a", "b", "missing");

  @Test
  void everyInspectionIsInExactlyOnePlace() {
    List<Inspection> records = records();
    for (Inspection first : records) {
      for (Inspection second : records) {
        for (Inspection third : records) {
          List<Inspection> given =
              List.of(first, second.withTitle("second"), third.withTitle("third"));
          InspectionHistory history = InspectionHistory.of(given);
          assertThat(shown(history)).containsExactlyInAnyOrderElementsOf(given);
          assertThat(history.chains()).allSatisfy(NothingIsLostTest::isSound);
        }
      }
    }
  }

  private static void isSound(FollowUpChain chain) {
    assertThat(chain.originals()).allMatch(original -> original.followUp().isEmpty());
    assertThat(chain.originals())
        .allMatch(original -> chain.originalId().filter(original.id()::equals).isPresent());
    assertThat(chain.followUps()).allMatch(review -> review.followUp().isPresent());
  }

  private static List<Inspection> shown(InspectionHistory history) {
    return history.chains().stream()
        .flatMap(chain -> Stream.of(chain.originals(), chain.followUps(), chain.earlierVersions()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Inspection> records() {
    List<Inspection> records = new ArrayList<>();
    for (String id : IDS) {
      for (String followed : FOLLOWED) {
        Inspection record =
            switch (followed) {
              case "-" -> Given.original(id);
              case "?" -> Given.followUp(id, FollowUp.builder().build());
              default -> Given.followUp(id, followed);
            };
        records.add(record);
        records.add(record.withAsOf(PartialDate.of(2024)));
        records.add(record.withAsOf(PartialDate.of(2025)));
      }
    }
    return records;
  }
}
