package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The place of every value of any document, compared with an independent scanner. */
class PositionsTest {
  @Provide
  Arbitrary<Inspection> inspections() {
    return Sayable.inspections();
  }

  @Provide
  Arbitrary<List<Inspection>> several() {
    return Sayable.inspections().list().ofMinSize(1).ofMaxSize(3);
  }

  @Property(tries = 100)
  void ofARecord(@ForAll("inspections") Inspection inspection, @ForAll long seed) {
    String json = Spread.of(text(inspection), new Random(seed));
    Entry entry = InspectionReader.json().read(json);

    assertThat(entry.inspection()).contains(inspection);
    assertLocated(entry, Places.of(json));
  }

  @Property(tries = 50)
  void ofRecordsInAnArray(@ForAll("several") List<Inspection> inspections, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    String json =
        "["
            + String.join(
                " , \n", inspections.stream().map(i -> Spread.of(text(i), random)).toList())
            + "]";

    try (InspectionDataset dataset = open(json)) {
      for (Entry entry : dataset) {
        assertLocated(entry, below(Places.of(json), "/" + (entry.number() - 1)));
      }
    }
  }

  @Property(tries = 50)
  void ofRecordsInAnEnvelope(@ForAll("several") List<Inspection> inspections, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    String list =
        String.join(",", inspections.stream().map(i -> Spread.of(text(i), random)).toList());
    String json = Records.json("\ufeff{'title': 'é\\n',\n'inspections': \n [") + list + "]}";

    try (InspectionDataset dataset = open(json)) {
      for (Entry entry : dataset) {
        Map<String, Position> places = Places.of(json.substring(1));
        assertLocated(entry, afterMark(below(places, "/inspections/" + (entry.number() - 1))));
      }
    }
  }

  @Property(tries = 50)
  void ofRecordsAmongLines(@ForAll("several") List<Inspection> inspections) throws IOException {
    String json = String.join("\r\n\n ", inspections.stream().map(PositionsTest::text).toList());

    try (InspectionDataset dataset = open(json)) {
      int from = 0;
      for (Entry entry : dataset) {
        assertLocated(entry, Places.ofValueAt(json, from));
        from = json.indexOf("\n ", from) + 2;
      }
    }
  }

  /** Looks up the scanner's places from the pointer upwards: the first one counts. */
  @Property(tries = 300)
  void ofAnyPointerInAnyDocument(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    ArbitraryJson documents = new ArbitraryJson(random);
    List<String> records = List.of(documents.object(), documents.object(), documents.object());
    String mark = random.nextBoolean() ? "\ufeff" : "";
    for (String head : List.of("[", Records.json("{'é😀': '😀\\n',\r\n'inspections': ["), "")) {
      boolean lines = head.isEmpty();
      String between = lines ? "\r\n \n" : " ,\r\n";
      String end = lines ? "" : head.equals("[") ? "]" : "]}";
      List<String> values = lines ? records.stream().map(Spread::onOneLine).toList() : records;
      String json = head + String.join(between, values) + end;
      try (InspectionDataset dataset = open(mark + json)) {
        int from = head.length();
        for (Entry entry : dataset) {
          Map<String, Position> places = Places.ofValueAt(json, from);
          assertAnyLocated(
              entry, mark.isEmpty() ? places : afterMark(places), documents.pointers(places));
          from += values.get((int) entry.number() - 1).length() + between.length();
        }
        assertThat(from).isEqualTo(json.length() - end.length() + between.length());
      }
    }
    Entry alone = InspectionReader.json().read(mark + records.get(0));
    Map<String, Position> places = Places.of(records.get(0));
    assertAnyLocated(
        alone, mark.isEmpty() ? places : afterMark(places), documents.pointers(places));
  }

  private static void assertAnyLocated(
      Entry entry, Map<String, Position> places, List<String> pointers) {
    assertLocated(entry, places);
    for (String pointer : pointers) {
      String nearest = pointer;
      while (!places.containsKey(nearest)) {
        nearest = nearest.substring(0, nearest.lastIndexOf('/'));
      }
      assertThat(entry.locate(pointer))
          .as(pointer)
          .contains(Objects.requireNonNull(places.get(nearest)));
    }
  }

  @Example
  void ofWhatIsNotThereTheNearestAround() {
    String json = Records.with("\n'areas': [{'name': 'a'}], 'a/b~c': [[1]], '': 2, '~1': 3");
    Entry entry = InspectionReader.json().read(json);
    Map<String, Position> places = Places.of(json);

    for (Map.Entry<String, String> nearest :
        Map.ofEntries(
                Map.entry("/areas/0/code", "/areas/0"),
                Map.entry("/areas/0/name/x/y", "/areas/0/name"),
                Map.entry("/areas/1", "/areas"),
                Map.entry("/areas/-", "/areas"),
                Map.entry("/areas/00", "/areas"),
                Map.entry("/areas/x", "/areas"),
                Map.entry("/missing/0", ""),
                Map.entry("/a~1b~0c/0/0", "/a~1b~0c/0/0"),
                Map.entry("/a~1b~0c/0/1", "/a~1b~0c/0"),
                Map.entry("/", "/"),
                Map.entry("/~01", "/~01"),
                Map.entry("no pointer", ""))
            .entrySet()) {
      assertThat(entry.locate(nearest.getKey()))
          .as(nearest.getKey())
          .contains(Objects.requireNonNull(places.get(nearest.getValue())));
    }
  }

  @Example
  void inWhatIsBrokenTheNearestBefore() {
    Entry entry = InspectionReader.json().read(Records.json("{'id': 'a',\n'areas': [{'name': 'b'"));

    assertThat(entry.locate("/areas/0/name")).contains(Position.of(2, 20, 31));
    assertThat(entry.locate("/areas/1")).contains(Position.of(2, 10, 21));
    assertThat(entry.locate("/type")).contains(Position.of(1, 1, 0));
    assertThat(InspectionReader.json().read("").locate("/id")).contains(Position.of(1, 1, 0));
  }

  @Example
  void inAnyOrder() throws IOException {
    String json = Golden.text("seed-as-typed.json");
    try (InspectionDataset dataset = open(json)) {
      Iterator<Entry> entries = dataset.iterator();
      Entry entry = entries.next();
      List<String> pointers = Places.of(json).keySet().stream().toList();
      Map<String, Position> places = Places.of(json);
      for (int i = pointers.size() - 1; i >= 0; i -= 7) {
        assertThat(entry.locate(pointers.get(i)))
            .contains(Objects.requireNonNull(places.get(pointers.get(i))));
      }
    }
  }

  private static void assertLocated(Entry entry, Map<String, Position> places) {
    assertThat(entry.position()).contains(Objects.requireNonNull(places.get("")));
    places.forEach(
        (pointer, place) -> assertThat(entry.locate(pointer)).as(pointer).contains(place));
  }

  private static Map<String, Position> below(Map<String, Position> places, String prefix) {
    Map<String, Position> below = new LinkedHashMap<>();
    places.forEach(
        (pointer, place) -> {
          if (pointer.equals(prefix) || pointer.startsWith(prefix + "/")) {
            below.put(pointer.substring(prefix.length()), place);
          }
        });
    return below;
  }

  private static Map<String, Position> afterMark(Map<String, Position> places) {
    places.replaceAll((pointer, place) -> place.withOffset(place.offset().getAsLong() + 3));
    return places;
  }

  private static String text(Inspection inspection) {
    return Written.text(Written.compact(inspection)).strip();
  }

  private static InspectionDataset open(String json) {
    return DatasetReader.json().open(json.getBytes(StandardCharsets.UTF_8));
  }
}
