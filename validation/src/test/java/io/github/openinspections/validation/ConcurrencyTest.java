package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.fixtures.Inspections;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionFormatException;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.InspectionsModule;
import io.github.openinspections.serialization.ValidationReportReader;
import io.github.openinspections.serialization.ValidationReportWriter;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shared objects, used by 64 threads at the same time, give each the answers of a single thread.
 */
@Tag("slow")
class ConcurrencyTest {
  private static final int THREADS = 64;
  private static final int RECORDS = 12;

  @Example
  void manyThreadsGetTheAnswersThatOneGets() throws InterruptedException, ExecutionException {
    List<String> records = records();
    Host alone = new Host();
    List<Answer> expected = records.stream().map(record -> alone.answer(record, records)).toList();
    assertThat(expected).anyMatch(answer -> answer.inspection().isEmpty());
    assertThat(expected).anyMatch(answer -> !answer.found().isEmpty());

    // Nothing was used before, so all threads initialize at the same time.
    Host shared = new Host();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Answer>>> tasks =
          IntStream.range(0, THREADS)
              .<Callable<List<Answer>>>mapToObj(
                  thread ->
                      () -> {
                        start.await();
                        return answers(shared, records, thread);
                      })
              .toList();
      int thread = 0;
      for (Future<List<Answer>> answers : threads.invokeAll(tasks)) {
        List<Answer> given = answers.get();
        for (int i = 0; i < given.size(); i++) {
          assertThat(given.get(i)).isEqualTo(expected.get((thread + i) % records.size()));
        }
        thread++;
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Every thread begins with another record. */
  private static List<Answer> answers(Host host, List<String> records, int thread) {
    return IntStream.range(0, records.size())
        .mapToObj(i -> host.answer(records.get((thread + i) % records.size()), records))
        .toList();
  }

  /** Records of all sorts, every third of them broken in another place. */
  private static List<String> records() {
    List<String> records = new ArrayList<>();
    List<Inspection> inspections = Inspections.plausible().list().ofSize(RECORDS).sample();
    for (Inspection inspection : inspections) {
      String text = InspectionWriter.json().compact().toText(inspection).strip();
      int at = text.length() * records.size() / RECORDS;
      records.add(
          records.size() % 3 == 0 ? text.substring(0, at) + "5" + text.substring(at) : text);
    }
    return records;
  }

  /** The objects that a program shares. */
  private static final class Host {
    private final DatasetReader datasets = DatasetReader.json(ReadOptions.DEFAULT);
    private final InspectionReader reader = InspectionReader.json();
    private final InspectionWriter writer = InspectionWriter.json();
    private final JsonMapper mapper =
        JsonMapper.builder().addModule(new InspectionsModule()).build();
    private final RuleBook book = RuleBook.standard().clock(Findings.CLOCK);
    private final InspectionValidator validator = InspectionValidator.of(book);
    private final DatasetValidator datasetValidator = DatasetValidator.of(book);

    Answer answer(String record, List<String> records) {
      Entry entry = reader.read(record);
      ValidationReport report = report(record + "\n" + String.join("\n", records.subList(0, 4)));
      String json = ValidationReportWriter.json().toText(report);
      return new Answer(
          entry.inspection(),
          validator.validate(entry),
          entry.inspection().map(InspectionValidator.of(book.withoutClock())::validate),
          entry.inspection().map(writer::toText),
          mapped(record),
          report,
          ValidationReportWriter.sarif().toText(report)
              + ValidationReportWriter.text().toText(report),
          ValidationReportReader.json().read(json.getBytes(StandardCharsets.UTF_8)).report());
    }

    private ValidationReport report(String lines) {
      try (InspectionDataset dataset = datasets.open(lines.getBytes(StandardCharsets.UTF_8))) {
        return datasetValidator.validate(dataset);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    private String mapped(String record) {
      try {
        return mapper.writeValueAsString(mapper.readValue(record, Inspection.class));
      } catch (InspectionFormatException refused) {
        return refused.problems().toString();
      } catch (tools.jackson.core.JacksonException broken) {
        return broken.getOriginalMessage();
      }
    }
  }

  /** All results for one record. */
  private record Answer(
      Optional<Inspection> inspection,
      List<Problem> found,
      Optional<List<Problem>> foundByAnotherBook,
      Optional<String> written,
      String mapped,
      ValidationReport report,
      String rendered,
      Optional<ValidationReport> readBack) {}
}
