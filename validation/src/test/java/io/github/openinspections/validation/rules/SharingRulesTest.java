package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.area;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.notRun;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.problem.ValidationReport;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SharingRulesTest {
  @Test
  void DAT_008_DAT_010_aBadCodeIsNotAnotherPlace() {
    Inspection bad = REVIEW.withAreas(area("S120", "Fife"));

    assertThat(found(validate(ORIGINAL, bad))).containsExactly("ARE-001 2 /areas/0/code");
    assertThat(
            found(
                validate(
                    ORIGINAL.withAreas(area("S120", "Fife")),
                    ORIGINAL.withId("other").withAreas(area("S120", "Annandale")))))
        .containsExactly("ARE-001 1 /areas/0/code", "ARE-001 2 /areas/0/code");
  }

  /** The register has places whose GSS codes are not published yet. */
  @Test
  void DAT_008_DAT_010_aCodeOfTheRegisterIsAPlace() {
    Inspection announced = ORIGINAL.withAreas(area("east-surrey", "East Surrey"));
    Inspection inOrkney = REVIEW.withAreas(area("S12000023", "Orkney Islands"));
    Inspection inSurrey = REVIEW.withAreas(area("E10000030", "Surrey"));
    Inspection misnamed =
        announced.withId("misnamed").withAreas(area("east-surrey", "Orkney Islands"));

    assertThat(found(validate(announced, inOrkney))).contains("DAT-008 2 /followUp/of");
    assertThat(found(validate(announced, inSurrey))).doesNotContain("DAT-008 2 /followUp/of");
    assertThat(found(validate(announced, misnamed))).contains("DAT-010 2 /areas/0/name");
  }

  @Test
  void DAT_008_aFollowUpInAnotherPlaceIsReported() {
    Inspection elsewhere = REVIEW.withAreas(area("S12000023", "Orkney Islands"));
    InspectedBody home = InspectedBody.builder().name("A Home").build();

    assertThat(found(validate(ORIGINAL, elsewhere))).containsExactly("DAT-008 2 /followUp/of");
    assertThat(
            found(
                validate(
                    ORIGINAL.withInspected(home),
                    elsewhere.withInspected(home.withName("a HOME")))))
        .isEmpty();
  }

  @Test
  void DAT_008_withoutPlacesAndBodiesThereIsNothingToCompare() {
    ValidationReport report = validate(ORIGINAL, REVIEW.withAreas());

    assertThat(found(report)).isEmpty();
    assertThat(notRun("DAT-008", report))
        .containsExactly("1: the two records have neither places nor inspected bodies to compare");
  }

  private static Inspection reported(String id, String url) {
    return ORIGINAL.withId(id).withReport(Report.builder().url(URI.create(url)).build());
  }

  @Test
  void DAT_009_aSecondInspectionWithTheSameReportIsReported() {
    assertThat(
            found(
                validate(
                    reported("a", "https://example.org/1.pdf"),
                    reported("b", "https://example.org/1.pdf#page=3"),
                    reported("c", "https://example.org/2.pdf"))))
        .containsExactly("DAT-009 2 /report/url");
  }

  @Test
  void DAT_009_frontPagesAreNotReports() {
    assertThat(
            found(
                validate(
                    reported("a", "https://example.org/"), reported("b", "https://example.org/"))))
        .isEmpty();
  }

  @Test
  void DAT_010_namesThatDisagreeWithTheFirstOneAreReported() {
    Inspection first = ORIGINAL.withAreas(area("S12000013", "Na h-Eileanan Siar"));
    Inspection alias = first.withId("alias").withAreas(area("S12000013", "Western Isles"));
    Inspection other = first.withId("other").withAreas(area("S12000013", "Fife"));

    assertThat(found(validate(first, alias))).isEmpty();
    assertThat(found(validate(first, alias, other)))
        .containsExactlyInAnyOrder("ARE-003 3 /areas/0/name", "DAT-010 3 /areas/0/name");
  }
}
