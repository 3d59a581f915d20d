package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SYN-001 in one record: text that is not JSON, and content after the record. */
class SyntaxTest {
  private static final String SEVERAL =
      "; several records are expected one a line, in a list, or under \"inspections\"";

  record Broken(String json, String place, String detail) {}

  static List<Broken> broken() {
    return List.of(
        new Broken("nonsense", "- 1:1@0", "Unrecognized token 'nonsense'"),
        new Broken(
            "{id: 1}", "- 1:2@1", "a name without quotation marks, expected double ones around it"),
        new Broken("{'id': 'a', }", "- 1:13@12", "a comma too many, before '}'"),
        new Broken(
            "{'id': 'a' 'type': 'b'}",
            "- 1:12@11",
            unexpected("\"", 34, "was expecting comma to separate Object entries")),
        new Broken(
            "{'id':\n'é' 'a'}",
            "- 2:5@12",
            unexpected("\"", 34, "was expecting comma to separate Object entries")),
        new Broken(
            "{'id' 'a'}",
            "- 1:7@6",
            unexpected("\"", 34, "was expecting a colon to separate property name and value")),
        new Broken("{'id': tru}", "- 1:8@7", "Unrecognized token 'tru'"),
        new Broken("{'id': NaN}", "- 1:8@7", "NaN is no value of JSON, expected a number, or null"),
        new Broken("{'id': 01}", "- 1:9@8", "Invalid numeric value: Leading zeroes not allowed"),
        new Broken(
            "{'id': +1}",
            "- 1:9@8",
            "Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs"),
        new Broken("{'id': '\\q'}", "/id 1:10@9", "Unrecognized character escape 'q' (code 113)"),
        new Broken(
            "{'id': '\\u12G4'}",
            "/id 1:13@12",
            unexpected("G", 71, "expected a hex-digit for character escape sequence")),
        new Broken(
            "{'id': 'a\nb'}",
            "/id 1:10@9",
            "Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value"),
        new Broken(
            "{'topics': [1 2]}",
            "/topics 1:15@14",
            unexpected("2", 50, "was expecting comma to separate Array entries")),
        new Broken("{'topics': [}", "/topics 1:13@12", "Unexpected close marker '}': expected ']'"),
        new Broken("{'x-a': [1}", "/x-a 1:11@10", "Unexpected close marker '}': expected ']'"),
        new Broken("// no JSON", "- 1:1@0", "a comment, which JSON does not have"));
  }

