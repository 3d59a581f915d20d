package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.rule.RuleContext.Finding;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule between the records of a data set: its description, the check, an example that breaks it
 * and one that keeps it, all in one place.
 *
 * @param description the id, severity, title and reasons
 * @param check checks one record among all
 * @param fileCheck checks the data set as a whole
 * @param breaking a data set that breaks the rule, made when it is asked for: a check needs none
 * @param keeping a data set that keeps it
 */
public record DatasetRule(
    RuleInfo description,
    Check check,
    FileCheck fileCheck,
    Supplier<List<Inspection>> breaking,
    Supplier<List<Inspection>> keeping) {
  /** Checks one record among the others and reports what is wrong. */
  @FunctionalInterface
  public interface Check {
    /** Checks one record. */
    void check(IndexedRecord record, DatasetContext context);
  }

  /** Checks the data set as a whole, once, and reports what is wrong. */
  @FunctionalInterface
  public interface FileCheck {
    /** Checks the data set. */
    void check(DatasetContext context);
  }

  /** What a check can use besides its record, and where it reports. */
  public interface DatasetContext {
    /** Returns the whole data set. */
    DatasetView data();

    /** Returns what the program knows of the field. */
    Vocabulary vocabulary();

    /** Begins to report a problem with a part of the record. */
    Finding at(String pointer);

    /** Begins to report a problem with the data set as a whole. */
    Finding ofFile();

    /** Reports that the rule could not be decided on the record, by the name of a reason. */
    void notRun(String reason);
  }

  /** Returns a data set that breaks the rule. */
  public List<Inspection> breakingExample() {
    return breaking.get();
  }

  /** Returns a similar data set that keeps it. */
  public List<Inspection> keepingExample() {
    return keeping.get();
  }

  /** Returns the same rule with another severity. */
  public DatasetRule withSeverity(Severity severity) {
    return new DatasetRule(description.withSeverity(severity), check, fileCheck, breaking, keeping);
  }

  /** Begins a rule. */
  public static Builder of(String id, Severity severity) {
    return new Builder(id, severity);
  }

  /** Builds a rule; everything is required but one of the two checks. Not thread-safe. */
  public static final class Builder {
    private final RuleInfo.Builder description;
    private @Nullable Check check;
    private @Nullable FileCheck fileCheck;
    private @Nullable Supplier<List<Inspection>> breaking;

    private Builder(String id, Severity severity) {
      description = RuleInfo.builder().id(id).severity(severity).about("InspectionDataset");
    }

    /** Sets the one line that says what is wrong when the rule is broken. */
    public Builder title(String title) {
      description.title(title);
      return this;
    }

    /** Sets why it matters, with its source in the field. */
    public Builder rationale(String rationale) {
      description.rationale(rationale);
      return this;
    }

    /** Sets how to fix it. */
    public Builder remedy(String remedy) {
      description.remedy(remedy);
      return this;
    }

    /** Sets the version that introduced the rule. */
    public Builder since(String version) {
      description.since(version);
      return this;
    }

    /** Sets the check of each record. */
    public Builder check(Check check) {
      this.check = check;
      return this;
    }

    /** Sets the check of the data set as a whole. */
    public Builder checkFile(FileCheck check) {
      this.fileCheck = check;
      return this;
    }

    /** Sets a data set that breaks the rule. */
    public Builder breaks(Supplier<List<Inspection>> records) {
      breaking = records;
      return this;
    }

    /** Sets a similar data set that keeps the rule, and returns the rule. */
    public DatasetRule keeps(Supplier<List<Inspection>> records) {
      Supplier<List<Inspection>> broken = breaking;
      Check known = check;
      FileCheck ofFile = fileCheck;
      if ((known == null && ofFile == null) || broken == null) {
        throw new IllegalStateException("A rule needs a check and an example of breaking it");
      }
      return new DatasetRule(
          description.build(),
          known == null ? (record, context) -> {} : known,
          ofFile == null ? context -> {} : ofFile,
          broken,
          records);
    }
  }
}
