package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.apicatalog.jsonld.JsonLdError;
import io.github.openinspections.core.Inspection;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The JSON-LD context: what expands and compacts is what there was. */
class LinkedDataTest {
  private static final String FILE = "META-INF/openinspections/context.jsonld";
  private static final Path SEED =
      Path.of("../examples/quickstart/src/main/resources/dumfries-and-galloway.json");
  private static final String EXTENSION = "urn:openinspections:1:extension/";

  /** A text that could be a keyword of JSON-LD, a blank node or no term at all. */
  private static final Pattern NO_TERM = Pattern.compile("\"(@[A-Za-z]+|_:[^\"]*|)\"");

  @Test
  void thePublishedFileIsWhatTheTablesSay() throws IOException {
    Golden.assertSame(
        Path.of("src", "main", "resources").resolve(FILE), InspectionSchema.context());
  }

  @Test
  void theSeedDataSetExpandsAndCompactsWithoutLoss() throws Exception {
    JsonStructure seed = LinkedData.json(Files.readString(SEED));

    assertThat(OtherProperties.of(seed).losesLists()).isFalse();
    assertThat(backOf(seed)).isEqualTo(seed);
  }

  @Test
  void theMaximalRecordExpandsAndCompactsWithoutLoss() throws JsonLdError {
    JsonStructure maximal = LinkedData.json(Golden.text("maximal.json"));

    assertThat(backOf(maximal)).isEqualTo(maximal);
  }

  @Test
  void anEnvelopeExpandsAndCompactsWithoutLoss() throws JsonLdError {
    JsonStructure envelope = LinkedData.json(Golden.text("envelope.json"));

    assertThat(backOf(envelope)).isEqualTo(envelope);
  }

  /**
   * Most arbitrary inspections have an extension that JSON-LD cannot keep; one in eight has none.
   */
  @Property(tries = 600, maxDiscardRatio = 100)
  void anyInspectionExpandsAndCompactsWithoutLoss(@ForAll("inspections") Inspection inspection)
      throws JsonLdError {
    String text = Written.text(Written.compact(inspection));
    Assume.that(!NO_TERM.matcher(text).find());
    JsonStructure json = LinkedData.json(text);
    Assume.that(!OtherProperties.of(json).losesLists());
    Assume.that(!OtherProperties.of(json).losesNames());

    assertThat(backOf(json)).isEqualTo(json);
  }

  @Provide
  Arbitrary<Inspection> inspections() {
    return Sayable.inspections();
  }

  /** Or it would be a property that the format does not define. */
  @Test
  void everyAttributeOfEveryTableIsATerm() throws JsonLdError {
    JsonStructure maximal = LinkedData.json(Golden.text("maximal.json"));
    String record = expanded(maximal).toString();
    JsonStructure envelope = LinkedData.json(Golden.text("envelope.json"));
    String dataset = expanded(envelope).toString();

    assertThat(extensions(record)).containsExactly("unknown", "x-note");
    assertThat(extensions(dataset)).containsExactly("x-list");
  }

  private static Set<String> extensions(String expanded) {
    Matcher found = Pattern.compile(EXTENSION + "([^\"]*)").matcher(expanded);
    return new TreeSet<>(found.results().map(result -> result.group(1)).toList());
  }

  @Test
  void codesAreTermsOfTheirVocabulariesAndDatesHaveTheirDatatype() throws JsonLdError {
    JsonObject record =
        expanded(
            "{'id': 'a', 'type': 'progress-review', 'fieldwork': ['2016-05', '2016-05/2016-06']}");

    assertThat(record.getJsonArray("urn:openinspections:1:Inspection/type").toString())
        .isEqualTo("[{\"@id\":\"urn:openinspections:1:InspectionType/progress-review\"}]");
    assertThat(record.getJsonArray("urn:openinspections:1:Inspection/fieldwork").toString())
        .isEqualTo(
            Records.json(
                "[{'@list':[{'@value':'2016-05','@type':'http://id.loc.gov/datatypes/edtf'},"
                    + "{'@value':'2016-05/2016-06','@type':'http://id.loc.gov/datatypes/edtf'}]}]"));
  }

  @Test
  void aCodeIsNeverATermOfItsRecord() throws JsonLdError {
    JsonObject record = expanded("{'id': 'a', 'type': 'title'}");

    assertThat(record.getJsonArray("urn:openinspections:1:Inspection/type").toString())
        .contains("urn:openinspections:1:InspectionType/title");
  }

  @Test
  void anUnknownPropertyIsAnExtension() throws JsonLdError {
    JsonObject record = expanded("{'id': 'a', 'type': 'b', 'qoutes': 'c', 'x-note': 5}");

    assertThat(record).containsKeys(EXTENSION + "qoutes", EXTENSION + "x-note");
  }

  /** Names that could be addresses, and names that JSON-LD has no terms for. */
  @Test
  void anAddressIsItsOwnNameAndAnImpossibleNameHarmsNoOther() throws JsonLdError {
    String kept = "'dc:title': null, 'http://x.org/a': 1, 'a/b': [[2]], 'ID': {'a': null}";
    JsonStructure json = LinkedData.json(Records.with(kept));
    String lost =
        Records.with("'@odd': 1, '_:b': 2, ' ': 3, '': 4, 'a b:c': 5, '{/}': 6, '::': 7, 'x': 8");
    JsonStructure without = LinkedData.json(Records.with("'x': 8"));

    assertThat(
            LinkedData.of(InspectionSchema.context(names(json), Set.of())).andBack(json).keySet())
        .isEqualTo(names(json));
    JsonStructure all = LinkedData.json(lost);
    String context = InspectionSchema.context(names(all), Set.of());
    assertThat(LinkedData.of(context).andBack(all)).containsAllEntriesOf(without.asJsonObject());
  }

  private static Set<String> names(JsonStructure object) {
    return object.asJsonObject().keySet();
  }

  /** What compacting would take apart is whole in the expanded form. */
  @Test
  void anyLiteralIsKeptWhenExpanded() throws JsonLdError {
    String text = Records.json("{'id': 'a', 'type': 'b', 'x-list': [[1], [null, []]]}");
    String context = InspectionSchema.context(Set.of("x-list"), Set.of());

    assertThat(LinkedData.of(context).expanded(LinkedData.json(text)).toString())
        .contains("{\"@value\":[[1],[null,[]]],\"@type\":\"@json\"}");
  }

  @Test
  void thePublishedFileIsFoundByTheClassLoader() throws IOException {
    assumeFalse(Boolean.getBoolean("golden.renew"), "the file before is still on the class path");
    try (InputStream in = InspectionSchema.class.getClassLoader().getResourceAsStream(FILE)) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(InspectionSchema.context());
    }
  }

  private static JsonArray expanded(JsonStructure document) throws JsonLdError {
    return LinkedData.of(OtherProperties.of(document).context()).expanded(document);
  }

  private static JsonObject backOf(JsonStructure document) throws JsonLdError {
    return LinkedData.of(OtherProperties.of(document).context()).andBack(document);
  }

  /** With the published context. */
  private static JsonObject expanded(String record) throws JsonLdError {
    JsonStructure json = LinkedData.json(Records.json(record));
    return LinkedData.of(InspectionSchema.context()).expanded(json).getJsonObject(0);
  }
}
