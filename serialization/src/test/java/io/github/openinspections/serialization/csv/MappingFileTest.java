package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.Cost;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.finding.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mapping files: what they can say, and the message for each mistake. */
class MappingFileTest {
  private static final String VISITS =
      """
      {
        "name": "county-visits",
        "title": "Visits of a county council",
        "notes": ["Typed by hand."],
        "type": "focused-visit",
        "inspected": "local-authority",
        "inspectedBy": [{"name": "Ofsted", "body": "ofsted"}],
        "ids": [{"beginning": "county-visits", "columns": ["Reference"], "also": ["Area"]}],
        "grouped": 1000,
        "absent": {"n/k": null, "too early": "too-early"},
        "dates": ["month-first", "iso"],
        "columns": [
          {"header": "Reference", "aliases": ["Ref"], "required": true, "becomes": "identifiers: county-reference"},
          {"header": "Area", "becomes": "areas: name"},
          {"header": "Visited", "becomes": "fieldwork: start"},
          {"header": "Overall", "becomes": "judgements: overall, titled with the header",
           "grades": {"scales": ["ofsted-four-point"], "words": {"Not judged": "not-judged", "NMS Not Met": null}}},
          {"header": "Kind", "becomes": "inspected: kind", "words": {"Children's home": "childrens-home"}},
          {"header": "Phone", "becomes": "left out: private"}
        ]
      }
      """;

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static TableMapping read(String json) throws IOException {
    return TableMapping.read(new ByteArrayInputStream(utf8(json)));
  }

  private static List<Problem> problems(String json) {
    return catchThrowableOfType(InvalidFileException.class, () -> read(json)).problems();
  }

  private static Stream<String> shown(String json) {
    return problems(json).stream().map(MappingFileTest::shown);
  }

  private static String shown(Problem problem) {
    Position place = problem.position().orElseThrow();
    return place.line()
        + ":"
        + place.column()
        + " "
        + problem.rule()
        + " "
        + problem.pointer()
        + " "
        + problem.message();
  }

  /** Returns what is wrong with a file of one line whose columns are these. */
  private static Stream<String> toldOfColumns(String columns) {
    String json =
        "{'name': 'v', 'title': 'V', 'ids': [{'beginning': 'v', 'columns': []}], 'columns': [%s]}"
            .formatted(columns)
            .replace('\'', '"');
    return problems(json).stream()
        .map(problem -> problem.rule() + " " + problem.pointer() + " " + problem.message());
  }

  private static String written(TableMapping mapping) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mapping.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void readsATable() throws IOException {
    TableMapping visits = read(VISITS);
    RowReader rows =
        visits.reader(1, List.of("REF", "Area", "Visited", "Overall", "Kind", "Phone"));
    rows.read(2, List.of("17/4", "Fife", "04/06/18", "not JUDGED", "Children's  home", "1"));
    rows.read(3, List.of("18/1", "n/k", "2018-05-01", "Good", "", ""));

    assertThat(rows.end())
        .allMatch(entry -> entry.problems().isEmpty())
        .extracting(MappingFileTest::json)
        .containsExactly(
            """
            {"id":"county-visits/17-4/fife","identifiers":{"county-reference":"17/4"},"type":"focused-visit",\
            "areas":[{"name":"Fife"}],"inspected":[{"kind":"childrens-home"}],\
            "participants":[{"name":"Ofsted","body":"ofsted"}],"fieldwork":["2018-04-06"],\
            "judgements":[{"aspect":"overall","title":"Overall","label":"not JUDGED","absence":"not-judged"}]}\
            """,
            """
            {"id":"county-visits/18-1","identifiers":{"county-reference":"18/1"},"type":"focused-visit",\
            "inspected":[{"kind":"local-authority"}],\
            "participants":[{"name":"Ofsted","body":"ofsted"}],"fieldwork":["2018-05-01"],\
            "judgements":[{"aspect":"overall","title":"Overall",\
            "grade":{"scale":"ofsted-four-point","level":"good"},"label":"Good"}]}\
            """);
  }

  private static String json(Entry entry) {
    return InspectionWriter.json().compact().toText(entry.inspection().orElseThrow()).strip();
  }

