package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.core.problem.CountTable;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.GradeCount;
import io.github.openinspections.core.problem.KeyCount;
import io.github.openinspections.core.profile.GradeOrder;
import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AreaRegister;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a data set holds, for people at a terminal: one number per line, and no commands. */
final class ProfileText {
  private static final GradeOrder GRADES = new GradeOrder(Vocabulary.standard());

  private final DataProfile profile;
  private final int width;
  private final ReportWords words;
  private final StringBuilder text = new StringBuilder();

  private ProfileText(DataProfile profile, ReportWords words) {
    this.profile = profile;
    this.words = words;
    this.width = Long.toString(Math.max(profile.records(), profile.judgements())).length();
  }

  static String of(DataProfile profile, ReportWords words) {
    ProfileText text = new ProfileText(profile, words);
    text.write();
    return text.text.toString();
  }

  private void write() {
    line(
        words.of(
            "profile.sums",
            "records",
            words.count("record", profile.records()),
            "judgements",
            words.count("judgement", profile.judgements())));
    table("types", profile.types(), PlainText::of);
    table("bodies", profile.bodies(), PlainText::of);
    table("frameworks", profile.frameworks(), PlainText::of);
    table("years", profile.years(), PlainText::of);
    table("places", profile.places(), ProfileText::place);
    aspects();
    attributes();
  }

  private void table(String name, CountTable table, UnaryOperator<String> key) {
    line("");
    line(words.of("profile." + name));
    for (KeyCount count : table.counts()) {
      number(count.count(), key.apply(count.key()));
    }
    numberIfAny(table.other(), "other");
    numberIfAny(table.none(), "no-" + name);
  }

  private static String place(String code) {
    return Optional.of(code)
        .filter(FormatChecks::isIdentifier) // a report that was read can hold any text
        .map(AreaCode::of)
        .flatMap(AreaRegister::find)
        .map(area -> code + " " + area.name())
        .orElseGet(() -> PlainText.of(code));
  }

  private void aspects() {
    line("");
    line(words.of("profile.aspects"));
    for (AspectCounts aspect : profile.aspects()) {
      number(aspect.sum(), PlainText.of(aspect.aspect()) + ": " + grades(aspect));
    }
    numberIfAny(profile.otherAspects(), "other-aspects");
  }

  private String grades(AspectCounts aspect) {
    Map<String, List<String>> byScale = new TreeMap<>();
    aspect.grades().stream()
        .sorted(GRADES)
        .forEach(
            grade ->
                byScale
                    .computeIfAbsent(grade.scale(), scale -> new ArrayList<>())
                    .add(level(grade)));
    List<String> parts = new ArrayList<>();
    byScale.forEach(
        (scale, levels) -> parts.add(PlainText.of(scale) + " " + String.join(", ", levels)));
    part(parts, aspect.otherGrades(), "other-grades");
    part(parts, aspect.labelOnly(), "label-only");
    part(parts, aspect.absent(), "absent");
    part(parts, aspect.empty(), "empty");
    return String.join("; ", parts);
  }

  private static String level(GradeCount grade) {
    return PlainText.of(grade.level()) + " " + grade.count();
  }

  private void part(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(words.of("profile." + what, "count", count));
    }
  }

  private void attributes() {
    line("");
    line(words.of("profile.attributes"));
    for (KeyCount attribute : profile.attributes()) {
      number(attribute.count(), share(attribute.count()) + "  " + PlainText.of(attribute.key()));
    }
  }

  /** A whole percentage; 100 % only if it is all of them, 0 % never. */
  private String share(long count) {
    long records = profile.records();
    double share = records == 0 ? 0 : 100.0 * count / records;
    String shown =
        count == records
            ? "100 %"
            : share < 1 ? "<1 %" : String.format(Locale.ROOT, "%d %%", (long) share);
    return " ".repeat(Math.max(0, 5 - shown.length())) + shown;
  }

  private void numberIfAny(long count, String what) {
    if (count > 0) {
      number(count, words.of("profile." + what));
    }
  }

  private void number(long count, String what) {
    String number = Long.toString(count);
    line("  " + " ".repeat(Math.max(0, width - number.length())) + number + "  " + what);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
