package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.language.Bracketed.LANGUAGE;
import static io.github.openinspections.core.language.Bracketed.requireSaid;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a fact file is said in full, with places, and nothing of it is used. */
class FactProblemsTest {
  private static final String SCALE =
      """
      id: ours
      title: Ours
      kind: ladder
      level: a
      level: b
      label: a | Good
      """;

  private static final String FRAMEWORK =
      """
      id: ours
      title: Ours
      body: ofsted
      type: visit
      scale: ofsted-four-point
      aspect: x | required | title=X
      """;

  private static final String AREA =
      """
      code: E99
      name: Here
      jurisdiction: england
      kind: county
      to: 2024
      """;

  private static final String BODY = "id: ours\nname: Ours\n";

  private static final String SERVICE = "name: Both\njurisdiction: wales\nmember: W06000003\n";

  /** One line more than is right, or several (⏎), and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "scale~lable: a ¦ Best~7:1 FAC-003 a scale has no key \"lable\"; did you mean label?",
        "scale~label: c ¦ Best~7:8 FAC-005 the scale ours has a label for c, which is none of its levels; did you mean a?",
        "scale~label: b ¦ GOOD!~7:8 FAC-005 the scale ours has the labels Good and GOOD!, which differ in case and punctuation at most, for two levels at the same time: a and b",
        "scale~label: a~7:8 FAC-004 label has 1 field without a name instead of 2",
        "scale~label: a ¦ Ok ¦ from=soon~7:8 FAC-004 from of label is not a date, month or year such as 2024-09: \"soon\"",
        "scale~label: a ¦ Ok ¦ form=2024~7:8 FAC-003 unknown detail of label: \"form=2024\"; did you mean from?",
        "scale~label: a ¦ Ok ¦ zzzz=1~7:8 FAC-003 unknown detail of label: \"zzzz=1\"",
        "scale~label: b ¦ Good~7:8 FAC-005 the scale ours has the label Good for two levels at the same time: a and b",
        "scale~label: zzz ¦ Z~7:8 FAC-005 the scale ours has a label for zzz, which is none of its levels",
        "scale~level: c ¦ number=1⏎level: d ¦ number=1~8:8 FAC-005 the scale ours has the number 1 for two levels",
        "scale~number: a ¦ 1 ¦ system=s⏎number: b ¦ 01 ¦ system=s~8:9 FAC-005 the scale ours has the number 1 in s for two levels: a and b",
        "scale~zzzzzz: a~7:1 FAC-003 a scale has no key \"zzzzzz\"",
        "scale~replaces: no~7:11 FAC-004 replaces is not yes: \"no\"",
        "framework~overall: zzz~7:10 FAC-005 the framework ours names zzz as overall, which is none of its aspects",
        "framework~limiting: x ¦ level=zzz ¦ strictness=usual~7:11 FAC-005 the framework ours names the level zzz, which is not on the scale ofsted-four-point",
        "framework~aspect: y ¦ required ¦ title=Y ¦ scale=ofsted-four-pint~7:9 FAC-005 the framework ours names the scale ofsted-four-pint, which the vocabulary does not have; did you mean ofsted-four-point?",
        "scale~label: a ¦ Ok ¦ to=2024 ¦ to=2025~7:8 FAC-003 duplicate detail \"to\"",
        "scale~label: a ¦ Ok ¦ from=2025 ¦ to=2024~7:8 FAC-005 the scale ours has a period that ends before it begins",
        "scale~level: a~7:8 FAC-005 the scale ours has the level a twice",
        "scale~level: c ¦ number=one~7:8 FAC-004 number of level is not a whole number of at most 9 digits: \"one\"",
        "scale~number: a ¦ 1~7:9 FAC-003 number has no detail \"system=\"",
        "scale~title: Again~7:8 FAC-003 duplicate key \"title\"",
        "scale~score: a ¦ least=3 ¦ most=2 ¦ out-of=4~7:8 FAC-005 the scale ours has a score with least above most, most above out-of, or out-of 0",
        "scale~confidence: sure~7:13 FAC-004 confidence is not one of confirmed, probable: \"sure\"",
        "scale~jurisdiction: Wales~7:15 FAC-004 jurisdiction is not one of england, scotland, wales, northern-ireland, ireland: \"Wales\"",
        "scale~level~7:1 FAC-001 neither a comment nor \"key: value\": \"level\"",
        "scale~label: b ¦ \u0007~7:8 FAC-004 the second field of label has invisible characters: \"\\u0007\"",
        "framework~overall: y~7:10 FAC-005 the framework ours names y as overall, which is none of its aspects; did you mean x?",
        "framework~aspect: x ¦ optional ¦ title=X~7:9 FAC-005 the framework ours has the aspect x twice",
        "framework~aspect: y ¦ conditional ¦ title=Y~7:9 FAC-005 the framework ours: the aspect y is conditional and has no condition",
        "framework~aspect: y ¦ required ¦ title=Y ¦ when=wet~7:9 FAC-005 the framework ours: the aspect y has a condition and is not conditional",
        "framework~limiting: x ¦ level=godo ¦ strictness=usual~7:11 FAC-005 the framework ours names the level godo, which is not on the scale ofsted-four-point; did you mean good?",
        "framework~next: good ¦ kind=review ¦ within=soon~7:7 FAC-004 within of next is not a period such as P3M: \"soon\"",
        "scale~level: c ¦ number=3 ¦ number=4~7:8 FAC-003 duplicate detail \"number\"",
        "scale~label: a ¦ Ok ¦~7:8 FAC-004 the second field of label begins or ends with a bar: \"Ok ¦\"",
        "scale~score: a ¦ least=1E2 ¦ most=2 ¦ out-of=3~7:8 FAC-004 least of score is not a number from 0 of at most 18 digits: \"1E2\"",
        "scale~score: a ¦ least=0 ¦ most=0 ¦ out-of=0~7:8 FAC-005 the scale ours has a score with least above most, most above out-of, or out-of 0",
        "framework~fieldwork: other ¦ min-days=1 ¦ max-days=2~7:12 FAC-005 the framework ours has fieldwork for other, which is none of its types",
        "framework~fieldwork: visit ¦ min-days=5 ¦ max-days=2~7:12 FAC-005 the framework ours has fieldwork with min-days above max-days",
        "framework~body: offsted~7:7 FAC-005 the framework ours names the body offsted, which the vocabulary does not have",
        "framework~scale: none~7:8 FAC-003 duplicate key \"scale\"",
        "area~successor: E99~6:12 FAC-005 the area E99 succeeds itself, directly or through its successors",
        "area~successor: E98~6:12 FAC-005 the area E99 names the successor E98, which the vocabulary does not have",
        "area~from: 2025~5:5 FAC-005 the area E99 ends before it begins",
        "area~from: 32/1/2024~6:7 FAC-004 from is not a date, month or year such as 2024-09: \"32/1/2024\"",
        "area~replaces: yes~1:7 FAC-005 the area E99 cannot replace another: the vocabulary has none",
        "body~predecessor: ours~3:14 FAC-005 the body ours is its own predecessor",
        "body~existed: 2001~3:10 FAC-004 existed has 1 field without a name instead of 0",
        "service~member: W00000000~4:9 FAC-005 the combined service Both names the member W00000000, which the vocabulary does not have",
      })
  void aLineIsRefused(String kind, String line, String expected) throws IOException {
    assertThat(problems(entry(kind) + line.replace('¦', '|').replace('⏎', '\n')))
        .containsExactly(expected.replace('¦', '|'));
  }

  private static String entry(String kind) {
    return switch (kind) {
      case "scale" -> SCALE;
      case "framework" -> FRAMEWORK;
      case "area" -> AREA;
      case "body" -> BODY;
      default -> SERVICE;
    };
  }

  @Test
  void everyRequiredKeyIsMissed() throws IOException {
    for (String kind : List.of("scale", "framework", "area", "service")) {
      List<String> lines = entry(kind).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        List<String> fewer = new ArrayList<>(lines);
        String key = fewer.remove(i).split(":", 2)[0];
        if (entry(kind).split(key + ": ", -1).length == 2 && !key.matches("aspect|label|to")) {
          assertThat(problems(String.join("\n", fewer)))
              .as("%s without %s", kind, key)
              .anyMatch(problem -> problem.contains("\"" + key + "\"") || problem.contains("kind"));
        }
      }
    }
  }

  @Test
  void allProblemsOfAFileAreGivenAtOnce() throws IOException {
    assertThat(problems("what\n\n" + SCALE + "level: c | nr=1\n\n\n" + SCALE + "\n" + "id: x\n"))
        .containsExactly(
            "1:1 FAC-001 neither a comment nor \"key: value\": \"what\"",
            "9:8 FAC-003 unknown detail of level: \"nr=1\"",
            "19:1 FAC-002 no entry of a known kind: a scale has a level, a framework a scale, a body"
                + " an id and a name, an area a code, a combined service a member");
    assertThat(problems(SCALE + "\n" + SCALE))
        .containsExactly("8:5 FAC-005 the scale ours is given twice, first in line 1");
    assertThat(problems("id: ofsted-four-point\ntitle: T\nkind: ladder\nlevel: a"))
        .containsExactly(
            "1:5 FAC-005 the scale ofsted-four-point is in the vocabulary already; to put this one"
                + " in its place, say \"replaces: yes\" in a file or call replacing()");
  }

  /** What a line that was left out may have said is not missed. */
  @Test
  void anEntryWithALineLeftOutIsNotBlamed() throws IOException {
    assertThat(problems("id: x\ntitle: T\nkind:ladder\nlevel: a\nlabel: b | B"))
        .containsExactly("3:1 FAC-001 neither a comment nor \"key: value\": \"kind:ladder\"");
    byte[] bytes = "id: x\rtitle: T\rkind: x".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    assertThat(problems(bytes))
        .containsExactly("3:7 FAC-001 not UTF-8; nothing is read from here on");
    assertThat(problems("title: e=mc2\n" + SCALE))
        .contains("1:8 FAC-003 title has no details, and this is one: \"e=mc2\"");
  }

