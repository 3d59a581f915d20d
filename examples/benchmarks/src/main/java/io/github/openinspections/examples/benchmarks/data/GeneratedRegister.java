package io.github.openinspections.examples.benchmarks.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A monthly register in the layout of the Care Inspectorate's datastore of March 2017: services
 * with their latest grades, the dates of their inspections in two financial years, and the
 * requirements and recommendations that these made. Of a hundred services 36 have such a text, of
 * about 800 characters and four numbered items, as in the published registers.
 */
public final class GeneratedRegister {
  private static final String HEADER =
      "CSNumber,CareService,Subtype,ServiceName,Service_town,Service_Postcode,SP_number"
          + ",ServiceProvider,Provided_by_Local_Authority,ServiceStatus,DateReg,Date_Reg"
          + ",Council_Area_Name,Health_Board_Name,Client_group,PublicList,RADScore,GradeSpread"
          + ",MinGrade,MaxGrade,Publication_of_Latest_Grading,Quality_of_Information"
          + ",Quality_of_Care_and_Support,Quality_of_Environment,Quality_of_Staffing"
          + ",Quality_of_Mgmt_and_Lship,Last_inspection_Date"
          + ",first_date_1516,first_case_1516,first_recs_1516,first_reqs_1516"
          + ",first_date_1617,first_case_1617,first_recs_1617,first_reqs_1617";

  private static final List<String> COUNCILS =
      List.of("Argyll & Bute", "Fife", "City of Edinburgh");

  private GeneratedRegister() {}

  /** Returns a register with the given number of services, in UTF-8. */
  public static byte[] of(int services) {
    Random random = new Random(services);
    GeneratedTexts texts = new GeneratedTexts(services);
    StringBuilder table = new StringBuilder(HEADER).append("\r\n");
    for (int service = 0; service < services; service++) {
      int day = 1 + service % 28;
      table
          .append(String.format("CS20%08d,Day Care of Children,,Nursery %d", service, service))
          .append(String.format(",Oban,,SP%d,Provider %d,No,Active", service / 3, service / 3))
          .append(",01/04/2002,2002_4,")
          .append(COUNCILS.get(random.nextInt(COUNCILS.size())))
          .append(String.format(",,Children,,,Mix,4,5,20/01/2017,,%d,4,5,4", 4 + service % 2))
          .append(String.format(",%02d/12/2016", day))
          .append(String.format(",%02d/05/2015,26%06d,,%s", day, service, text(service, 25, texts)))
          .append(String.format(",%02d/12/2016,29%06d,", day, service))
          .append(text(service + 50, 11, texts))
          .append(",\r\n");
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(int service, int ofHundred, GeneratedTexts texts) {
    if (service % 100 >= ofHundred) {
      return "";
    }
    StringBuilder text = new StringBuilder("\"");
    for (int item = 1; item <= 4; item++) {
      text.append(item)
          .append(". The provider must improve. ")
          .append(texts.text(25).replace("\"", "\"\""))
          .append('\n');
    }
    return text.append("Timescale: by 30 June 2017.\"").toString();
  }
}
