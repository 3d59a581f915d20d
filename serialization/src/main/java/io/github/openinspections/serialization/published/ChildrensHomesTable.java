package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.TableMapping;

/**
 * Ofsted's tables of children's homes of 2014, with numbers for grades: 1 to 4 in full inspections,
 * 2 to 4 for improved to declined in interim ones, 5 for not judged, and 0 where the question was
 * not part of the inspection. Since April 2015 the third of four is another grade, which the
 * numbers of childcare have too.
 */
final class ChildrensHomesTable {
  private static final GradeWords GRADES =
      GradeWords.of(
              ScaleCode.OFSTED_FOUR_POINT_ADEQUATE,
              ScaleCode.OFSTED_INTERIM_EFFECTIVENESS,
              ScaleCode.OFSTED_FOUR_POINT)
          .numbered("ofsted-2014-full-inspection")
          .numbered("ofsted-2014-interim-inspection")
          .numbered("ofsted-childcare")
          .absence("5", Absence.NOT_JUDGED);

  static final TableMapping OF_2014 =
      TableMapping.builder("ofsted-childrens-homes-2014", "Ofsted children's homes 2014")
          .note("No rows of this layout were seen, only its header and the values of its columns.")
          .note(
              "Grades are numbers: 1 to 4 in full inspections, 2 to 4 for improved to declined in interim ones, 5 not judged, 0 not asked. In full inspections 3 is adequate, since April 2015 requires improvement. Where the type of the inspection is not known, a number is not read.")
          .id(SocialCareTable.ID, "Provider URN", "Event number")
          .id(SocialCareTable.ID, "Provider URN", "Event date")
          .inspectedBy("Ofsted", BodyCode.OFSTED)
          .absent("0")
          .required("Provider URN", Binding.inspectedIdentifier("ofsted-urn"))
          .required("Provider type", Binding.inspectedKind(SocialCareWords.PROVISIONS))
          .required("Event number", Binding.identifier("ofsted-event"))
          .required("Event type group", Binding.type(SocialCareWords.EVENTS))
          .required("Event date", Binding.fieldworkStart())
          .column("Local Authority", Binding.areaName())
          .column("Overall effectiveness", judgement(AspectCode.OVERALL_EXPERIENCES))
          .column(
              "Outcomes in education and related learning activities",
              judgement(AspectCode.EDUCATION))
          .column("Outcomes for children and young people", judgement(AspectCode.OUTCOMES))
          .column("Quality of care", judgement(AspectCode.QUALITY_OF_CARE))
          .column(
              "Safeguarding children and young people", judgement(AspectCode.HELP_AND_PROTECTION))
          .column("Leadership and management", judgement(AspectCode.LEADERSHIP_AND_MANAGEMENT))
          .column("Provider status", Binding.kept())
          .column("Sector", Binding.kept())
          .column("government_office_region_name", Binding.kept())
          .build();

  private ChildrensHomesTable() {}

  private static Binding judgement(AspectCode aspect) {
    return Binding.titledJudgement(aspect, GRADES);
  }
}