  private static String unexpected(String character, int code, String expected) {
    return "Unexpected character ('" + character + "' (code " + code + ")): " + expected;
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsNotJsonIsReportedWhereItBreaks(Broken broken) {
    Entry entry = InspectionReader.json().read(Records.json(broken.json()));

    assertThat(entry.inspection()).isEmpty();
    Problem last =
        entry.problems().stream().filter(p -> p.rule().equals("SYN-001")).findFirst().orElseThrow();
    assertThat(Transcript.problem(last))
        .contains("SYN-001 " + broken.place() + " ", ": not JSON: ");
    assertThat(last.message()).endsWith(": not JSON: " + broken.detail());
  }

  /** Words of the parser that mean nothing to the owner of the file. */
  @ParameterizedTest
  @MethodSource("broken")
  void noMessageNamesASettingOfTheParser(Broken broken) {
    for (Problem problem : InspectionReader.json().read(Records.json(broken.json())).problems()) {
      assertThat(problem.arguments().toString())
          .doesNotContain("Feature", "enable", "Source", "ALLOW_", "\n");
    }
  }

  @Test
  void nothingIsNotARecord() {
    assertThat(Transcript.reading(""))
        .containsExactly(
            "SYN-001 - 1:1@0 a record without id: not JSON: empty, expected an object");
    assertThat(Transcript.reading(" \n\t\r\n "))
        .containsExactly(
            "SYN-001 - 3:2@6 a record without id: not JSON: empty, expected an object");
    assertThat(Transcript.reading("\ufeff"))
        .containsExactly(
            "SYN-001 - 1:1@3 a record without id: not JSON: empty, expected an object");
  }

  @Test
  void aByteOrderMarkIsAccepted() {
    assertThat(Transcript.reading("\ufeff" + Records.LEAST)).isEmpty();
    assertThat(Transcript.reading("\ufeff" + Records.with("'title': 5")))
        .containsExactly("SHP-002 /title 1:44@46 a: expected text, found number");
    assertThat(Transcript.reading("\ufeff\ufeff" + Records.LEAST))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("SYN-001 - 1:1@3 a record without id: not JSON: a byte order mark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "5", "-1.5e3", "\"a\"", "true", "false"})
  void whatIsNotAnObjectIsNotARecord(String json) {
    String found =
        switch (json.charAt(0)) {
          case '[' -> "list";
          case 'n' -> "null";
          case '"' -> "text";
          case 't', 'f' -> "boolean";
          default -> "number";
        };

    assertThat(Transcript.reading(json))
        .containsExactly("SHP-002 - 1:1@0 a record without id: expected object, found " + found);
  }

  @Test
  void nothingMayFollow() {
    assertThat(Transcript.reading(Records.LEAST + " \r\n\t")).isEmpty();
    assertThat(Transcript.reading(Records.LEAST + Records.LEAST))
        .containsExactly(
            "SYN-001 - 1:34@33 a: not JSON: unexpected content after the record: another object"
                + SEVERAL);
    assertThat(Transcript.reading(Records.LEAST + "\n[]"))
        .containsExactly(
            "SYN-001 - 2:1@34 a: not JSON: unexpected content after the record: another list"
                + SEVERAL);
    assertThat(Transcript.reading(Records.LEAST + " x"))
        .containsExactly("SYN-001 - 1:35@34 a: not JSON: Unrecognized token 'x'");
    assertThat(Transcript.reading(Records.LEAST + "}"))
        .containsExactly(
            "SYN-001 - 1:34@33 a: not JSON: unexpected content after the record: a closing bracket too"
                + " many");
    assertThat(Transcript.reading(Records.LEAST + ","))
        .containsExactly(
            "SYN-001 - 1:34@33 a: not JSON: unexpected content after the record: a comma");
    assertThat(Transcript.reading(Records.LEAST + "\0"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("SYN-001 - 1:34@33 a: not JSON: Illegal character ((CTRL-CHAR, code 0))");
  }

  /** What comes after a record may break off, or be no JSON; the record itself does not. */
  @ParameterizedTest
  @ValueSource(strings = {"t", "tru", "n", "fals", "-", "1e", "-2.", "\"b", "t\n"})
  void whatFollowsMayBreakOff(String rest) {
    assertThat(Transcript.reading(Records.LEAST + " " + rest))
        .containsExactly("SYN-001 - 1:35@34 a: not JSON: unexpected content after the record");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u000b', '\f', '\u001c', '\u001d', '\u001f'})
  void aControlCharacterMayNotFollow(char control) {
    assertThat(Transcript.reading(Records.LEAST + control))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("SYN-001 - 1:34@33 a: not JSON: Illegal character ((CTRL-CHAR, code ")
        .contains("code " + (int) control + ")");
    assertThat(Transcript.dataset(Records.LEAST + "\n" + control))
        .hasSize(3)
        .startsWith("1 1:1@0 read a", "2 2:1@34 unreadable")
        .last()
        .asString()
        .startsWith(
            "SYN-001 - 2:1@34 a record without id: not JSON: Illegal character ((CTRL-CHAR");
  }

  @Test
  void aRecordSeparatorMayNotFollow() {
    assertThat(Transcript.reading(Records.LEAST + "\u001e"))
        .containsExactly(
            "SYN-001 - 1:34@33 a: not JSON: a record separator (RFC 7464), expected one record a"
                + " line");
  }

  static List<Broken> insideOfATextOrName() {
    return List.of(
        new Broken("{'id': 'It\\#s'}", "/id 1:12@11", escape("#", 35)),
        new Broken("{'id': '\\/\\# A'}", "/id 1:12@11", escape("#", 35)),
        new Broken("{'id': ',\\,'}", "/id 1:11@10", escape(",", 44)),
        new Broken("{'id': ',\\}'}", "/id 1:11@10", escape("}", 125)),
        new Broken(
            "{'id': '\\\u2019'}",
            "/id 1:10@9",
            "Unrecognized character escape '\u2019' (code 8217 / 0x2019)"),
        new Broken("{'id': '\\NULL'}", "/id 1:10@9", escape("N", 78)),
        new Broken(
            "{'id': '\\u1None'}",
            "/id 1:12@11",
            unexpected("N", 78, "expected a hex-digit for character escape sequence")),
        new Broken("{'id': ',a\t:'}", "/id 1:11@10", unquoted(9, "string value")),
        new Broken("{'id': 'a\u001eb'}", "/id 1:10@9", unquoted(30, "string value")),
        new Broken("{'id': 'a\tnul", "/id 1:10@9", unquoted(9, "string value")),
        new Broken("{'None\n': 1}", "- 1:7@6", unquoted(10, "name")),
        new Broken("{'a\\#': 1}", "- 1:5@4", escape("#", 35)));
  }

  private static String escape(String character, int code) {
    return "Unrecognized character escape '" + character + "' (code " + code + ")";
  }

  private static String unquoted(int code, String where) {
    return "Illegal unquoted character ((CTRL-CHAR, code "
        + code
        + ")): has to be escaped using backslash to be included in "
        + where;
  }

  /** The characters of a text are no syntax, whatever they look like. */
  @ParameterizedTest
  @MethodSource("insideOfATextOrName")
  void aBreakInATextIsNotExplainedByItsCharacters(Broken broken) {
    List<String> problems = Transcript.reading(Records.json(broken.json()));

    assertThat(problems.get(0)).startsWith("SYN-001 " + broken.place() + " ");
    assertThat(problems.get(0)).endsWith(": not JSON: " + broken.detail());
  }

  @Test
  void anEscapedApostropheIsNotOneAroundAText() {
    assertThat(Transcript.reading("{\"id\": \"a\", \"type\": \"x\", \"title\": \"It\\'s\"}"))
        .containsExactly("SYN-001 /title 1:39@38 a: not JSON: " + escape("'", 39));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"None", "NA", "True", "False", "NULL", "nan", "inf", "undefined", "Infinity"})
  void aWordBeforeARawControlCharacterIsNotTheBreak(String word) {
    String title = "Requirements: " + word;
    int at = 44 + title.length();

    assertThat(Transcript.reading(Records.with("'title': '" + title + "\nMore'")))
        .containsExactly(
            "SYN-001 /title 1:%s@%s a: not JSON: %s"
                .formatted(at + 1, at, unquoted(10, "string value")));
    assertThat(Transcript.dataset("[" + Records.with("'title': '" + title + "\tMore'") + "]"))
        .anyMatch(line -> line.endsWith(" a: not JSON: " + unquoted(9, "string value")));
  }

  @Test
  void whatWasFoundBeforeTheBreakIsReportedToo() {
    assertThat(
            Transcript.reading(
                Records.json("{'id': 5, 'asOf': '2016-5', 'quotes': [{'txt': 1}], 'title' 'x'}")))
        .containsExactly(
            "SYN-001 - 1:61@60 a record without id: not JSON: Unexpected character ('\"' (code 34)): was expecting a colon to separate property name and value",
            "SHP-003 /asOf 1:19@18 a record without id: \"2016-5\" is not a date: YYYY, YYYY-MM or YYYY-MM-DD",
            "SHP-002 /id 1:8@7 a record without id: expected text, found number",
            "SHP-001 /quotes/0/text 1:40@39 a record without id: the required property \"text\" is missing",
            "SHP-006 /quotes/0/txt 1:48@47 a record without id: unknown property \"txt\", kept as it is; did you mean \"text\"?");
  }
}
