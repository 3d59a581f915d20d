package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.CellWords;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.RowId;
import io.github.openinspections.serialization.csv.RowPart;
import io.github.openinspections.serialization.csv.TableMapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Ofsted's childcare management information: all registered childminders and day care of England
 * with their latest inspections, some 70,000 rows twice a year. Since 2026 a row has the latest
 * inspection with a report card and the latest one before that beside it.
 */
final class ChildcareTables {
  private static final String ID = "ofsted/childcare";
  private static final String URN = "Provider URN";
  private static final String RECENT = "Most Recent Full: ";
  private static final String CARD = "EYR REIF: Most recent: ";
  private static final String BEFORE = "EYR OEIF/CIF: Most recent: ";
  private static final String NUMBER = "Inspection number";
  private static final String DATE = "Inspection date";
  private static final String SAFEGUARDING_MET = "Safeguarding standards met?";

  private static final CellWords<InspectedKind> TYPES =
      CellWords.of("Childminder", InspectedKind.CHILD_MINDING)
          .and("Home childcarer", InspectedKind.CHILD_MINDING)
          .and("Childcare on domestic premises", InspectedKind.DAY_CARE_OF_CHILDREN)
          .and("Childcare on non-domestic premises", InspectedKind.DAY_CARE_OF_CHILDREN)
          .and("Childcare - Non-domestic", InspectedKind.DAY_CARE_OF_CHILDREN)
          .and("Childcare - Domestic", InspectedKind.DAY_CARE_OF_CHILDREN);

  /** A provider without children on the day has met the requirements, or has not. */
  private static final GradeWords FOUR_POINT =
      GradeWords.of(ScaleCode.OFSTED_FOUR_POINT, ScaleCode.OFSTED_CHILDCARE_REQUIREMENTS)
          .numbered("ofsted-childcare")
          .label("Not met");

  private static final GradeWords REPORT_CARD = GradeWords.of(ScaleCode.OFSTED_REPORT_CARD);
  private static final GradeWords SAFEGUARDING =
      GradeWords.of(ScaleCode.OFSTED_SAFEGUARDING_STANDARDS);

  private static final Map<String, AspectCode> FOUR_POINT_JUDGEMENTS = fourPointJudgements();
  private static final Map<String, AspectCode> CARD_JUDGEMENTS = cardJudgements();

  static final TableMapping TO_2025 = to2025();
  static final TableMapping SINCE_2026 = since2026();

  private ChildcareTables() {}

  private static Map<String, AspectCode> fourPointJudgements() {
    Map<String, AspectCode> titles = new LinkedHashMap<>();
    titles.put("Overall Effectiveness", AspectCode.OVERALL_EFFECTIVENESS);
    titles.put("Quality of Education", AspectCode.QUALITY_OF_EDUCATION);
    titles.put("Behaviour and Attitudes", AspectCode.BEHAVIOUR_AND_ATTITUDES);
    titles.put("Personal Development", AspectCode.PERSONAL_DEVELOPMENT);
    titles.put("Leadership and Management", AspectCode.LEADERSHIP_AND_MANAGEMENT);
    return titles;
  }

  private static Map<String, AspectCode> cardJudgements() {
    Map<String, AspectCode> titles = new LinkedHashMap<>();
    titles.put("Inclusion", AspectCode.INCLUSION);
    titles.put("Curriculum and teaching", AspectCode.CURRICULUM_AND_TEACHING);
    titles.put("Achievement", AspectCode.ACHIEVEMENT);
    titles.put(
        "Behaviour, attitudes and establishing routines",
        AspectCode.BEHAVIOUR_ATTITUDES_AND_ROUTINES);
    titles.put("Children's welfare and wellbeing", AspectCode.WELFARE_AND_WELLBEING);
    titles.put("Leadership and governance", AspectCode.LEADERSHIP_AND_GOVERNANCE);
    return titles;
  }

