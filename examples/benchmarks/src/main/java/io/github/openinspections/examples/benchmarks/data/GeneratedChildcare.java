package io.github.openinspections.examples.benchmarks.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A table in the layout of Ofsted's most recent inspections of childcare, as of 2025. */
public final class GeneratedChildcare {
  private static final String HEADER =
      "Provider URN,Registration Date,Provider Type,Provider Subtype,Provider Status,Region"
          + ",Local Authority,Places,Most Recent Full: Inspection Number"
          + ",Most Recent Full: Inspection Date,Most Recent Full: Publication Date"
          + ",Most Recent Full: Overall Effectiveness,Most Recent Full: Quality of Education"
          + ",Most Recent Full: Behaviour and Attitudes,Most Recent Full: Personal Development"
          + ",Most Recent Full: Leadership and Management"
          + ",Most Recent Full: Safeguarding is Effective?";

  private static final List<String> AUTHORITIES = List.of("Kent", "Leeds", "Milton Keynes");

  private GeneratedChildcare() {}

  /** Returns a table with the given number of providers, in UTF-8. */
  public static byte[] of(int providers) {
    Random random = new Random(providers);
    StringBuilder table = new StringBuilder(HEADER).append("\r\n");
    for (int provider = 0; provider < providers; provider++) {
      int grade = 1 + random.nextInt(3);
      int day = 1 + provider % 28;
      table
          .append(String.format("%d,01/09/2010,", 200_000 + provider))
          .append("Childcare on non-domestic premises,Full day care,Active,South East,")
          .append(AUTHORITIES.get(random.nextInt(AUTHORITIES.size())))
          .append(String.format(",40,%d", 10_000_000 + provider))
          .append(String.format(",%02d/05/2023,%02d/06/2023", day, day))
          .append(String.format(",%d,%d,%d,%d,%d,Yes\r\n", grade, grade, grade, grade, grade));
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }
}
