package io.github.openinspections.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.CellWords;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.PriorityAreaColumns;
import io.github.openinspections.serialization.csv.ProgressColumns;
import io.github.openinspections.serialization.csv.RowId;
import io.github.openinspections.serialization.csv.RowPart;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Estyn's scale and framework and a county's own visits, without a change to this library. */
class OwnWorldTest {
  private static final ScaleCode FOUR = ScaleCode.of("estyn-four");
  private static final ScaleCode LIGHT = ScaleCode.of("county-light");
  private static final AspectCode CARE = AspectCode.of("care-support-and-guidance");
  private static final BodyCode COUNTY = BodyCode.of("county-visitors");
  private static final InspectionType VISIT = InspectionType.of("county-visit");
  private static final AreaCode NORTH = AreaCode.of("W06000099");
  private static final String TABLE =
      """
      Place,Code,Seen,By,Priority area,Care,Visited,Visitors,Light
      North,W06000099,2026-05,Estyn,Safer recruitment,Good,2026-09,County visitors,Amber
      North,W06000099,2026-05,Estyn,Attendance,Good,2026-09,County visitors,Purple
      """;

  private static final String WORLD =
      """
      id: estyn-four
      title: Estyn's four judgements
      kind: ladder
      jurisdiction: wales
      level: excellent
      level: good
      level: adequate
      level: unsatisfactory
      label: excellent | Excellent
      label: good | Good
      label: adequate | Adequate and needs improvement
      label: unsatisfactory | Unsatisfactory and needs urgent improvement

      id: estyn-lges
      title: Inspection of local government education services
      body: estyn
      type: inspection
      scale: estyn-four
      aspect: care-support-and-guidance | required | title=Care, support and guidance
      aspect: outcomes | required | title=Outcomes

      id: county-visitors
      name: County visitors

      id: county-light
      title: The county's traffic light
      kind: ladder
      level: green
      level: amber
      level: red
      label: green | Green
      label: amber | Amber
      label: red | Red

      id: county-visits
      title: Visits after an inspection
      body: county-visitors
      type: county-visit
      scale: county-light

      code: W06000099
      name: North
      jurisdiction: wales
      kind: principal-area
      from: 2026-04
      """;
  private static final Vocabulary OURS = world();
  private static final RowId SEEN = RowId.of("county/inspection", "Place", "Seen");
  private static final TableMapping MAPPING =
      TableMapping.builder("county", "The county's table")
          .inspection(RowPart.of(SEEN).about("Seen", "By", "Care").type(InspectionType.INSPECTION))
          .inspection(
              RowPart.of(RowId.of("county/visit", "Place", "Visited"))
                  .about("Visited", "Visitors", "Light")
                  .type(VISIT)
                  .followingUp(SEEN, 1))
          .grouped(1000)
          .column("Place", Binding.areaName())
          .column("Code", Binding.areaCode())
          .column("Seen", Binding.fieldworkStart())
          .column("By", Binding.participant(CellWords.of("Estyn", BodyCode.ESTYN)))
          .column("Visitors", Binding.participant(CellWords.of("County visitors", COUNTY)))
          .column("Priority area", PriorityAreaColumns.text())
          .column("Care", Binding.judgement(CARE, GradeWords.of(OURS.scale(FOUR).orElseThrow())))
          .column("Visited", Binding.fieldworkStart())
          .column("Light", ProgressColumns.rating(GradeWords.of(OURS.scale(LIGHT).orElseThrow())))
          .build();

  private static Vocabulary world() {
    try {
      return Vocabulary.standard().withFacts(new ByteArrayInputStream(WORLD.getBytes(UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void theWorldHasFortyLines() {
    assertThat(WORLD.lines().filter(line -> !line.isEmpty())).hasSize(40);
    assertThat(OURS.body(COUNTY)).isPresent();
    assertThat(OURS.areasNamed("north")).extracting(RegisteredArea::code).containsExactly(NORTH);
  }

  @Test
  void aTableIsReadWithIt() throws IOException {
    List<Inspection> read = new ArrayList<>();
    try (InspectionDataset dataset = open()) {
      dataset.forEach(entry -> entry.inspection().ifPresent(read::add));
    }
    assertThat(read)
        .extracting(Inspection::id)
        .containsExactly("county/inspection/north/2026-05", "county/visit/north/2026-09");
    assertThat(read.get(0).judgements())
        .singleElement()
        .satisfies(care -> assertThat(care.grade()).contains(Grade.of(FOUR, LevelCode.of("good"))));
    assertThat(read.get(1).progress().get(0).grade())
        .contains(Grade.of(LIGHT, LevelCode.of("amber")));
    assertThat(read.get(1).followUp().flatMap(followUp -> followUp.of()))
        .contains("county/inspection/north/2026-05");
  }

  @Test
  void itIsCheckedWithIt() throws IOException {
    try (InspectionDataset dataset = open()) {
      assertThat(
              DatasetValidator.of(RuleBook.standard().vocabulary(OURS))
                  .validate(dataset)
                  .problems())
          .extracting(Problem::message)
          .containsExactly(
              "county/inspection/north/2026-05: the framework estyn-lges requires judgements that"
                  + " are missing: outcomes",
              "county/visit/north/2026-09: column \"Light\": \"Purple\" is not a grade of"
                  + " county-light");
    }
  }

  @Test
  void withoutItTheCodesAreUnknown() throws IOException {
    try (InspectionDataset dataset = open()) {
      assertThat(DatasetValidator.standard().validate(dataset).problems())
          .extracting(Problem::message)
          .contains(
              "county/inspection/north/2026-05: the area code W06000099 is not in the register: no council with children's services has or had it",
              "county/visit/north/2026-09: the inspection type \"county-visit\" is not known")
          .hasSizeGreaterThan(6);
    }
  }

  @Test
  void itsHistoryIsShown() throws IOException {
    List<Inspection> read = new ArrayList<>();
    try (InspectionDataset dataset = open()) {
      dataset.forEach(entry -> entry.inspection().ifPresent(read::add));
    }
    InspectionHistory history = InspectionHistory.of(read, OURS).forArea(NORTH);

    assertThat(history.priorityAreas())
        .extracting(
            area ->
                area.id() + " " + area.reviews().stream().map(PriorityAreaReview::outcome).toList())
        .containsExactly("safer-recruitment [RATED]", "attendance [RATED]");
    assertThat(history.vocabulary().area(NORTH)).isPresent();
  }

  private static InspectionDataset open() {
    return DatasetReader.csv(MAPPING, ReadOptions.builder().vocabulary(OURS).build())
        .open(TABLE.getBytes(UTF_8));
  }
}
