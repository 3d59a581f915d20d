package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.Transcript;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of progress reviews, in either of two layouts, becomes inspections with follow-ups. */
class ProgressReviewsTest {
  private static final GradeWords WORDS =
      GradeWords.of(ScaleCode.PROGRESS_WORDS).absence("too early", Absence.TOO_EARLY);

  /** One row for each review and area. */
  private static final TableMapping LONG =
      TableMapping.builder("reviews", "Progress reviews")
          .id("reviews", "Review")
          .type(InspectionType.PROGRESS_REVIEW)
          .grouped(100)
          .required("Review", Binding.identifier("review"))
          .column("Original", FollowUpColumns.of(RowId.of("reviews", "Original")))
          .column("Number", FollowUpColumns.ordinal())
          .column("Reviewed", Binding.fieldworkStart())
          .column("Priority area", PriorityAreaColumns.text())
          .column("Looked at", FollowUpColumns.covered(CellWords.of("yes", true).and("no", false)))
          .column("Progress", ProgressColumns.rating(WORDS))
          .column("In the words of", ProgressColumns.judgedBy())
          .build();

  private static final RowId ORIGINAL = RowId.of("dg/joint-inspection-2014");

  /** One row for each area, a pair of columns for each review. */
  private static final TableMapping MATRIX =
      TableMapping.builder("matrix", "Progress by priority area")
          .type(InspectionType.PROGRESS_REVIEW)
          .inspection(RowPart.of(ORIGINAL).about("Inspected").type(InspectionType.JOINT_INSPECTION))
          .inspection(
              RowPart.of(RowId.of("dg/review", "First review"))
                  .about("First review", "Progress")
                  .followingUp(ORIGINAL, 1))
          .inspection(
              RowPart.of(RowId.of("dg/review", "Second review"))
                  .about("Second review", "Progress then")
                  .followingUp(ORIGINAL, 2))
          .grouped(100)
          .required("Priority area", PriorityAreaColumns.text())
          .column("Due", PriorityAreaColumns.due())
          .column("Council", Binding.areaName())
          .column("Inspected", Binding.fieldworkStart())
          .column("First review", Binding.fieldworkStart())
          .column("Progress", ProgressColumns.rating(WORDS))
          .column("Second review", Binding.fieldworkStart())
          .column("Progress then", ProgressColumns.rating(WORDS))
          .build();

  private static List<String> read(TableMapping mapping, String... lines) {
    List<String> json = new ArrayList<>();
    for (Entry entry : entries(mapping, lines)) {
      json.add(
          InspectionWriter.json()
              .compact()
              .toText(entry.inspection().orElseThrow())
              .strip()
              .replace('"', '\''));
      json.addAll(Transcript.problems(entry.problems()));
    }
    return json;
  }

  private static Iterable<Entry> entries(TableMapping mapping, String... lines) {
    String table = String.join("\n", lines) + "\n";
    return DatasetReader.csv(mapping).open(table.getBytes(StandardCharsets.UTF_8));
  }

  private static Inspection first(TableMapping mapping, String... lines) {
    return entries(mapping, lines).iterator().next().inspection().orElseThrow();
  }

  /** The original lists the area, so what is wrong with it is said there and nowhere else. */
  @Test
  void whatIsWrongWithAnAreaIsSaidOnce() {
    List<String> read =
        read(
            MATRIX,
            "Priority area,Due,Council,Inspected,First review,Progress,Second review,Progress then",
            "Leadership,soon,Fife,2014-02,2015-03,limited,2016-05,significant",
            "Leadership!,2015,Fife,2014-02,2015-03,limited,2016-05,significant");

    assertThat(read).filteredOn(line -> line.contains("CSV-003")).hasSize(2);
    assertThat(read).filteredOn(line -> line.contains("'x-due':'soon'")).hasSize(1);
    assertThat(read).filteredOn(line -> line.contains("'followUp'")).hasSize(2);
  }

