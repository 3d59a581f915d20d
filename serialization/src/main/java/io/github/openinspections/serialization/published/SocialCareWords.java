package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.CellWords;
import io.github.openinspections.serialization.csv.GradeWords;

/** The words of Ofsted's tables of regulated social care over the years. */
final class SocialCareWords {
  static final CellWords<InspectedKind> PROVISIONS =
      CellWords.of("Children's home", InspectedKind.CHILDRENS_HOME)
          .and("Secure children's home", InspectedKind.SECURE_CHILDRENS_HOME)
          .and(
              "Residential special school (registered as a children's home)",
              InspectedKind.RESIDENTIAL_SPECIAL_SCHOOL_CHILDRENS_HOME)
          .and(
              "Residential special school (>295 days/year)",
              InspectedKind.RESIDENTIAL_SPECIAL_SCHOOL_CHILDRENS_HOME)
          .and("Residential Special School", InspectedKind.RESIDENTIAL_SPECIAL_SCHOOL)
          .and("Boarding School", InspectedKind.BOARDING_SCHOOL)
          .and(
              "Further Education College with Residential Accommodation",
              InspectedKind.FURTHER_EDUCATION_COLLEGE)
          .and("Independent Fostering Agency", InspectedKind.INDEPENDENT_FOSTERING_AGENCY)
          .and("Independent Fostering Provider", InspectedKind.INDEPENDENT_FOSTERING_AGENCY)
          .and("Voluntary Adoption Agency", InspectedKind.VOLUNTARY_ADOPTION_AGENCY)
          .and("Adoption Support Agency", InspectedKind.ADOPTION_SUPPORT_AGENCY)
          .and("Residential Family Centre", InspectedKind.RESIDENTIAL_FAMILY_CENTRE)
          .and(
              "Residential Holiday Scheme for Disabled Children",
              InspectedKind.HOLIDAY_SCHEME_DISABLED_CHILDREN)
          .and("Secure Training Centre", InspectedKind.SECURE_TRAINING_CENTRE)
          .and("Supported Accommodation", InspectedKind.SUPPORTED_ACCOMMODATION)
          .and("CAFCASS", InspectedKind.NATIONAL_BODY);

  static final CellWords<InspectionType> EVENTS =
      CellWords.of("Full inspection", InspectionType.FULL_INSPECTION)
          .and("Interim inspection", InspectionType.INTERIM_INSPECTION)
          .and("SC Interim", InspectionType.INTERIM_INSPECTION)
          .and("Monitoring inspection", InspectionType.MONITORING_VISIT)
          .and("SC Monitoring Inspection", InspectionType.MONITORING_VISIT)
          .and("Monitoring Visit", InspectionType.MONITORING_VISIT)
          .and("Emergency inspection", InspectionType.EMERGENCY_INSPECTION)
          .and("SC – Emergency inspection", InspectionType.EMERGENCY_INSPECTION)
          .and("SC - Emergency inspection", InspectionType.EMERGENCY_INSPECTION)
          .and("Emergency visit", InspectionType.EMERGENCY_INSPECTION)
          .and("Assurance visit", InspectionType.ASSURANCE_VISIT);

  /** The level of "Satisfactory" in 2013-14 is not certain; the other labels are not levels. */
  static final GradeWords GRADES =
      GradeWords.of(
              ScaleCode.OFSTED_FOUR_POINT,
              ScaleCode.OFSTED_FOUR_POINT_ADEQUATE,
              ScaleCode.OFSTED_INTERIM_EFFECTIVENESS,
              ScaleCode.OFSTED_SUPPORTED_ACCOMMODATION)
          .absence("Not judged", Absence.NOT_JUDGED)
          .label("NMS Not Met")
          .label("Good Progress")
          .label("Satisfactory");

  private SocialCareWords() {}
}
