package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.dataset.DatasetView;
import io.github.openinspections.validation.dataset.IndexedRecord;
import io.github.openinspections.validation.record.Undecided;
import io.github.openinspections.validation.rule.RuleContext.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the rules between records over a whole data set, record by record. */
final class DatasetCheck {
  private final DatasetView data;
  private final int most;
  private final List<Runner> runners = new ArrayList<>();
  private final Map<RuleTally, Long> counts = new TreeMap<>();
  private final Map<Undecided, Long> undecided = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private long newlyWithErrors;

  DatasetCheck(BoundRules bound, int most, DatasetView data) {
    this.data = data;
    this.most = most;
    bound.datasetRules.forEach(
        rule -> runners.add(new Runner(rule, bound.message(rule.description()))));
  }

  void run() {
    data.forEach(
        record -> {
          if (record.readable() && !runners.isEmpty()) {
            long errors = errors();
            runners.forEach(runner -> runner.run(record));
            if (!record.hadError() && errors() > errors) {
              newlyWithErrors++;
            }
          }
        });
  }

  private long errors() {
    return runners.stream().mapToLong(runner -> runner.errors).sum();
  }

  Map<RuleTally, Long> counts() {
    return counts;
  }

  Map<Undecided, Long> undecided() {
    return undecided;
  }

  List<Problem> problems() {
    return problems;
  }

  long newlyWithErrors() {
    return newlyWithErrors;
  }

  int size() {
    return data.size();
  }

  /** A rule at work. */
  private final class Runner implements DatasetContext {
    private final DatasetRule rule;
    private final RuleInfo info;
    private final MessageTemplate message;
    private long found;
    private long errors;
    private @org.jspecify.annotations.Nullable IndexedRecord record;

    Runner(DatasetRule rule, MessageTemplate message) {
      this.rule = rule;
      this.info = rule.description();
      this.message = message;
    }

    void run(IndexedRecord next) {
      record = next;
      rule.check().check(next, this);
    }

    @Override
    public DatasetView data() {
      return data;
    }

    @Override
    public void notRun(String reason) {
      undecided.merge(new Undecided(info.id(), reason), 1L, Long::sum);
    }

    @Override
    public Finding at(String pointer) {
      return new Draft(pointer);
    }

    private void count() {
      counts.merge(new RuleTally(info.id(), info.severity()), 1L, Long::sum);
      found++;
      errors += info.severity() == Severity.ERROR ? 1 : 0;
    }

    /** A problem that is being told. */
    private final class Draft implements Finding {
      private final String pointer;
      private final Map<String, String> arguments = new LinkedHashMap<>();

      Draft(String pointer) {
        this.pointer = pointer;
      }

      @Override
      public Finding with(String name, Object value) {
        arguments.put(name, value.toString());
        return this;
      }

      @Override
      public void report() {
        count();
        IndexedRecord at = record;
        if (found <= most && at != null) {
          String id = at.id().orElse("");
          problems.add(
              Problem.builder()
                  .rule(info.id())
                  .severity(info.severity())
                  .message(message.render(id, arguments))
                  .pointer(pointer)
                  .position(at.position())
                  .record(at.number())
                  .id(at.id())
                  .arguments(arguments)
                  .build());
        }
      }
    }
  }
}
