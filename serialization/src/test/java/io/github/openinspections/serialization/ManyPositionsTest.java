package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Records in which very many values are located: each has its place all the same. */
@Tag("slow")
class ManyPositionsTest {
  private static final int MANY = 20_000;

  @Test
  void everyElementOfALongListIsFound() {
    String element = "{\"id\":\"x\",\"text\":\"y\"},";
    String head = "{\"id\":\"a\",\"type\":\"inspection\",\"priorityAreas\":[";
    Entry entry = InspectionReader.json().read(head + element.repeat(MANY) + "{}]}");

    for (int i = 0; i < MANY; i++) {
      long start = head.length() + (long) i * element.length();
      assertThat(entry.locate("/priorityAreas/" + i).orElseThrow().offset()).hasValue(start);
      assertThat(entry.locate("/priorityAreas/" + i + "/text").orElseThrow().offset())
          .hasValue(start + element.indexOf("\"y\""));
    }
  }

  @Test
  void whatIsNotThereIsPlacedAtWhatIsAroundIt() {
    String json = "{\"id\":\"a\",\"type\":\"inspection\",\"areas\":[{\"name\":\"b\"}]}";
    Entry entry = InspectionReader.json().read(json);
    long list = json.indexOf('[');

    for (String index : new String[] {"1", "-", "01", "x", "", "4294967296", "99999999999"}) {
      assertThat(entry.locate("/areas/" + index + "/name").orElseThrow().offset()).hasValue(list);
    }
    assertThat(entry.locate("/areas/0/code").orElseThrow().offset()).hasValue(list + 1);
    assertThat(entry.locate("/quotes/0").orElseThrow().offset()).hasValue(0);
  }

  @Test
  void aListOfARecordThatMayCostTooMuchEndsInNoPlaceAndInNoGuess() {
    String head = "{\"id\":\"a\",\"type\":\"inspection\",\"inspected\":[{\"identifiers\":{";
    StringBuilder json = new StringBuilder(head);
    for (int i = 0; i < MANY; i++) {
      json.append('"').append(i).append("\":\"1.0\",");
    }
    Entry entry = InspectionReader.json().read(json.append("\"z\":\"\"}}]}").toString());

    int asked = 0;
    while (entry.locate("/inspected/0/identifiers/z").isPresent()) {
      assertThat(++asked).isLessThan(10_000);
    }
    assertThat(asked).isGreaterThan(500);
    assertThat(entry.locate("/id")).isEmpty();
  }
}