  /** A later label may contradict any of the earlier ones. */
  @Test
  void labelsAreComparedWithAllEarlierOnes() throws IOException {
    String labels = "label: a | X | to=2001\nlabel: b | X | from=2010\n";
    assertThat(problems(SCALE + labels)).isEmpty();
    assertThat(problems(SCALE + labels + "label: a | X | from=2012"))
        .containsExactly(
            "9:8 FAC-005 the scale ours has the label X for two levels at the same time: b and a");
    assertThat(problems(SCALE + "label: a | ★\nlabel: b | ★★\n")).isEmpty();
  }

  /** A scale that is not understood is not said to be missing. */
  @Test
  void whatFollowsFromAnotherProblemIsNotSaid() throws IOException {
    String framework = FRAMEWORK.replace("ofsted-four-point", "theirs").replace("ours", "these");
    assertThat(problems(SCALE.replace("ours", "theirs") + "levle: c\n\n" + framework))
        .containsExactly("7:1 FAC-003 a scale has no key \"levle\"; did you mean level?");
    assertThat(problems(SCALE.replace("ours", "theirs") + "\n" + framework)).isEmpty();
    assertThat(problems(framework))
        .containsExactly(
            "5:8 FAC-005 the framework these names the scale theirs, which the vocabulary does not"
                + " have");
  }

