package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Data sets and the pages rendered from them. */
final class Pages {
  static final Path SEED =
      Path.of("..", "quickstart", "src", "main", "resources", "dumfries-and-galloway.json");
  static final Path FLAWED =
      Path.of("src/test/resources/io/github/openinspections/examples/html/flawed.ndjson");

  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(
          RuleBook.standard()
              .including(ReadingRules.all())
              .clock(Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC)));

  private Pages() {}

  static InspectionSource file(Path file) {
    return () -> DatasetReader.json().open(file);
  }

  static InspectionSource text(String json) {
    return () -> DatasetReader.json().open(json.getBytes(StandardCharsets.UTF_8));
  }

  static List<Inspection> read(InspectionSource source) {
    List<Inspection> read = new ArrayList<>();
    try (InspectionDataset dataset = source.open()) {
      dataset.forEach(entry -> entry.inspection().ifPresent(read::add));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  /** A file that disappears while it is read. */
  static InspectionSource vanishing() {
    return () ->
        new InspectionDataset() {
          @Override
          public Optional<String> source() {
            return Optional.empty();
          }

          @Override
          public Iterator<Entry> iterator() {
            throw new UncheckedIOException(new IOException("gone"));
          }

          @Override
          public void close() {}
        };
  }

  static ValidationReport check(InspectionSource source) {
    try (InspectionDataset dataset = source.open()) {
      return VALIDATOR.validate(dataset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String report(InspectionSource source) {
    return report(check(source), source);
  }

  static String report(ValidationReport report, InspectionSource source) {
    return report(report, source, Language.english());
  }

  static String report(ValidationReport report, InspectionSource source, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HtmlReport.write(report, source, language, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String diff(String old, String now) {
    return diff(compare(text(old), text(now)), Language.english());
  }

  static ReleaseComparison compare(InspectionSource old, InspectionSource now) {
    try {
      return ReleaseComparison.of(old::open, now::open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String diff(ReleaseComparison comparison, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HtmlDiff.write(comparison, language, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String profile(InspectionSource source) {
    return profile(check(source).profile().orElseThrow(), Language.english());
  }

  static String profile(DataProfile profile, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HtmlProfile.write("DATA", profile, language, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String history(InspectionSource source) {
    return history(source, Optional.empty());
  }

  static String history(InspectionSource source, Optional<String> area) {
    Optional<OneArea> one = area.map(OneArea::of);
    DatasetHistory all = historyOf(source);
    return history(
        one.map(place -> all.withHistory(all.history().forPlace(place.place()))).orElse(all),
        one,
        HistoryLimits.USUAL);
  }

  static DatasetHistory historyOf(InspectionSource source) {
    try (InspectionDataset dataset = source.open()) {
      return DatasetHistory.read(dataset, Vocabulary.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String history(DatasetHistory read, Optional<OneArea> area, HistoryLimits limits) {
    return history(read, area, limits, Language.english());
  }

  static String history(InspectionSource source, Language language) {
    return history(historyOf(source), Optional.empty(), HistoryLimits.USUAL, language);
  }

  static String history(
      DatasetHistory read, Optional<OneArea> area, HistoryLimits limits, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HtmlHistory.write(read, area, limits, language, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
