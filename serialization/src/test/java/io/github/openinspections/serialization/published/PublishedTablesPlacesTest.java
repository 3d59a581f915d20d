package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The values of a published table are found at their line, cell and header. */
class PublishedTablesPlacesTest {
  @ParameterizedTest
  @CsvSource({
    "ILACS_HISTORY, 2, /fieldwork/0, 3:8, inspection_start_date",
    "ILACS_HISTORY, 2, /judgements/3/grade/level, 3:13, in_care_grade",
    "ILACS_HISTORY, 2, /participants/1, 3:7, inspector_name",
    "ILACS_OVERVIEW, 1, /areas/0/code, 2:4, la_code_new",
    "ILACS_OVERVIEW, 1, /areas/0/name, 2:7, local_authority",
    "ILACS_OVERVIEW_OLDER, 1, /areas/0/code, 2:4, ltla23cd",
    "JTAI, 2, /topics/0, 3:11, inspection_theme",
    "JTAI, 2, /fieldwork, 3:8, inspection_start_date",
    "AREA_SEND, 1, /previous/fieldwork/0, 2:9, previous_inspection_date",
    "AREA_SEND, 1, /nextSteps/0/by, 2:14, next_inspection_by_date",
    "AREAS_FOR_IMPROVEMENT, 1, /priorityAreas/1/text, 3:6, text",
    "AREAS_FOR_IMPROVEMENT, 1, /judgements/0, 2:7, overall",
    "YOUTH_JUSTICE, 1, /judgements/0/score/value, 2:3, score_%",
    "YOUTH_JUSTICE, 1, /judgements/1, 2:7, staff",
    "DATASTORE, 1, /judgements/0/grade, 2:22, KQ_Setting",
    "DATASTORE, 1, /report/published, 2:19, Publication_of_Latest_Grading",
    "DATASTORE, 1, /areas/0, 2:11, Council_Area_Name",
    "DATASTORE, 9, /fieldwork/0, 11:35, Last_inspection_Date",
    "SOCIAL_CARE_2013, 1, /fieldwork/0, 2:6, Event date",
    "SOCIAL_CARE_2022, 1, /judgements/0, 5:17, Overall experiences and progress of children and young people",
    "SOCIAL_CARE_2023, 1, /report/published, 5:15, Inspection publication date",
    "SOCIAL_CARE_2023, 1, /previous/judgements/0, 5:26, Previous overall experiences and progress of children and young people",
    "SOCIAL_CARE_2023, 1, /inspected/0/identifiers/ofsted-urn, 5:1, URN",
    "SOCIAL_CARE_2023, 1, /x-places, 5:10, Places",
    "HOMES_2014_1, 1, /judgements/0/grade/level, 2:10, Overall effectiveness",
  })
  void aValueHasItsPlace(
      PublishedFile table, int record, String pointer, String place, String column) {
    Entry entry = table.entries().get(record - 1);

    assertThat(Transcript.place(entry.locate(pointer))).isEqualTo(place);
    assertThat(entry.columnName(pointer)).contains(column);
  }

  @ParameterizedTest
  @EnumSource
  void everyJudgementHasAColumn(PublishedFile table) {
    for (Entry entry : table.entries()) {
      int judgements = entry.inspection().orElseThrow().judgements().size();
      for (int i = 0; i < judgements; i++) {
        assertThat(entry.columnName("/judgements/" + i)).as("%s %s", entry.id(), i).isPresent();
      }
    }
  }
}