  /** Three areas that take over from each other in a circle. */
  @Test
  void aCircleOfAreasIsRefusedAndDoesNotLoop() throws IOException {
    String circle =
        area("A", "B") + "\n" + area("B", "C") + "\n" + area("C", "A") + "\n" + area("D", "A");

    assertThat(problems(circle))
        .hasSize(3)
        .allMatch(problem -> problem.endsWith("directly or through its successors"));
  }

  /** Each would take hours if its cost grew with the square of its size. */
  @Test
  void hugeFilesCostWhatTheirSizeIs() throws IOException {
    int many = 4_000;
    StringBuilder chain = new StringBuilder();
    StringBuilder levels = new StringBuilder("id: x\ntitle: x\nkind: ladder\n");
    StringBuilder keys = new StringBuilder(SCALE);
    StringBuilder scales = new StringBuilder();
    for (int i = 0; i < many; i++) {
      chain.append(area("A" + i, "A" + (i + 1))).append('\n');
      levels.append("level: l").append(i).append("\nlabel: m").append(i).append(" | w\n");
      keys.append("key").append(i).append(": x\n");
      scales.append(FRAMEWORK.replace("ours", "f" + i).replace("ofsted-four", "ofsted-for"));
      scales.append('\n');
    }
    assertThat(problems(chain.toString())).hasSize(1).allMatch(one -> one.contains("A4000"));
    assertThat(problems(chain + area("A4000", "A0"))).hasSize(1001);
    assertThat(problems(levels.toString())).hasSize(1001);
    assertThat(problems(keys.toString())).hasSize(1001);
    assertThat(problems(scales.toString())).isNotEmpty();
  }

