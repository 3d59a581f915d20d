package io.github.openinspections.examples.html;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Inspections that make a page say everything. All that they say themselves is in capitals and
 * digits, so that a word of ours cannot pass for one of them.
 */
final class SampleRecords {
  private static final String PLACE = "\"areas\":[{\"name\":\"BARNSLEY\",\"code\":\"E08000038\"}]";

  /** An original with reviews that rate, decline, and leave unsaid, and what others say of it. */
  private static final String REVIEWED =
      """
      {"id":"O1","asOf":"2016-09-30","type":"T1","typeLabel":"TYPE","title":"%s","fieldwork":["2016-01"],$PLACE,
       "inspected":[{"name":"HOME","kind":"KIND","identifiers":{"ofsted-urn":"123","care-service-number":"C1"}}],
       "judgements":[{"aspect":"A1","label":"L1","grade":{"scale":"S1","level":"V1"}},{"aspect":"A2","absence":"X1"},{"aspect":"A3"},{"aspect":"A4","about":"B1","label":"L9"}],
       "judgementCounts":[{"count":3,"label":"L1"},{"count":2}],
       "participants":[{"name":"I1"}],"topics":["A","B","C","D","E","F","G","H","I","J","K","L","M"],
       "report":{"published":"2016-03-04","url":"FTP://X.ORG/Y"},
       "priorityAreas":[{"id":"P1","text":"TEXT1","due":"2016-05-31","wordingBy":"W1","responsible":["R1","R2","R3","R4","R5","R6","R7"]},{"id":"P2","text":"TEXT2"},{"id":"P3","text":"TEXT3"},{"id":"P4","text":"TEXT4"}],
       "priorityAreasStated":[{"count":6,"kind":"K1","label":"L8"}],
       "nextSteps":[{"label":"N1","by":"2017","from":"2016-05"}],
       "quotes":[{"text":"Q1"},{"text":"1\\n2\\n3\\n4\\n5\\n6\\n7\\n8\\n9\\n10","attribution":{"person":"S1","role":"S2"}}]}
      {"id":"O1","asOf":"2015-09-30","type":"T1",$PLACE}
      {"id":"R1","type":"T2","fieldwork":["2016-08","2016-09/2016-10"],"followUp":{"of":"O1","ordinal":1,"covers":["P1","P2","P4"]},$PLACE,
       "progress":[{"priorityArea":"P1","label":"L2","grade":{"scale":"S2","level":"V2"},"judgedBy":"J1","narrative":"N1"},{"priorityArea":"P2","absence":"X2"},{"priorityArea":"P4","narrative":"N2"},{"priorityArea":"P9","label":"L2"}],
       "overallProgress":[{"label":"L3","areas":3,"judgedBy":"J2"},{"label":"L4","areas":1}]}
      {"id":"R2","type":"T2","followUp":{"of":"O1","ordinal":12,"covers":["P1"]},$PLACE,"progress":[{"priorityArea":"P1","label":"L5","judgedBy":"J1"},{"priorityArea":"P1","absence":"X3"}]}
      {"id":"R3","type":"T2","fieldwork":["2017"],"followUp":{"of":"O2","original":{"title":"O3","fieldwork":["2015"],"published":"2015-06"}},$PLACE}
      """;

