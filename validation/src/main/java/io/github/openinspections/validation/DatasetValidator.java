package io.github.openinspections.validation;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.report.Acceptances;
import io.github.openinspections.validation.report.ParallelTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Checks a data set: each record, and the records against each other. The order of the records does
 * not matter: a follow-up may come before its original.
 *
 * <pre>{@code
 * Inspection review =
 *     Inspection.builder()
 *         .id("a/2016")
 *         .type(InspectionType.PROGRESS_REVIEW)
 *         .followUp(FollowUp.builder().of("a/2014").ordinal(1).build())
 *         .addFieldwork(DateInterval.parse("2016-05-20/2016-05-16"))
 *         .build();
 * Inspection original =
 *     Inspection.builder()
 *         .id("a/2014")
 *         .type(InspectionType.JOINT_INSPECTION)
 *         .addFieldwork(DateInterval.parse("2014-02"))
 *         .build();
 * InspectionDataset dataset = InspectionDataset.of(List.of(review, original, original));
 *
 * ValidationReport report = DatasetValidator.standard().validate(dataset);
 * System.out.println(report.records().read() + " read, " + report.records().valid() + " valid");
 * for (Problem problem : report.problems()) {
 *   System.out.println(
 *       "record " + problem.record().getAsLong() + ": "
 *           + problem.severity() + " " + problem.rule() + " " + problem.pointer());
 * }
 * // 3 read, 2 valid
 * // record 1: error INS-001 /fieldwork/0
 * // record 3: warning DAT-001 /id
 * }</pre>
 *
 * <p>Records are not kept. For each record the validator keeps its id and 100 to 160 bytes, for
 * each priority area up to 28, for a follow-up also the ids that it refers to. Reports have exact
 * counts and list the first {@value #LISTED} problems of each rule, unless {@link #listing} sets
 * another limit; values of more than a thousand characters are shortened.
 *
 * <p>If the check of a rule throws an exception, the report says that the rule {@linkplain
 * io.github.openinspections.core.problem.NotRun#failed failed}, and on how many records; all other
 * rules run. An {@link Error} is never caught.
 *
 * <p>Immutable and thread-safe; a program needs only one validator. To share the work between
 * threads or machines, {@link #begin} a part for each segment of the data and merge the parts.
 */
public final class DatasetValidator {
  /** How many problems of each rule a report lists by default. */
  public static final int LISTED = 1000;

  private static final DatasetValidator STANDARD = of(RuleBook.standard());

  private final RuleBook book;
  private final Language language;
  private final BoundRules bound;
  private final int listed;
  private final Acceptances acceptances;

  private DatasetValidator(RuleBook book, Language language, int listed, Acceptances acceptances) {
    this.book = book;
    this.language = language;
    this.bound = new BoundRules(book.selection(), language);
    this.listed = listed;
    this.acceptances = acceptances;
  }

  /** Returns a validator for the standard rules, with English messages. */
  public static DatasetValidator standard() {
    return STANDARD;
  }

  /** Returns a validator for a book's rules, with English messages whatever the default locale. */
  public static DatasetValidator of(RuleBook book) {
    Objects.requireNonNull(book, "The rule book is null");
    return new DatasetValidator(book, Language.english(), LISTED, Acceptances.NONE);
  }

  /**
   * Returns a validator whose reports are in another language, what reading found included, by the
   * translations that the program brings; what is not translated stays English.
   *
   * @throws java.util.ServiceConfigurationError if a translation is declared and cannot be loaded
   */
  public DatasetValidator in(Locale locale) {
    Objects.requireNonNull(locale, "The locale is null");
    return in(Language.of(locale));
  }

  /** Returns a validator whose reports are in a language; what is not translated stays English. */
  public DatasetValidator in(Language language) {
    Objects.requireNonNull(language, "The language is null");
    return new DatasetValidator(book, language, listed, acceptances);
  }

  /**
   * Returns a validator whose reports list at most this many problems of each rule; counts stay
   * exact.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public DatasetValidator listing(int mostOfEachRule) {
    if (mostOfEachRule < 0) {
      throw new IllegalArgumentException("Cannot list " + mostOfEachRule + " problems");
    }
    return new DatasetValidator(book, language, mostOfEachRule, acceptances);
  }

  /**
   * Returns a validator whose reports count and list the problems that were accepted apart from the
   * others, and name the acceptances that were not used: those that have run out, those whose
   * problem no longer occurs, and those of files with other names. An acceptance has run out when
   * its last day is before the date of the rule book's clock; without a clock, none has. A record
   * whose ERRORs are all accepted is valid.
   *
   * <pre>{@code
   * Inspection inspection =
   *     Inspection.builder().id("a/2014").type(InspectionType.JOINT_INSPECTION).build();
   * InspectionDataset dataset = InspectionDataset.of(List.of(inspection));
   * Problem undated = DatasetValidator.standard().validate(dataset).problems().get(0);
   * System.out.println(undated.rule());
   * // INS-009
   * AcceptedFinding looked =
   *     AcceptedFinding.of(undated, dataset.source())
   *         .reason("the report has no date")
   *         .on(LocalDate.parse("2026-11-27"))
   *         .build();
   * DatasetValidator validator =
   *     DatasetValidator.standard().accepting(AcceptedFindings.of(List.of(looked)));
   * ValidationReport report = validator.validate(dataset);
   * System.out.println(report.problems().size() + " open, " + report.accepted() + " accepted");
   * // 0 open, 1 accepted
   * }</pre>
   */
  public DatasetValidator accepting(AcceptedFindings findings) {
    Objects.requireNonNull(findings, "The set of accepted findings is null");
    return new DatasetValidator(book, language, listed, Acceptances.of(findings));
  }

  /**
   * Reads a data set to its end and reports what is wrong with it. The caller closes it.
   *
   * @throws java.io.UncheckedIOException if reading fails
   */
  public ValidationReport validate(InspectionDataset dataset) {
    Objects.requireNonNull(dataset, "The data set is null");
    return check(0, dataset).finish();
  }

  private PartialReport check(long segment, InspectionDataset dataset) {
    PartialReport part = begin(segment);
    for (Entry entry : dataset) {
      part.accept(entry);
    }
    part.end(dataset);
    return part;
  }

  /**
   * Checks the parts of one data set, given in order, each in a separate task; the report is the
   * same as for the whole. The caller closes the parts.
   *
   * @param parts the parts; record numbers and positions count from the beginning of each
   * @param executor runs the tasks; it may run them in the calling thread
   * @throws java.io.UncheckedIOException if reading fails
   */
  public ValidationReport validate(List<? extends InspectionDataset> parts, Executor executor) {
    Objects.requireNonNull(parts, "The list of parts is null");
    Objects.requireNonNull(executor, "The executor is null");
    List<Supplier<PartialReport>> tasks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      InspectionDataset part = parts.get(i);
      long segment = i;
      tasks.add(() -> check(segment, part));
    }
    PartialReport all = begin(-1);
    ParallelTasks.run(tasks, executor).forEach(all::merge);
    return all.finish();
  }

  /**
   * Begins the report of one segment of a data set. Record numbers and positions of its entries
   * count from the beginning of the segment.
   *
   * @param segment where the segment starts among the others: its offset in bytes, or any number
   *     that grows along the data set; negative numbers count, and -1 comes before 0
   */
  public PartialReport begin(long segment) {
    return new PartialReport(bound, acceptances, listed, segment);
  }

  /**
   * Continues a part that came from another machine, where a validator with the same rules began
   * it. The given part must not be used any more.
   *
   * @throws IllegalArgumentException if the part was begun with rules of another vocabulary or with
   *     other accepted findings
   */
  public PartialReport resume(PartialReport part) {
    Objects.requireNonNull(part, "The part is null");
    return new PartialReport(bound, acceptances, listed, part);
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("DatasetValidator").with(book).toString();
  }
}
