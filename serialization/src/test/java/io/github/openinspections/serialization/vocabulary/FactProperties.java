package io.github.openinspections.serialization.vocabulary;

import io.github.openinspections.core.vocabulary.RegisterEntry;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of entry in {@code vocabulary.json}: the table that both the file and its schema are
 * written from.
 *
 * @param name the property that holds the entries
 * @param title what one entry is, for the schema
 * @param entries the entries of the standard vocabulary
 * @param properties its properties in the order of the file
 */
record FactProperties(
    String name,
    String title,
    Function<Vocabulary, List<? extends RegisterEntry>> entries,
    List<FactProperty> properties) {
  private static final String OF_EVERY_ENTRY =
      """
      note notes[]
      source sources![]
      confidence confidence!
      checked checked!:DATE
      """;

  /** All kinds, in the order of the file. */
  static final List<FactProperties> ALL =
      List.of(
          kind(
              "scales",
              "A rating scale; levels from best to worst.",
              Vocabulary::scales,
              """
              id id!
              title title!
              kind kind!
              jurisdiction jurisdictions![]
              from from:DATE
              to to:DATE
              level levels![] code number=number:INT
              label labels![] level words from=from:DATE to=to:DATE
              number numbers[] level number:INT system=system
              score scores[] level least=least:NUMBER most=most:NUMBER outOf=out-of:NUMBER
              """),
          kind(
              "frameworks",
              "An inspection framework; from and to are the first and last start of fieldwork.",
              Vocabulary::frameworks,
              """
              id id!
              title title!
              body bodies![] code from=from:DATE to=to:DATE
              type types![]
              jurisdiction jurisdictions![]
              provision provisions[]
              from from:DATE
              to to:DATE
              scale scale!
              overall overall!
              aspects aspectList!
              aspect aspects[] code need title=title also=also when=when scale=scale
              limiting limiting aspects:CODES level=level strictness=strictness
              fieldwork fieldwork[] type minDays=min-days:INT maxDays=max-days:INT weekdays=weekdays:FLAG
              publication-lag-days publicationLagDays!:INT
              fieldwork-always-stated fieldworkAlwaysStated:FLAG
              next next[] level kind=kind within=within
              side-by-side sideBySide:FLAG
              """),
          kind(
              "bodies",
              "An inspecting body and its names.",
              Vocabulary::bodies,
              """
              id id!
              jurisdiction jurisdictions![]
              name names![] text from=from:DATE to=to:DATE
              spelling spellings[] text from=from:DATE to=to:DATE
              abbreviation abbreviations[] text from=from:DATE to=to:DATE
              existed existed[] from=from:DATE to=to:DATE
              predecessor predecessors[]
              successor successors[]
              """),
          kind(
              "areas",
              "A council area; from and to are the dates of its code.",
              Vocabulary::areas,
              """
              code code!
              name name!
              alias aliases[] text language=language
              jurisdiction jurisdiction!
              kind kind!
              council council
              from from:DATE
              to to:DATE
              successor successors[]
              """),
          kind(
              "combinedServices",
              "A service that covers several areas.",
              Vocabulary::combinedServices,
              """
              name name!
              alias aliases[]
              jurisdiction jurisdiction!
              member members![]
              """));

  private static FactProperties kind(
      String name,
      String title,
      Function<Vocabulary, List<? extends RegisterEntry>> entries,
      String lines) {
    List<FactProperty> properties = new ArrayList<>();
    Stream.concat(lines.lines(), OF_EVERY_ENTRY.lines())
        .map(FactProperty::parse)
        .forEach(properties::add);
    return new FactProperties(name, title, entries, List.copyOf(properties));
  }
}
