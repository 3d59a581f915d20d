package io.github.openinspections.examples.benchmarks.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A table in the layout of Ofsted's social care inspections of 2017-18, without problems. */
public final class GeneratedTable {
  private static final String HEADER =
      "URN,Linked Education URN,Provision type,Registration Status,Ofsted Region,Government Office"
          + " Region,Local authority,Sector,Places,Event type,Inspection date,Publication"
          + " date,Event number,Overall effectiveness,Outcomes for children and young"
          + " people,Quality of care,Safeguarding children and young people,Leadership and"
          + " management";

  private static final List<String> GRADES =
      List.of("Outstanding", "Good", "Requires improvement to be good");

  private static final List<String> AUTHORITIES = List.of("Milton Keynes", "Leeds", "Kent");

  private GeneratedTable() {}

  /** Returns a table with the given number of rows, in UTF-8. */
  public static byte[] of(int rows) {
    Random random = new Random(rows);
    StringBuilder table = new StringBuilder(HEADER).append("\r\n");
    for (int row = 0; row < rows; row++) {
      String grade = GRADES.get(random.nextInt(GRADES.size()));
      table
          .append("SC")
          .append(400_000 + row)
          .append(",,Children's home,Active,\"South East\",South East,")
          .append(AUTHORITIES.get(random.nextInt(AUTHORITIES.size())))
          .append(",Private,6,Full inspection,")
          .append(String.format("%02d/06/2017,21/07/2017,%d", 5 + row % 20, 10_000_000 + row))
          .append(String.format(",%s,,,%s,%s\r\n", grade, grade, grade));
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }
}
