package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The command {@code grades}. */
class CliGradesTest {
  private static final String GRADES =
      """
      {"id":"c","type":"inspection","fieldwork":["2018-05"],"areas":[{"name":"barnsley"}],
       "judgements":[{"aspect":"leadership","label":"Better"}]}
      {"id":"u","type":"inspection","areas":[{"name":"barnsley"}],
       "judgements":[{"aspect":"leadership","label":"Undated"}]}
      {"id":"a","type":"inspection","fieldwork":["2016-05"],"areas":[{"name":"Barnsley MBC"}],
       "judgements":[{"aspect":"overall-effectiveness","label":"Good","grade":{"scale":"ofsted-four-point","level":"good"}}]}
      {"id":"b","type":"inspection","fieldwork":["2018"],"areas":[{"code":"E08000016"}],
       "judgements":[{"aspect":"overall-effectiveness","label":"Fair \\u001b[2J"},{"aspect":"leadership","label":"Poor"}]}
      {"id":"h","type":"inspection","fieldwork":["2019"],"areas":[{"name":"barnsley"}],
       "inspected":[{"name":"The Elms","identifiers":{"ofsted-urn":"SC1"}}],
       "judgements":[{"aspect":"overall-effectiveness","label":"Good"}]}
      {"id":"z","type":"inspection","fieldwork":["2019"],"areas":[{"name":"Bolton"}],
       "judgements":[{"aspect":"overall-effectiveness","label":"Elsewhere"}]}
      """
          .replace("\n ", "");

  @Test
  void gradesAreShownOverTimeForEachProvider() {
    Ran ran = Ran.on(GRADES, "grades", "-", "--area", "E08000038");

    assertThat(ran.out())
        .isEqualTo(
            """
            Barnsley
            ========
            leadership
              2018: "Poor" on no known scale, framework not known  [b]
              2018-05: "Better" on no known scale, framework not known  [c]
              date not given: "Undated" on no known scale, framework not known  [u]
            overall-effectiveness
              2016-05: "Good" (level good) on the scale ofsted-four-point, framework not known  [a]
              2018: "Fair \\u001B[2J" on no known scale, framework not known  [b]

            The Elms
            ========
            overall-effectiveness
              2019: "Good" on no known scale, framework not known  [h]
            """);
    assertThat(ran.err()).contains("3 grades may belong elsewhere in the order");
    assertThat(ran.code()).isZero();
  }

  @Test
  void oneAspectIsChosenAndJsonHasTheSame() {
    String aspect = "--aspect=overall-effectiveness";
    Ran ran = Ran.on(GRADES, "grades", "-", "--area=barnsley", aspect, "--report=json");

    assertThat(ran.out())
        .contains(
            "\"area\" : \"E08000038 Barnsley\"", "\"undecided\" : 0", "\"name\" : \"The Elms\"")
        .containsSubsequence(
            "\"date\" : \"2016-05\"", "\"level\" : \"good\"", "\"date\" : \"2018\"")
        .doesNotContain("leadership", "Elsewhere");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void anAreaAndAnAspectMustBeKnown() {
    assertThat(Ran.on(GRADES, "grades", "-").err()).contains("--area is missing");
    assertThat(Ran.on(GRADES, "grades", "-", "--area=x", "--aspect= ").code()).isEqualTo(2);
    assertThat(Ran.on(GRADES, "grades", "-", "--area=Leeds").code()).isEqualTo(3);
    Ran none = Ran.on(GRADES, "grades", "-", "--area=Bolton", "--aspect=x");
    assertThat(none.err())
        .contains("has a grade of the aspect x; there are grades of overall-effectiveness\n");
    assertThat(none.code()).isZero();
  }

  @Test
  void aDateThatIsNotUsedIsSaid() {
    for (String command : new String[] {"grades", "latest", "history", "open-areas"}) {
      assertThat(Ran.on(GRADES, command, "-", "--area=Bolton", "--as-of=2020").err())
          .as(command)
          .contains("the date 2020 was not used");
    }
    assertThat(Ran.on(GRADES, "deadlines", "-", "--as-of=2020").err()).isEmpty();
  }

  @Test
  void ofManyAspectsTheFirstAreNamed() {
    StringBuilder judgements = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      judgements.append(",{\"aspect\":\"a" + i + "\",\"label\":\"Good\"}");
    }
    String record =
        "{\"id\":\"m\",\"type\":\"inspection\",\"areas\":[{\"name\":\"Bolton\"}],\"judgements\":["
            + judgements.substring(1)
            + "]}\n";

    assertThat(Ran.on(record, "latest", "-", "--area=Bolton", "--aspect=x").err())
        .contains("there are grades of a0, a1, a2, a3, a4, a5, a6, a7 and 2 more\n");
  }
}