  /** What originals state of their priority areas, and reviews with dates. */
  private static final String STATED =
      """
      {"id":"O4","type":"T1","priorityAreas":[{"id":"P1","text":"TEXT1"}],"priorityAreasStated":[{"count":1}],"areas":[{"code":"X9"}]}
      {"id":"O5","type":"T1","priorityAreasStated":[{"count":0}],"inspected":[{"kind":"KIND"}]}
      {"id":"O6","type":"T1","priorityAreasStated":[{"count":2}],"fieldwork":["2001","2002","2003","2004","2005","2006","2007"]}
      {"id":"O7","type":"T1","priorityAreas":[{"id":"P1","text":"TEXT1"}],"progress":[{"priorityArea":"P1","label":"L1"}]}
      {"id":"O8","type":"T1","fieldwork":["2010"]}
      {"id":"O8","type":"T2","fieldwork":["2011"]}
      {"id":"O9","type":"T1","fieldwork":["2012"],"priorityAreas":[%s],"priorityAreasStated":[{"count":45}]}
      {"id":"R9","type":"T2","fieldwork":["2013"],"followUp":{"of":"O9"},"progress":[%s]}
      {"id":"O10","type":"T1","fieldwork":["2012"],"priorityAreas":[{"id":"P1","text":"TEXT1"},{"id":"P2","text":"TEXT2"}]}
      {"id":"R10","type":"T2","fieldwork":["2013"],"followUp":{"of":"O10"},"progress":[{"priorityArea":"P1","label":"L1"}]}
      {"id":"O11","type":"T1","fieldwork":["2018"],"inspected":[{"kind":"KIND","identifiers":{"care-service-number":"C1"}}]}
      {"id":"U1","type":5}
      """;

  private static final String GRADED =
      """
      {"id":"G%d","type":"T1"%s,%s$PLACE,"inspected":[{"name":"HOME2","identifiers":{"ofsted-urn":"456"}}],"judgements":[{"aspect":"A1"%s}]}
      """;

  static final InspectionSource SOURCE = Pages.text(all());

  /** Of which no more than the beginning can be read. */
  static final InspectionSource STOPPED = Pages.text("[{\"id\":\"A\",\"type\":\"T1\"} NONSENSE");

  private SampleRecords() {}

  private static String all() {
    return (REVIEWED.formatted("M".repeat(1100)) + STATED.formatted(areas(), progress()) + graded())
        .replace("$PLACE", PLACE)
        .replace("\n ", "");
  }

  private static String areas() {
    return IntStream.range(0, 45)
        .mapToObj("{\"id\":\"P%1$d\",\"text\":\"TEXT%1$d\"}"::formatted)
        .collect(Collectors.joining(","));
  }

  private static String progress() {
    return IntStream.range(0, 7)
        .mapToObj("{\"priorityArea\":\"P%1$d\",\"label\":\"L%1$d\"}"::formatted)
        .collect(Collectors.joining(","));
  }

  /** Grades of two scales under two frameworks, more than have a mark, and some without a date. */
  private static String graded() {
    String label = ",\"label\":\"L1\",\"grade\":{\"scale\":\"S%d\",\"level\":\"V1\"}";
    String many =
        IntStream.range(0, 62)
            .mapToObj(
                number ->
                    GRADED.formatted(
                        number,
                        ",\"framework\":\"F" + number % 2 + "\"",
                        "\"fieldwork\":[\"20%02d\"],".formatted(number % 20),
                        number % 2 == 0 ? label.formatted(1) : ",\"label\":\"L2\""))
            .collect(Collectors.joining());
    String aspects =
        IntStream.range(10, 32)
            .mapToObj(",{\"aspect\":\"A%d\",\"label\":\"L1\"}"::formatted)
            .collect(Collectors.joining());
    return many
        + GRADED.formatted(70, "", "\"fieldwork\":[\"1900-01-01\"],", label.formatted(1))
        + GRADED.formatted(71, "", "", "")
        + GRADED.formatted(72, "", "\"fieldwork\":[\"2020\"],", ",\"label\":\"L3\"")
        + GRADED.formatted(74, "", "\"fieldwork\":[\"2020\"],", ",\"label\":\"L5\"")
        + GRADED.formatted(75, "", "\"fieldwork\":[\"2020\"],", ",\"label\":\"L6\"")
        + GRADED
            .formatted(73, "", "\"fieldwork\":[\"2020-05\"],", ",\"label\":\"L4\"}" + aspects)
            .replace("}}]}", "}]}");
  }
}