  private static TableMapping to2025() {
    TableMapping.Builder table =
        begin("ofsted-childcare-to-2025", "Ofsted childcare management information, to 2025")
            .note("No rows of this layout were seen, only some headers of its columns.")
            .id(ID, URN, RECENT + "Inspection Number")
            .id(ID, URN, RECENT + "Inspection Date")
            .type(InspectionType.FULL_INSPECTION)
            .required(RECENT + "Inspection Number", Binding.identifier("ofsted-event"))
            .required(RECENT + "Inspection Date", Binding.fieldworkStart())
            .column(RECENT + "Publication Date", Binding.published());
    fourPoint(table, RECENT);
    return table
        .column(RECENT + "Safeguarding is Effective?", Binding.kept())
        .column("Places including Estimates", Binding.kept())
        .build();
  }

  private static TableMapping since2026() {
    TableMapping.Builder table =
        begin("ofsted-childcare-2026", "Ofsted childcare management information, since 2026")
            .note(
                "No rows of this layout were seen, and of its header only the names of some columns.")
            .note(
                "A row gives the latest inspection with a report card and the latest one before report cards. Further columns whose headers begin as those of one of them do are kept with that one.")
            .inspection(
                RowPart.of(RowId.of(ID, URN, CARD + NUMBER))
                    .orId(RowId.of(ID, URN, CARD + DATE))
                    .type(InspectionType.FULL_INSPECTION)
                    .about(
                        columns(
                            CARD,
                            CARD_JUDGEMENTS,
                            NUMBER,
                            DATE,
                            "Inspection visit type",
                            SAFEGUARDING_MET)))
            .inspection(
                RowPart.of(RowId.of(ID, URN, BEFORE + NUMBER))
                    .orId(RowId.of(ID, URN, BEFORE + DATE))
                    .type(InspectionType.FULL_INSPECTION)
                    .about(columns(BEFORE, FOUR_POINT_JUDGEMENTS, NUMBER, DATE)))
            .column("Web link", Binding.kept())
            .required(CARD + NUMBER, Binding.identifier("ofsted-event"))
            .required(CARD + DATE, Binding.fieldworkStart())
            .column(CARD + "Inspection visit type", Binding.kept());
    table.column(CARD + SAFEGUARDING_MET, Binding.judgement(AspectCode.SAFEGUARDING, SAFEGUARDING));
    CARD_JUDGEMENTS.forEach(
        (title, aspect) -> table.column(CARD + title, Binding.judgement(aspect, REPORT_CARD)));
    table
        .column(BEFORE + NUMBER, Binding.identifier("ofsted-event"))
        .column(BEFORE + DATE, Binding.fieldworkStart());
    fourPoint(table, BEFORE);
    return table.build();
  }

  private static TableMapping.Builder begin(String name, String title) {
    return TableMapping.builder(name, title)
        .note(
            "\"Met\", \"Not met (with actions)\" and \"Not met (enforcement)\" are outcomes of providers that had no children on the day, on the scale ofsted-childcare-requirements; \"Not met\" alone is kept as a label.")
        .asOfInTitle()
        .inspectedBy("Ofsted", BodyCode.OFSTED)
        .required(URN, Binding.inspectedIdentifier("ofsted-urn"))
        .required("Provider Type", Binding.inspectedKind(TYPES))
        .column("Provider Subtype", Binding.kept())
        .column("Provider Status", Binding.kept())
        .column("Provider Name", Binding.inspectedName())
        .column("Registration Date", Binding.kept())
        .column("Region", Binding.kept())
        .column("Local Authority", Binding.areaName())
        .column("Places", Binding.kept());
  }

  private static String[] columns(
      String beginning, Map<String, AspectCode> judgements, String... more) {
    return Stream.concat(Stream.of(more), judgements.keySet().stream())
        .map(title -> beginning + title)
        .toArray(String[]::new);
  }

  private static void fourPoint(TableMapping.Builder table, String beginning) {
    FOUR_POINT_JUDGEMENTS.forEach(
        (title, aspect) -> table.column(beginning + title, Binding.judgement(aspect, FOUR_POINT)));
  }
}