  @Test
  void isWrittenWithEveryWordInItsOrder() throws IOException {
    assertThat(written(read(VISITS)).replaceAll("\\s+", ""))
        .isEqualTo(VISITS.replaceAll("\\s+", ""));
  }

  @Test
  void isReadFromAFileAndNamesIt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("ours.json"), VISITS);
    assertThat(TableMapping.read(file)).hasToString("county-visits");

    Files.writeString(file, "[]");
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> TableMapping.read(file))
        .withMessage(
            file
                + " is not understood: 1 problem\n"
                + "1:1 SHP-002 the mapping: expected object, found list");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> TableMapping.read(folder.resolve("theirs.json")));
  }

  @Test
  void everythingThatIsWrongIsReportedAtOnceWithItsPlace() {
    assertThat(
            shown(
                """
                {"name": "v", "title": 5, "grouped": -1,
                 "dates": ["day-first", "month-first"],
                 "columns": [
                  7,
                  {"header": "A", "alises": ["B"], "becomes": "identifer: x"},
                  {"header": "a ", "becomes": "judgements: overall", "grades": {"scales": ["ofsted-fourpoint"]}}]}
                """))
        .containsExactly(
            "1:24 SHP-002 /title the mapping: expected text, found number",
            "1:38 SHP-002 /grouped the mapping: expected whole number from 1 to 2147483647, found -1",
            "2:11 MAP-001 /dates the mapping: \"01/02/2020\" would be read with the day first and with"
                + " the month first",
            "4:3 SHP-002 /columns/0 the mapping: expected object, found number",
            "5:29 MAP-001 /columns/1/alises the mapping: \"alises\" is not a property of Column; did you"
                + " mean \"aliases\"?",
            "5:47 MAP-001 /columns/1/becomes the mapping: \"identifer: x\" is not the name of a binding;"
                + " did you mean \"identifiers: x\"?",
            "6:14 MAP-001 /columns/2/header the mapping: \"a \" is already a header of the column \"A\"",
            "6:76 MAP-001 /columns/2/grades/scales/0 the mapping: \"ofsted-fourpoint\" is not a known scale;"
                + " did you mean \"ofsted-four-point\"?");
  }

  @Test
  void aBindingGetsWhatItNeedsAndNothingElse() {
    assertThat(
            toldOfColumns(
                """
                {'header': 'a', 'becomes': 'inspected: kind'},
                {'header': 'b', 'becomes': 'judgements: overall'},
                {'header': 'c', 'becomes': 'areas: name', 'words': {}, 'outOf': 5,
                 'grades': {'scales': []}, 'id': {'beginning': 'x', 'columns': ['a']}},
                {'header': 'd', 'becomes': 'identifiers: '}"""))
        .containsExactly(
            "MAP-001 /columns/0/becomes the mapping: \"inspected: kind\" needs \"words\"",
            "MAP-001 /columns/1/becomes the mapping: \"judgements: overall\" needs \"grades\"",
            "MAP-001 /columns/2/words the mapping: \"areas: name\" takes no \"words\"",
            "MAP-001 /columns/2/outOf the mapping: \"areas: name\" takes no \"outOf\"",
            "MAP-001 /columns/2/grades the mapping: \"areas: name\" takes no \"grades\"",
            "MAP-001 /columns/2/id the mapping: \"areas: name\" takes no \"id\"",
            "MAP-001 /columns/3/becomes the mapping: \"identifiers: \" is not the name of a binding;"
                + " did you mean \"identifiers: KEY\"?");
  }

  @Test
  void wordsAndNumbersMeanOneThing() {
    assertThat(
            toldOfColumns(
                """
                {'header': 'a', 'becomes': 'inspected: kind', 'words': {'A/b': 'x', 'a/B ': 'y'}},
                {'header': 'b', 'becomes': 'inspected: kind', 'words': {'A': null, 'b': '', 'c': 'x', 'C': 'x'}},
                {'header': 'c', 'becomes': 'judgements: overall', 'grades':
                 {'scales': ['ofsted-four-point-adequate'], 'numbers': ['ofsted-2014-full-inspections'],
                  'words': {'x': 'a', 'X': null}}}"""))
        .containsExactly(
            "MAP-001 /columns/0/words/a~1B  the mapping: \"a/B \" has two meanings; case and white space"
                + " do not count",
            "SHP-002 /columns/1/words/A the mapping: expected text, found null",
            "SHP-005 /columns/1/words/b the mapping: \"\" is not an identifier (not empty, no white space"
                + " at its ends)",
            "MAP-001 /columns/2/grades/numbers/0 the mapping: \"ofsted-2014-full-inspections\" does not"
                + " number the levels of these scales; did you mean \"ofsted-2014-full-inspection\"?",
            "MAP-001 /columns/2/grades/words/X the mapping: \"X\" has two meanings; case and white space"
                + " do not count");
  }

  /** Of a scale that is not known, nobody knows the numbers. */
  @Test
  void numbersOfAnUnknownScaleAreNotBlamed() {
    assertThat(
            toldOfColumns(
                """
                {'header': 'a', 'becomes': 'judgements: x',
                 'grades': {'scales': ['ours'], 'numbers': ['our numbers']}}"""))
        .containsExactly(
            "MAP-001 /columns/0/grades/scales/0 the mapping: \"ours\" is not a known scale");
  }

  @Test
  void headersAndIdsAreThoseOfColumns() {
    assertThat(
            shown(
                """
                {"name": "v", "title": "V",
                 "ids": [{"beginning": "v", "columns": ["Ref"], "also": ["Referense"]}],
                 "columns": [
                  {"header": "Reference", "becomes": "identifiers: x", "aliases": ["Ref", " ", "reference"]}]}
                """))
        .containsExactly(
            "2:41 MAP-001 /ids/0/columns/0 the mapping: \"Ref\" is another name of the column"
                + " \"Reference\": name that",
            "2:58 MAP-001 /ids/0/also/0 the mapping: \"Referense\" is not the header of a column; did you"
                + " mean \"Reference\"?",
            "4:75 MAP-001 /columns/0/aliases/1 the mapping: \" \" is an empty header",
            "4:80 MAP-001 /columns/0/aliases/2 the mapping: \"reference\" is already a header of the column"
                + " \"Reference\"");
    assertThat(shown("{\"name\": \"v\", \"title\": \"V\", \"columns\": []}"))
        .containsExactly(
            "1:1 MAP-001  the mapping: \"v\" does not say how the id is made: it has no \"ids\"");
  }

  @Test
  void hostileFilesAreRefusedWithAPlace() {
    assertThat(shown(""))
        .containsExactly("1:1 SYN-001  the mapping: not JSON: empty, expected an object");
    assertThat(shown("{\"a\":".repeat(100)))
        .anyMatch(problem -> problem.contains("SYN-003") && problem.endsWith("at most 20"));
    assertThat(shown(VISITS + " ".repeat(1 << 20)))
        .containsExactly(
            "1:1 SYN-003  the mapping: limit exceeded: bytes in a mapping, at most 1048576");
    assertThat(shown(VISITS + "{}"))
        .containsExactly(
            "22:1 SYN-001  the mapping: not JSON: unexpected content after the mapping: another object");
    assertThat(shown(VISITS.replace("\"title\"", "\"name\"")))
        .contains("3:11 SYN-004 /name the mapping: duplicate property \"name\"");
    assertThat(
            shown(
                VISITS.replace(
                    "Area\", \"becomes\": \"areas: name", "Area\", \"becomes\": \"\\u001b[2J")))
        .containsExactly(
            "14:35 MAP-001 /columns/1/becomes the mapping: \"\\u001B[2J\" is not the name of a binding");
    byte[] utf16 = VISITS.getBytes(StandardCharsets.UTF_16);
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> TableMapping.read(new ByteArrayInputStream(utf16)))
        .withMessageContaining("1:1 SYN-002 the mapping: not UTF-8: this looks like UTF-16");
    byte[] latin = VISITS.replace("Kind", "Art\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> TableMapping.read(new ByteArrayInputStream(latin)))
        .withMessageContaining("18:20 SYN-002");
  }

  @Test
  void whatABindingRefusesIsAProblemOfItsColumn() {
    String[] columns = {
      "\"followUp: covers\", \"separator\": \"\"",
      "\"judgementCounts: Weak\", \"grades\": {\"scales\": [\"ofsted-four-point\"]}",
      "\"judgements: overall: score\", \"outOf\": 0",
      "\"judgements: overall: score\", \"outOf\": 99e2147483647",
      "\"nextSteps: label, within\", \"words\": {\"now\": \"P-1D\"}"
    };
    List<String> shown = new ArrayList<>();
    for (String column : columns) {
      shown.addAll(
          shown(
                  VISITS.replace(
                      "Area\", \"becomes\": \"areas: name\"", "Area\", \"becomes\": " + column))
              .toList());
    }
    assertThat(shown)
        .containsExactly(
            "14:35 MAP-001 /columns/1/becomes the mapping: \"followUp: covers\" cannot be made:"
                + " The separator between the ids of one cell must not be empty",
            "14:35 MAP-001 /columns/1/becomes the mapping: \"judgementCounts: Weak\" cannot be made:"
                + " \"Weak\" is not a grade of ofsted-four-point",
            "14:35 MAP-001 /columns/1/becomes the mapping: \"judgements: overall: score\" cannot be"
                + " made: The highest score must be above 0: 0",
            "14:35 MAP-001 /columns/1/becomes the mapping: \"judgements: overall: score\" needs"
                + " \"outOf\"",
            "14:74 SHP-002 /columns/1/outOf the mapping: expected shorter number, found"
                + " 99e2147483647",
            "14:80 MAP-001 /columns/1/words/now the mapping: \"P-1D\" is not a duration such as"
                + " P18M");
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException {
    assertThat(written(read("\ufeff" + VISITS))).isEqualTo(written(read(VISITS)));
  }

  @Test
  void aListOfProblemsHasAnEnd() {
    String column = "{\"header\": \"\", \"becomes\": \"\"},";
    String columns = column.repeat(20_000);
    assertThat(
            problems(
                "{\"name\":\"v\",\"title\":\"\",\"ids\":[],\"columns\":["
                    + columns.substring(0, columns.length() - 1)
                    + "]}"))
        .hasSize(1000);
  }

  /** A hostile file is at most as slow as its size, not as its square. */
  @Test
  void manyWordsCostLittle() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      words.append(i == 0 ? "" : ",").append('"').append(i).append("\": \"x\"");
    }
    String kind =
        "{\"header\": \"a\", \"becomes\": \"inspected: kind\", \"words\": {" + words + "}}";
    String grade =
        "{\"header\": \"a\", \"becomes\": \"judgements: x\", \"grades\": {\"scales\": [], \"words\": {"
            + words
            + "}}}";
    String upper =
        kind.replace("0\": \"x\"", "A\": \"x\"").replaceAll("(\\d*)1\": \"x\"", "$1a\": \"y\"");
    for (String column : List.of(kind, grade, upper)) {
      String file =
          "{\"name\": \"x\", \"title\": \"\", \"ids\": [{\"beginning\": \"x\", \"columns\": []}],"
              + " \"columns\": ["
              + column
              + "]}";
      Cost.assertBounded(() -> readOrRefused(file));
    }
  }

  @Test
  void manyInspectionsAndKeptWordsCostLittle() throws IOException {
    String keeping =
        IntStream.range(0, 60_000).mapToObj(i -> "\"" + i + '"').collect(Collectors.joining(","));
    String kept =
        VISITS
            .replace("\"becomes\": \"areas: name\"", "$0, \"keeping\": [" + keeping + "]")
            .replace("$0", "\"becomes\": \"areas: name\"");
    Cost.assertBounded(() -> readOrRefused(kept, 6));
    RowReader rows = read(kept).reader(1, List.of("Reference", "Area"));
    rows.read(2, List.of("17/4", "59999"));
    assertThat(rows.end()).extracting(MappingFileTest::json).first().asString().contains("x-area");

    String inspection = "{\"ids\": [{\"beginning\": \"v\", \"columns\": []}]},";
    String inspections =
        "{\"name\": \"v\", \"title\": \"V\", \"columns\": [], \"inspections\": ["
            + inspection.repeat(15_000)
            + "{\"ids\": []}]}";
    Cost.assertBounded(
        () -> {
          assertThat(shown(inspections))
              .contains(
                  "1:59 MAP-001 /inspections the mapping: \"v\" describes 15001 inspections by row:"
                      + " at most 100");
          return inspections.length();
        });
  }

  private static long readOrRefused(String file) {
    return readOrRefused(file, 1);
  }

  private static long readOrRefused(String file, int columns) {
    try {
      assertThat(read(file).columns()).hasSize(columns);
    } catch (InvalidFileException refused) {
      assertThat(refused.problems()).hasSize(1000);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.length();
  }

  @Test
  void javaCodeCannotBeWritten() {
    TableMapping.Builder visits =
        TableMapping.builder("visits", "Visits").id("visits", "Ref").column("Ref", Binding.kept());
    TableMapping custom =
        visits.column("Day", Binding.of("fieldwork: start", (cell, draft) -> {})).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> written(custom))
        .withMessage(
            "The mapping visits cannot be written to a file: the column \"Day\" has a binding of Java"
                + " code, \"fieldwork: start\"");
    TableMapping parts = TableMapping.builder("visits", "Visits").parts(row -> List.of()).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> written(parts))
        .withMessage(
            "The mapping visits cannot be written to a file: Java code says which inspections a row"
                + " describes");
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() {
    TableMapping spaced = TableMapping.builder(" x", "").id("x").build();
    assertThatIllegalStateException()
        .isThrownBy(() -> written(spaced))
        .withMessageContaining("\" x\" is not an identifier");
    TableMapping unpaired = TableMapping.builder("x", "").id("x").absent("\ud800").build();
    assertThatIllegalStateException()
        .isThrownBy(() -> written(unpaired))
        .withMessageContaining("unpaired surrogate");
  }

  @Test
  void aCustomScaleIsNamedAndLookedUp() throws IOException {
    RatingScale ours =
        RatingScale.builder(ScaleCode.of("ours"), "Ours").level(LevelCode.of("a"), "Good").build();
    GradeWords grades = GradeWords.of(ours).absence("-", Absence.NOT_JUDGED);
    TableMapping mapping =
        TableMapping.builder("x", "")
            .id("x")
            .column("a", Binding.judgement(AspectCode.OVERALL, grades))
            .build();
    byte[] json = written(mapping).getBytes(StandardCharsets.UTF_8);
    Vocabulary vocabulary = Vocabulary.standard().with(ours);

    assertThat(written(TableMapping.read(new ByteArrayInputStream(json), vocabulary)))
        .isEqualTo(written(mapping));
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> TableMapping.read(new ByteArrayInputStream(json)))
        .withMessageContaining("\"ours\" is not a known scale");
  }

  @Test
  void theFormsOfDatesAreThoseOfTheSchema() throws IOException {
    for (DateForm form : DateForm.values()) {
      TableMapping mapping = TableMapping.builder("x", "").id("x").dates(form).build();
      assertThat(written(mapping)).contains("\"dates\": [\n    \"" + form + "\"\n  ]");
    }
  }

  @Test
  void whatAFileCannotSayIsNotWritten() {
    RowId id = RowId.of("v", "A");
    RowPart part = RowPart.of(id).about("A");
    List<RowPart> parts =
        List.of(
            part.without("B"),
            new RowPart(
                part.ids(),
                Set.of(),
                part.about(),
                part.type(),
                Optional.of(id),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of()),
            new RowPart(
                part.ids(),
                Set.of(),
                part.about(),
                part.type(),
                Optional.empty(),
                OptionalInt.of(1),
                List.of(),
                List.of(),
                List.of()),
            part.inspectedBy("Ofsted", BodyCode.OFSTED),
            part.stating(StatedCount.builder().count(0).build()));
    String only =
        "a follow-up has only one of the two that a file says: its number, and the id of what it"
            + " follows up";
    List<String> why =
        List.of(
            "an inspection is without the columns [B], and a file says only which columns an"
                + " inspection is about",
            only,
            only,
            "an inspection has another inspector than the mapping",
            "an inspection has a number of priority areas that no column gives");
    for (int i = 0; i < parts.size(); i++) {
      TableMapping mapping =
          TableMapping.builder("v", "V")
              .inspection(parts.get(i))
              .column("A", Binding.kept())
              .column("B", Binding.kept())
              .build();
      assertThatIllegalStateException()
          .isThrownBy(() -> written(mapping))
          .withMessage("The mapping v cannot be written to a file: " + why.get(i));
    }
  }

  @Test
  void theSentenceOfARefusalIsWhole() {
    assertThat(
            shown(
                """
                {"name": "v", "title": "V", "ids": [{"beginning": "v", "columns": []}],
                 "columns": [{"header": "About", "becomes": "progress: narrative"}]}
                """))
        .containsExactly(
            "1:1 MAP-001  the mapping: \"v\" is not a mapping: The mapping v has the column \"About\""
                + " about the priority area of a row (progress: narrative), but no column with the"
                + " text or the id of that area");
  }

  @Test
  void inspectionsOfARowAreDistinguished() {
    assertThat(
            shown(
                """
                {"name": "v", "title": "V", "columns": [
                 {"header": "A", "aliases": ["Alpha"], "becomes": "asOf"}], "inspections": [
                 {"ids": [{"beginning": "v", "columns": ["alpha"]}], "about": ["A"]},
                 {"ids": [{"beginning": "w", "columns": ["a"]}], "about": ["A"]},
                 {"ids": []},
                 {"ids": [{"beginning": "x", "columns": []}]}]}
                """))
        .containsExactly(
            "3:42 MAP-001 /inspections/0/ids/0/columns/0 the mapping: \"alpha\" is another name of the"
                + " column \"A\": name that",
            "4:42 MAP-001 /inspections/1/ids/0/columns/0 the mapping: \"a\" is another name of the"
                + " column \"A\": name that",
            "4:60 MAP-001 /inspections/1/about/0 the mapping: \"A\" is said twice to be about an"
                + " inspection alone",
            "5:10 MAP-001 /inspections/2/ids the mapping: \"ids\" is empty: nothing says how the id is"
                + " made",
            "6:2 MAP-001 /inspections/3 the mapping: \"about\" is missing or empty: only one inspection"
                + " can have no column about it alone");
  }

  @Test
  void theFirstIsOne() {
    assertThat(
            shown(
                """
                {"name": "v", "title": "V", "grouped": 0, "columns": [], "inspections": [
                 {"ids": [{"beginning": "v", "columns": []}],
                  "followUp": {"of": {"beginning": "v", "columns": []}, "ordinal": 0}}]}
                """))
        .containsExactly(
            "1:40 SHP-002 /grouped the mapping: expected whole number from 1 to 2147483647, found 0",
            "3:68 SHP-002 /inspections/0/followUp/ordinal the mapping: expected whole number from 1 to"
                + " 2147483647, found 0");
  }

  @Test
  void wordsAreNotEmpty() throws IOException {
    assertThat(
            toldOfColumns(
                """
                {'header': 'a', 'becomes': 'inspected: kind', 'words': {}},
                {'header': 'b', 'becomes': 'inspected: kind', 'words': {' ': 'x'}, 'keeping': ['a', '']},
                {'header': 'c', 'becomes': 'judgements: x', 'grades': {'scales': [], 'words': {'': null}}},
                {'header': 'd', 'becomes': 'participants: name, body', 'words': {}}"""))
        .containsExactly(
            "MAP-001 /columns/0/words the mapping: \"inspected: kind\" has no words",
            "MAP-001 /columns/1/words/  the mapping: \" \" is empty",
            "MAP-001 /columns/1/keeping/1 the mapping: \"\" is empty",
            "MAP-001 /columns/2/grades/words/ the mapping: \"\" is empty");
    assertThat(shown(VISITS.replace("\"n/k\"", "\"\\u00a0\"")))
        .containsExactly("10:24 MAP-001 /absent/\u00a0 the mapping: \"\u00a0\" is empty");
  }

  @Test
  void leavingOutIsNotSuggestedByChance() {
    assertThat(BindingNames.near("let out: x")).isEmpty();
    assertThat(BindingNames.near("Left uot: x")).contains("left out: x");
  }

  @Test
  void suggestionsAreSoughtForTheFirstProblemsOnly() {
    MappingProblems problems = new MappingProblems(pointer -> Position.of(1, 1));
    AtomicInteger sought = new AtomicInteger();
    for (int i = 0; i < 2000; i++) {
      problems.add(
          "",
          "a",
          Phrase.of("no-words"),
          () -> {
            sought.incrementAndGet();
            return Optional.empty();
          });
    }

    assertThat(problems.found()).hasSize(1000);
    assertThat(sought).hasValue(20);
  }
}