  @Test
  void rowsOfAReviewMakeOneFollowUp() {
    assertThat(
            read(
                LONG,
                "Review;Original;Number;Reviewed;Priority area;Looked at;Progress",
                "2015;2014;1;2015-05;leadership;yes;limited",
                "2016;2014;2;2016-05;leadership;yes;significant",
                "2015;2014;1;2015-05;neglect;no;too early",
                "2014;;;2014-02;leadership;;",
                "2014;;;2014-02;neglect;;"))
        .containsExactly(
            "{'id':'reviews/2015','identifiers':{'review':'2015'},'type':'progress-review',"
                + "'fieldwork':['2015-05'],'followUp':{'of':'reviews/2014','ordinal':1,"
                + "'covers':['leadership']},'progress':[{'priorityArea':'leadership',"
                + "'label':'limited','grade':{'scale':'progress-words','level':'limited'}},"
                + "{'priorityArea':'neglect','label':'too early','absence':'too-early'}]}",
            "{'id':'reviews/2016','identifiers':{'review':'2016'},'type':'progress-review',"
                + "'fieldwork':['2016-05'],'followUp':{'of':'reviews/2014','ordinal':2,"
                + "'covers':['leadership']},'progress':[{'priorityArea':'leadership',"
                + "'label':'significant','grade':{'scale':'progress-words','level':"
                + "'significant'}}]}",
            "{'id':'reviews/2014','identifiers':{'review':'2014'},'type':'progress-review',"
                + "'fieldwork':['2014-02'],'priorityAreas':[{'id':'leadership','text':"
                + "'leadership'},{'id':'neglect','text':'neglect'}]}");
  }

  @Test
  void aRowOfAMatrixSpeaksOfTheOriginalAndOfEachReview() {
    assertThat(
            read(
                MATRIX,
                "Priority area;Due;Inspected;First review;Progress;Second review;Progress then",
                "Collaborative leadership;2015;2014-02;2015-06;limited;2016-05;significant",
                "Neglect;;2014-02;;;2016-05;good"))
        .containsExactly(
            "{'id':'dg/joint-inspection-2014','type':'joint-inspection','fieldwork':['2014-02'],"
                + "'priorityAreas':[{'id':'collaborative-leadership','text':'Collaborative "
                + "leadership','due':'2015'},{'id':'neglect','text':'Neglect'}]}",
            "{'id':'dg/review/2015-06','type':'progress-review','fieldwork':['2015-06'],"
                + "'followUp':{'of':'dg/joint-inspection-2014','ordinal':1},'progress':"
                + "[{'priorityArea':'collaborative-leadership','label':'limited','grade':"
                + "{'scale':'progress-words','level':'limited'}}]}",
            "{'id':'dg/review/2016-05','type':'progress-review','fieldwork':['2016-05'],"
                + "'followUp':{'of':'dg/joint-inspection-2014','ordinal':2},'progress':"
                + "[{'priorityArea':'collaborative-leadership','label':'significant','grade':"
                + "{'scale':'progress-words','level':'significant'}},{'priorityArea':'neglect',"
                + "'label':'good','grade':{'scale':'progress-words','level':'good'}}]}");
  }

  /** Where the row does not describe the original, only an extension can hold the words. */
  @Test
  void theWordsOfAnAreaThatNoInspectionListsAreKept() {
    assertThat(
            read(
                LONG,
                "Review;Original;Priority area;Progress",
                "2015;2014;Collaborative leadership;limited"))
        .containsExactly(
            "{'id':'reviews/2015','identifiers':{'review':'2015'},'type':'progress-review',"
                + "'followUp':{'of':'reviews/2014'},'progress':[{'priorityArea':"
                + "'collaborative-leadership','label':'limited','grade':{'scale':"
                + "'progress-words','level':'limited'}}],"
                + "'x-priority-area':'Collaborative leadership'}");
  }

