package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.vocabulary.Cells.began;
import static io.github.openinspections.core.vocabulary.Cells.checked;
import static io.github.openinspections.core.vocabulary.Cells.code;
import static io.github.openinspections.core.vocabulary.Cells.codes;
import static io.github.openinspections.core.vocabulary.Cells.doubt;
import static io.github.openinspections.core.vocabulary.Cells.ended;
import static io.github.openinspections.core.vocabulary.Cells.lines;
import static io.github.openinspections.core.vocabulary.Cells.row;
import static io.github.openinspections.core.vocabulary.Cells.time;
import static io.github.openinspections.core.vocabulary.Cells.words;

import io.github.openinspections.core.facts.FactForms;
import io.github.openinspections.core.vocabulary.InspectingBody.Name;
import io.github.openinspections.core.vocabulary.RatingScale.Label;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code VOCABULARIES.md}: the contents of the vocabularies, for people who know the field. */
final class VocabulariesPage {
  private static final String NOTE = "note: ";

  private VocabulariesPage() {}

  static String text() {
    return Stream.of(
            Stream.of(
                "# Vocabularies",
                "",
                "Generated from the fact files of this library by `VocabulariesPageTest`; edit those,"
                    + " not this page (`-Dgolden.renew=true` generates it again). Periods include"
                    + " their first and last day, month or year; an empty cell means open or not known."
                    + " *Probable* facts have one source, which is not official; all others are confirmed."
                    + " The column *checked* says when an entry was last compared with its sources;"
                    + " what begins after that day is *announced*.",
                ""),
            scales(),
            FrameworksOnThePage.lines(),
            bodies(),
            areas(),
            notes(),
            ownEntries())
        .flatMap(section -> section)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> scales() {
    return Stream.concat(
        Stream.of(
            "## Scales",
            "",
            "Levels from best to worst, with the inspectorate's own numbers in brackets; directions"
                + " and reading aids have no best level. A printed word that is not listed is not a"
                + " level.",
            "",
            "| scale | kind | from | to | levels | as printed | checked |",
            "|---|---|---|---|---|---|---|"),
        Stream.concat(
            RatingScale.all().stream()
                .map(
                    scale ->
                        row(
                            scale.title() + " " + code(scale),
                            words(scale.kind()) + doubt(scale.evidence()),
                            began(scale.validity()),
                            ended(scale.validity()),
                            lines(scale.levels().stream().map(level -> level(scale, level))),
                            lines(scale.labels().stream().map(VocabulariesPage::label)),
                            checked(scale))),
            Stream.of("")));
  }

  private static String level(RatingScale scale, LevelCode level) {
    return code(level)
        + scale.number(level).stream()
            .mapToObj(number -> " (" + number + ")")
            .collect(Collectors.joining());
  }

  private static String label(Label label) {
    return label.words() + time(label.validity());
  }

  private static Stream<String> bodies() {
    return Stream.concat(
        Stream.of(
            "## Inspecting bodies",
            "",
            "| body | where | existed | names | other spellings in print | before it | after it | checked |",
            "|---|---|---|---|---|---|---|---|"),
        Stream.concat(
            InspectingBody.all().stream()
                .map(
                    body ->
                        row(
                            code(body) + doubt(body.evidence()),
                            lines(body.jurisdictions().stream().map(Cells::words)),
                            lines(
                                body.existed().stream().map(Validity::toString).map(String::strip)),
                            lines(names(body, true)),
                            lines(names(body, false)),
                            lines(codes(body.predecessors())),
                            lines(codes(body.successors())),
                            checked(body))),
            Stream.of("")));
  }

  private static Stream<String> names(InspectingBody body, boolean official) {
    return body.names().stream()
        .filter(name -> name.official() == official)
        .map((Name name) -> name.text() + time(name.validity()));
  }

  private static Stream<String> areas() {
    return Stream.of(
            Stream.of(
                "## Areas",
                "",
                AreaRegister.all().stream().filter(RegisteredArea::isInForce).count()
                    + " areas are in force; they were last checked "
                    + checkedAreas()
                    + ". These codes no longer are, or will end:",
                "",
                "| code | name | last day | taken over by | checked |",
                "|---|---|---|---|---|"),
            AreaRegister.all().stream()
                .filter(area -> area.validity().to().isPresent())
                .map(
                    area ->
                        row(
                            code(area.code()),
                            area.name() + doubt(area.evidence()),
                            ended(area.validity()),
                            lines(area.successors().stream().map(VocabulariesPage::area)),
                            checked(area))),
            Stream.of(
                "",
                "Services that cover several areas:",
                "",
                "| service | areas | checked |",
                "|---|---|---|"),
            AreaRegister.combinedServices().stream()
                .map(
                    service ->
                        row(
                            service.name() + doubt(service.evidence()),
                            lines(service.members().stream().map(VocabulariesPage::area)),
                            checked(service))))
        .flatMap(section -> section);
  }

  private static String area(AreaCode code) {
    RegisteredArea area = AreaRegister.find(code).orElseThrow();
    return area.name() + " " + code(code) + (area.isAnnounced() ? " *announced*" : "");
  }

  /** The days on which areas were checked, with the number of areas. */
  private static String checkedAreas() {
    Map<String, Long> days =
        AreaRegister.all().stream()
            .filter(RegisteredArea::isInForce)
            .collect(Collectors.groupingBy(Cells::checked, TreeMap::new, Collectors.counting()));
    return days.entrySet().stream()
        .map(day -> "on " + day.getKey() + " (" + day.getValue() + ")")
        .collect(Collectors.joining(" and "));
  }

  /** What is not known, not certain or left out. Comments of the fact files are not here. */
  private static Stream<String> notes() {
    return Stream.concat(
        Stream.of(
            "",
            "## Notes",
            "",
            "What no source says, what sources contradict, what an entry cannot express, and how"
                + " some things are printed.",
            ""),
        Stream.of(
                RatingScale.all(),
                Framework.all(),
                InspectingBody.all(),
                AreaRegister.all(),
                AreaRegister.combinedServices())
            .flatMap(List::stream)
            .flatMap(VocabulariesPage::notes));
  }

  private static Stream<String> notes(RegisterEntry entry) {
    return entry
        .facts()
        .lines()
        .filter(line -> line.startsWith(NOTE))
        .map(line -> "- " + code(name(entry)) + ": " + line.substring(NOTE.length()));
  }

  private static String name(RegisterEntry entry) {
    return entry instanceof CombinedService service
        ? service.name()
        : entry.facts().lines().findFirst().orElseThrow().replaceFirst("^[a-z]+: ", "");
  }

  /** What a host's fact file may say, from the forms that it is held against. */
  private static Stream<String> ownEntries() {
    return Stream.concat(
        Stream.of(
            "",
            "## Entries of your own",
            "",
            "`Vocabulary.withFacts` reads files in the format of this library's own facts: UTF-8, lines"
                + " of `key: value`, a blank line after each entry, `#` before a comment. Fields are"
                + " separated by ` | `; a field `name=value` is a detail. Below, each line is a key,"
                + " how often it occurs (`1` once, `?` at most once, `+` at least once, `*` any), its"
                + " fields, and its details, with `?` if optional. `replaces: yes` puts the entry in the"
                + " place of the one with its code; the scale of a framework may be `none` or `unknown`. Everything that is wrong is said at once, with line"
                + " and column."),
        FactForms.ALL.stream()
            .flatMap(
                form ->
                    Stream.of(
                        "",
                        Character.toUpperCase(form.toString().charAt(0))
                            + form.toString().substring(1)
                            + ":",
                        "",
                        "```text",
                        form.lines().strip(),
                        "```")));
  }
}