  private static String area(String code, String successor) {
    return "code: %s\nname: %s\njurisdiction: wales\nkind: x\nto: 2024\nsuccessor: %s\n"
        .formatted(code, code, successor);
  }

  @Test
  void brokenBytesAndHugeFilesAreRefused() throws IOException {
    byte[] bytes = (SCALE + "note: x").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    assertThat(problems(bytes))
        .containsExactly("7:7 FAC-001 not UTF-8; nothing is read from here on");
    assertThat(problems(new byte[(4 << 20) + 1]))
        .containsExactly("FAC-001 more than 4194304 bytes");
  }

  @Test
  void millionsOfProblemsAreCounted() throws IOException {
    List<String> problems = problems("x\n".repeat(200_000));
    assertThat(problems).hasSize(1001);
    assertThat(problems.get(1000)).isEqualTo("FAC-001 199000 further problems are not listed");
  }

  /** Cut anywhere, the file gives a vocabulary of whole entries or problems, and nothing else. */
  @Test
  void everyCutIsReadOrRefused() throws IOException {
    byte[] bytes = (SCALE + "\n" + BODY + "\n" + AREA + "\n" + SERVICE).getBytes(UTF_8);
    for (int length = 0; length <= bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      List<String> problems = problems(cut);
      assertThat(problems).allMatch(problem -> problem.matches("[0-9]+:[0-9]+ FAC-00[1-5] .+"));
    }
    assertThat(problems(bytes)).isEmpty();
  }

  @Test
  void aByteOrderMarkAndOtherLineEndsAreFine() throws IOException {
    assertThat(problems("\ufeff# ours\r\n" + SCALE.replace("\n", "\r\n"))).isEmpty();
  }

  @Test
  void buildersRefuseTheSame() {
    RatingScaleBuilder scale = RatingScale.builder(ScaleCode.of("ours"), "Ours");
    assertThatIllegalStateException()
        .isThrownBy(scale::build)
        .withMessage("the scale has no \"level\"");
    scale.level(LevelCode.of("a"), "Good").level(LevelCode.of("b"), "good");
    assertThatIllegalStateException()
        .isThrownBy(scale::build)
        .withMessage(
            "the scale ours has the labels Good and good, which differ in case and punctuation at most,"
                + " for two levels at the same time: a and b");
  }

  @ParameterizedTest
  @CsvSource(
      value = {"' a'", "'a | b'", "''", "'from=1'", "'a\nb'", "'a\u0000'", "'a\u202e'", "'| a'"},
      ignoreLeadingAndTrailingWhitespace = false)
  void buildersRefuseTextsThatAFileCannotHold(String text) {
    RatingScaleBuilder scale = RatingScale.builder(ScaleCode.of("ours"), "Ours");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scale.level(LevelCode.of("a"), text))
        .withMessageStartingWith("A fact file cannot hold this label ");
  }

  private static List<String> problems(String text) throws IOException {
    return problems(text.getBytes(UTF_8));
  }

  private static List<String> problems(byte[] text) throws IOException {
    try {
      assertThat(Vocabulary.standard().withFacts(new ByteArrayInputStream(text))).isNotNull();
      return List.of();
    } catch (InvalidFileException refused) {
      return refused.problems().stream().map(FactProblemsTest::shown).toList();
    }
  }

  private static String shown(Problem problem) {
    requireSaid(LANGUAGE.translate(problem).message(), problem.message(), problem.arguments());
    String place = problem.position().map(at -> at.line() + ":" + at.column() + " ").orElse("");
    return place + problem.rule() + " " + problem.message();
  }
}
