package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.TableMapping;
import java.math.BigDecimal;

/**
 * Ratings of youth justice services by HM Inspectorate of Probation. The table has one column
 * "assessment", though assessment is rated both in court and in out-of-court work: which of the two
 * a cell is about is lost, so these aspects have no prefix.
 */
final class YouthJusticeTable {
  private static final GradeWords GRADES = GradeWords.of(ScaleCode.HMI_PROBATION_FOUR_POINT);
  private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

  static final TableMapping RATINGS =
      TableMapping.builder("hmi-probation-youth-justice", "HMI Probation youth justice ratings")
          .note("No rows of this layout were seen, only its header and the values of its columns.")
          .note(
              "Assessment, planning, reviewing and delivery are rated in court work and in out-of-court work; the table has one column for each and does not say which work it is about, so these aspects have no prefix.")
          .note(
              "The id is the last part of the report's address, which never changed, as printed names did.")
          .id("hmi-probation/youth-justice", "report_url")
          .id("hmi-probation/youth-justice", "la_name", "publication_date")
          .type(InspectionType.YOUTH_JUSTICE_INSPECTION)
          .inspectedBy("HM Inspectorate of Probation", BodyCode.HMI_PROBATION)
          .inspected(InspectedKind.YOUTH_JUSTICE_SERVICE)
          .required("la_name", Binding.areaName())
          .column("la_ref", Binding.inspectedIdentifier("la-ref"))
          .required("overall_rating", Binding.judgement(AspectCode.OVERALL, GRADES))
          .column("score_%", Binding.score(AspectCode.OVERALL, PER_CENT), "score_")
          .column("publication_date", Binding.published())
          .column("report_url", Binding.reportAddress())
          .column("staff", judgement("staff"))
          .column("governance_and_leadership", judgement("governance-and-leadership"))
          .column(
              "partnerships_and_services",
              judgement("partnerships-and-services"),
              "partners_hips_and_services")
          .column("information_and_facilities", judgement("information-and-facilities"))
          .column("assessment", judgement("assessment"))
          .column("planning", judgement("planning"))
          .column("reviewing", judgement("reviewing"))
          .column("implementation_and_delivery", judgement("delivery"))
          .column("joint_working", judgement("out-of-court/joint-working"))
          .column("outofcourt_disposal_policy_and_provision", judgement("out-of-court/policy"))
          .column("resettlement_policy_and_provision", judgement("resettlement"))
          .column("policy_and_provision", judgement("policy-and-provision"))
          .build();

  private YouthJusticeTable() {}

  private static Binding judgement(String aspect) {
    return Binding.judgement(AspectCode.of(aspect), GRADES);
  }
}