  @Test
  void theOriginalMayNotBeInARow() {
    assertThat(
            read(
                MATRIX,
                "Priority area;Due;Inspected;First review;Progress",
                "Early help;2015;;2015-06;limited"))
        .containsExactly(
            "{'id':'dg/review/2015-06','type':'progress-review','fieldwork':['2015-06'],"
                + "'followUp':{'of':'dg/joint-inspection-2014','ordinal':1},'progress':"
                + "[{'priorityArea':'early-help','label':'limited','grade':{'scale':"
                + "'progress-words','level':'limited'}}],'x-priority-area':'Early help',"
                + "'x-due':'2015'}");
  }

  @Test
  void aRowAboutNoInspectionIsSaid() {
    assertThat(
            Transcript.dataset(
                DatasetReader.csv(MATRIX)
                    .open(
                        "Priority area,Inspected\nNeglect,NULL\n"
                            .getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "CSV-006 - 2:1 the table: the row holds no inspection: no column about an"
                + " inspection has a value",
            "CSV-010 - 1:1 the table: no row below the header gives a record: 1 row: 1 without"
                + " inspection");
  }

  @Test
  void aRatingOfNoAreaIsKept() {
    assertThat(
            read(
                LONG, "Review;Original;Priority area;Progress;Looked at", "2015;2014;;limited;yes"))
        .containsExactly(
            "{'id':'reviews/2015','identifiers':{'review':'2015'},'type':'progress-review',"
                + "'followUp':{'of':'reviews/2014'},'x-progress':'limited','x-looked-at':'yes'}",
            "CSV-003 /x-looked-at 2:5 reviews/2015: column \"Looked at\": \"yes\" is not about a"
                + " priority area: the row has neither the text of one nor its id",
            "CSV-003 /x-progress 2:4 reviews/2015: column \"Progress\": \"limited\" is not about a"
                + " priority area: the row has neither the text of one nor its id");
  }

  @Test
  void aWordThatIsNotOneOfTheTableIsALabelAndReported() {
    assertThat(
            read(LONG, "Review;Original;Priority area;Progress", "2015;2014;neglect;some headway"))
        .containsExactly(
            "{'id':'reviews/2015','identifiers':{'review':'2015'},'type':'progress-review',"
                + "'followUp':{'of':'reviews/2014'},'progress':[{'priorityArea':'neglect',"
                + "'label':'some headway'}],'x-progress':'some headway'}",
            "CSV-003 /x-progress 2:4 reviews/2015: column \"Progress\": \"some headway\" is not a"
                + " grade of progress-words");
  }

  @Test
  void whoJudgedWithoutARatingIsKept() {
    assertThat(
            read(
                LONG,
                "Review;Original;Priority area;Progress;In the words of",
                "2015;2014;neglect;NULL;The council"))
        .containsExactly(
            "{'id':'reviews/2015','identifiers':{'review':'2015'},'type':'progress-review',"
                + "'followUp':{'of':'reviews/2014'},'x-in-the-words-of':'The council',"
                + "'x-priority-area':'neglect'}");
  }

  /** "Not covered" says something only where another area is covered. */
  @Test
  void whatWasNotLookedAtIsKeptWhereNothingSaysIt() {
    assertThat(
            read(
                LONG,
                "Review;Original;Priority area;Looked at",
                "2015;2014;neglect;no",
                "2016;2014;neglect;no",
                "2016;2014;leadership;yes",
                "2016;2014;leadership;no"))
        .containsExactly(
            "{'id':'reviews/2015','identifiers':{'review':'2015'},'type':'progress-review',"
                + "'followUp':{'of':'reviews/2014'},'x-looked-at':'no','x-priority-area':"
                + "'neglect'}",
            "{'id':'reviews/2016','identifiers':{'review':'2016'},'type':'progress-review',"
                + "'followUp':{'of':'reviews/2014','covers':['leadership']},'x-priority-area':"
                + "'neglect','x-looked-at':'no'}",
            "CSV-003 /x-looked-at 5:4 reviews/2016: column \"Looked at\": \"no\" is not what line 4"
                + " says of the same priority area");
  }

  @Test
  void oneIdWithTwoTextsIsReported() {
    TableMapping numbered =
        TableMapping.builder("areas", "Areas")
            .id("areas", "Report")
            .grouped(10)
            .column("Report", Binding.identifier("report"))
            .column("No", PriorityAreaColumns.id())
            .column("Text", PriorityAreaColumns.text())
            .column("Who", PriorityAreaColumns.responsible())
            .build();

    assertThat(
            read(
                numbered,
                "Report;No;Text;Who",
                "1;a;Leadership;The council",
                "1;a;Neglect;The police",
                "1;a;;The council",
                "1;b;;The council"))
        .containsExactly(
            "{'id':'areas/1','identifiers':{'report':'1'},'type':'inspection','priorityAreas':"
                + "[{'id':'a','text':'Leadership','responsible':['The council','The police']}],"
                + "'x-no':'b','x-who':'The council','x-text':'Neglect'}",
            "CSV-003 /x-text 3:3 areas/1: column \"Text\": \"Neglect\" is not the value that line 2"
                + " gives for the same priority area");
  }

  /** Two reviews with one id are one inspection, which cannot have two places in the series. */
  @Test
  void partsWithOneIdAreOneInspection() {
    List<String> read =
        read(
            MATRIX,
            "Priority area;Inspected;First review;Progress;Second review;Progress then",
            "Leadership;2014-02;2015-06;limited;2015-06;significant");

    assertThat(read).hasSize(3);
    assertThat(read.get(1))
        .contains("'ordinal':1", "'label':'limited'", "'label':'significant'")
        .contains("'x-second-review':'2015-06'");
    assertThat(read.get(2))
        .isEqualTo(
            "CSV-003 /x-second-review 2:5 dg/review/2015-06: column \"Second review\": \"2015-06\""
                + " is not about follow-up number 1, as line 2 says: this row makes it number 2");
  }

  @Test
  void aStepWithoutLabelIsKept() {
    TableMapping steps =
        TableMapping.builder("steps", "Steps")
            .id("steps", "Ref")
            .column("Ref", Binding.identifier("ref"))
            .column("By", NextStepColumns.by())
            .column("Next", NextStepColumns.label())
            .column("Grade", Binding.judgement(AspectCode.OVERALL, GradeWords.labels()))
            .build();

    assertThat(read(steps, "Ref;By;Next;Grade", "1;2016;;3", "2;2016;We will come back.;Fine"))
        .containsExactly(
            "{'id':'steps/1','identifiers':{'ref':'1'},'type':'inspection','judgements':"
                + "[{'aspect':'overall','label':'3'}],'x-by':'2016'}",
            "{'id':'steps/2','identifiers':{'ref':'2'},'type':'inspection','judgements':"
                + "[{'aspect':'overall','label':'Fine'}],'nextSteps':[{'label':'We will come"
                + " back.','by':'2016'}]}");
  }

  @Test
  void aCellThatSaysAWordIsKept() {
    TableMapping services =
        TableMapping.builder("services", "Services")
            .id("services", "Ref")
            .column("Ref", Binding.identifier("ref"))
            .column("Area", Binding.areaName().keeping("outside Scotland").keeping("unknown"))
            .build();

    assertThat(first(services, "Ref,Area", "1,Fife").areas().get(0).name()).contains("Fife");
    for (String word : List.of("Outside  Scotland", "unknown")) {
      Inspection abroad = first(services, "Ref,Area", "1," + word);
      assertThat(abroad.areas()).isEmpty();
      assertThat(abroad.extensions().get(0).json()).isEqualTo('"' + word + '"');
    }
  }

  @Test
  void aRoundedNumberIsNoOriginal() {
    Inspection review = first(LONG, "Review;Original;Number", "2015;1.02E+07;1");

    assertThat(review.followUp().orElseThrow().of()).isEmpty();
    assertThat(review.extensions().get(0).json()).isEqualTo("\"1.02E+07\"");
  }

  /** What the table says of a word counts more than what the scale says. */
  @Test
  void aWordNamedAsAnAbsenceIsNoGrade() {
    GradeWords words =
        GradeWords.of(ScaleCode.PROGRESS_WORDS)
            .absence("limited", Absence.NOT_STATED)
            .absence("-", Absence.TOO_EARLY);
    TableMapping ratings =
        TableMapping.builder("ratings", "Ratings")
            .id("ratings", "Area")
            .absent("not looked at", Absence.NOT_REVIEWED)
            .column("Area", PriorityAreaColumns.id())
            .column("Progress", ProgressColumns.rating(words))
            .column("Overall", ProgressColumns.overall(words))
            .build();

    assertThat(read(ratings, "Area;Progress", "a;limited", "a;-", "a;not looked at", "a;N/A"))
        .containsExactly(
            "{'id':'ratings/a','type':'inspection','progress':[{'priorityArea':'a',"
                + "'label':'limited','absence':'not-stated'}]}",
            "{'id':'ratings/a','type':'inspection','progress':[{'priorityArea':'a',"
                + "'label':'-','absence':'too-early'}]}",
            "{'id':'ratings/a','type':'inspection','progress':[{'priorityArea':'a',"
                + "'absence':'not-reviewed'}]}",
            "{'id':'ratings/a','type':'inspection','x-area':'a'}");
    assertThat(read(ratings, "Area;Overall", "a;limited", "a;not looked at", "a;good"))
        .containsExactly(
            "{'id':'ratings/a','type':'inspection','overallProgress':[{'label':'limited'}],"
                + "'x-area':'a'}",
            "{'id':'ratings/a','type':'inspection','x-overall':'not looked at','x-area':'a'}",
            "{'id':'ratings/a','type':'inspection','overallProgress':[{'label':'good','grade':"
                + "{'scale':'progress-words','level':'good'}}],'x-area':'a'}");
  }

  @Test
  void aNameThatIsNoWordIsAParticipantWithoutBody() {
    TableMapping table =
        TableMapping.builder("t", "T")
            .id("t", "By")
            .inspectedBy("Ofsted", BodyCode.OFSTED)
            .column("By", Binding.participant(CellWords.of("HMICS", BodyCode.HMICS)))
            .build();

    assertThat(first(table, "By", "hmics").participants().get(1).body()).contains(BodyCode.HMICS);
    assertThat(first(table, "By", "The board").participants().get(1))
        .isEqualTo(Participant.builder().name("The board").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"five", "-1", "1.5", "5%", "12345678901", "1e3"})
  void onlyAWholeNumberIsACount(String cell) {
    TableMapping table =
        TableMapping.builder("t", "T")
            .id("t", "Ref")
            .column("Ref", Binding.kept())
            .column("Areas", PriorityAreaColumns.stated())
            .build();

    assertThat(first(table, "Ref,Areas", "1,5.0").priorityAreasStated().get(0).count())
        .isEqualTo(5);
    assertThat(read(table, "Ref;Areas", "1;" + cell).get(1))
        .endsWith("\"" + cell + "\" is not a whole number");
  }

  private static TableMapping.Builder scores() {
    return TableMapping.builder("t", "T")
        .id("t", "Ref")
        .column("Ref", Binding.kept())
        .column("Score", Binding.score(AspectCode.OVERALL, BigDecimal.TEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"99e2147483647", "1e1001", "1e-2147483647", "1e999999999999"})
  void aNumberThatNobodyMeansIsNotUnderstood(String cell) {
    assertThat(read(scores().build(), "Ref,Score", "1," + cell).get(1))
        .endsWith("\"" + cell + "\" is not a number");
  }

  @Test
  void partsOfJavaCodeHaveAnId() {
    TableMapping.Builder table = TableMapping.builder("t", "T").column("Ref", Binding.kept());
    RowReader none = table.parts(row -> null).build().reader(1, List.of("Ref"));
    RowReader nameless =
        table.parts(row -> List.of(RowPart.of(List.of()))).build().reader(1, List.of("Ref"));

    assertThatIllegalStateException()
        .isThrownBy(() -> none.read(2, List.of("a")))
        .withMessage("The parts() of the mapping t give null instead of a list for line 2");
    assertThatIllegalStateException()
        .isThrownBy(() -> nameless.read(2, List.of("a")))
        .withMessage(
            "The parts() of the mapping t give an inspection without a way to make its id for"
                + " line 2");
  }

  private static List<String> areaIds(String... texts) {
    TableMapping table =
        TableMapping.builder("t", "T")
            .id("t")
            .grouped(9)
            .column("A", PriorityAreaColumns.text())
            .build();
    RowReader rows = table.reader(1, List.of("A"));
    for (int i = 0; i < texts.length; i++) {
      rows.read(i + 2, List.of(texts[i]));
    }
    return rows.end().get(0).inspection().orElseThrow().priorityAreas().stream()
        .map(PriorityArea::id)
        .toList();
  }

  @Test
  void areasWithLongTextsOrWithoutLettersHaveIdsOfTheirOwn() {
    String sixty = "a".repeat(60);
    assertThat(areaIds(sixty, sixty + "b", sixty + "c", "!", "?", " ? "))
        .containsExactly(
            sixty,
            "a".repeat(51) + "-" + Integer.toHexString((sixty + "b").hashCode()),
            "a".repeat(51) + "-" + Integer.toHexString((sixty + "c").hashCode()),
            "item-00000021",
            "item-0000003f");
    assertThat(areaIds("\ud835\udd18".repeat(60), "\ud835\udd18".repeat(61)))
        .satisfies(ids -> assertThat(ids.get(0)).isEqualTo("\ud835\udd18".repeat(60)))
        .satisfies(ids -> assertThat(ids.get(1)).startsWith("\ud835\udd18".repeat(51) + "-"));
  }

  /** A detail that only a review has is not said of the original. */
  @Test
  void aDetailThatIsAboutTheReviewAloneIsKept() {
    TableMapping table =
        TableMapping.builder("t", "T")
            .inspection(RowPart.of(ORIGINAL).about("Inspected"))
            .inspection(
                RowPart.of(RowId.of("dg/review", "Review"))
                    .about("Review", "Progress", "New date")
                    .followingUp(ORIGINAL, 1))
            .grouped(100)
            .column("Area", PriorityAreaColumns.text())
            .column("Who", PriorityAreaColumns.responsible())
            .column("Inspected", Binding.fieldworkStart())
            .column("Review", Binding.fieldworkStart())
            .column("Progress", ProgressColumns.rating(WORDS))
            .column("New date", PriorityAreaColumns.due())
            .build();

    List<String> read =
        read(
            table,
            "Area;Who;Inspected;Review;Progress;New date",
            "Neglect;Police;2014-02;2015-06;limited;2016-01");
    assertThat(read).hasSize(2);
    assertThat(read.get(0)).contains("'responsible':['Police']").doesNotContain("2016-01");
    assertThat(read.get(1)).contains("'x-new-date':'2016-01'").doesNotContain("x-area", "x-who");
  }

  @Test
  void judgementsWithDifferentTitlesAreDifferent() {
    GradeWords grades = GradeWords.of(ScaleCode.OFSTED_FOUR_POINT);
    TableMapping table =
        TableMapping.builder("t", "T")
            .id("t")
            .grouped(9)
            .column("Care", Binding.titledJudgement(AspectCode.OVERALL, grades))
            .column("Help", Binding.titledJudgement(AspectCode.OVERALL, grades))
            .build();

    assertThat(first(table, "Care,Help", "Good,", ",Good", "Good,Good").judgements())
        .extracting(judgement -> judgement.title().orElse(""))
        .containsExactly("Care", "Help");
  }

  @Test
  void scoresAreComparedAsNumbers() {
    TableMapping table =
        scores()
            .column("Again", Binding.score(AspectCode.OVERALL, new BigDecimal("10.0")))
            .column("Percent", Binding.score(AspectCode.OVERALL, BigDecimal.valueOf(100)))
            .build();

    assertThat(read(table, "Ref,Score,Again", "1,8,8.0")).hasSize(1);
    assertThat(read(table, "Ref,Score,Percent", "1,8,8").get(1))
        .endsWith("column \"Percent\": \"8\" is not the only score: Score has another");
  }

  @Test
  void aListOfNoAreasIsNotUnderstood() {
    TableMapping table =
        TableMapping.builder("t", "T").id("t").column("A", FollowUpColumns.covers(";")).build();

    assertThat(read(table, "A,B", " ; ; ,").get(1)).endsWith("\" ; ; \" is not at least one id");
  }

  @Test
  void whoInspectedIsNamedOnce() {
    TableMapping table =
        TableMapping.builder("t", "T")
            .id("t")
            .inspectedBy("Ofsted", BodyCode.OFSTED)
            .column("By", Binding.participant(CellWords.of("Ofsted", BodyCode.OFSTED)))
            .build();

    assertThat(first(table, "By", "Ofsted").participants()).hasSize(1);
    assertThat(first(table, "By", "The board").participants()).hasSize(2);
  }

  @Test
  void twoValuesOfOneRowNameTheirColumns() {
    TableMapping table =
        TableMapping.builder("t", "T")
            .id("t")
            .column("T1", Binding.title())
            .column("T2", Binding.title())
            .build();

    assertThat(read(table, "T1,T2", "a,b").get(1))
        .endsWith("column \"T2\": \"b\" is not the value of the column \"T1\" in the same row");
  }

  @Test
  void aReviewFollowsUpOneInspection() {
    TableMapping table =
        TableMapping.builder("t", "T")
            .inspection(
                RowPart.of(RowId.of("r", "Review"))
                    .about("Review")
                    .followingUp(RowId.of("o", "Original"), 1))
            .grouped(9)
            .column("Review", Binding.fieldworkStart())
            .column("Original", Binding.kept())
            .build();

    assertThat(read(table, "Review,Original", "2016,2013", "2016,2014").get(1))
        .endsWith(
            "\"2016\" is not about a follow-up of o/2013, as line 2 says: this row makes it one of"
                + " o/2014");
  }

  /**
   * The words of an area that only the review has are said nowhere else, unless they are its id.
   */
  @Test
  void theWordsOfAnAreaThatAreAboutTheReviewAloneAreKept() {
    TableMapping table =
        TableMapping.builder("t", "T")
            .inspection(RowPart.of(ORIGINAL).about("Inspected"))
            .inspection(
                RowPart.of(RowId.of("dg/review", "Review"))
                    .about("Review", "Area", "Progress")
                    .followingUp(ORIGINAL, 1))
            .column("Area", PriorityAreaColumns.text())
            .column("Inspected", Binding.fieldworkStart())
            .column("Review", Binding.fieldworkStart())
            .column("Progress", ProgressColumns.rating(WORDS))
            .build();

    String header = "Area,Inspected,Review,Progress";
    assertThat(read(table, header, "Neglect of,2014-02,2015-06,limited").get(1))
        .contains("'x-area':'Neglect of'");
    assertThat(read(table, header, "neglect,2014-02,2015-06,limited").get(1))
        .contains("'priorityArea':'neglect'")
        .doesNotContain("x-area");
  }
}
