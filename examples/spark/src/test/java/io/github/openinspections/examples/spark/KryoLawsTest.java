package io.github.openinspections.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.fixtures.Datasets;
import io.github.openinspections.core.fixtures.Inspections;
import io.github.openinspections.core.fixtures.ValidationReports;
import io.github.openinspections.core.fixtures.Vocabularies;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.PartialReport;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.rule.RecordRef;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import io.github.openinspections.validation.testing.BetweenRecordsLaws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Values survive Spark's Kryo serialization, without registration. */
@SuppressWarnings("NonApiType") // the state of a rule is serializable, List is not
class KryoLawsTest {
  private static final String KRYO = "org.apache.spark.serializer.KryoSerializer";

  private static final Inspection UNTITLED =
      Inspection.builder().id("a").type(InspectionType.INSPECTION).build();

  private static final RuleBetweenRecords<ArrayList<RecordRef>> ONE_UNTITLED =
      Rule.betweenRecords("OUR-003")
          .state(ArrayList<RecordRef>::new)
          .title("More than one inspection has no title.")
          .rationale("Our catalogue has one entry without a title.")
          .since("1.0")
          .collect(KryoLawsTest::add)
          .merge(KryoLawsTest::joined)
          .finish(
              (untitled, context) ->
                  untitled.stream().skip(1).forEach(again -> context.at(again, "").report()))
          .breaks(UNTITLED, UNTITLED)
          .keeps(UNTITLED, UNTITLED.withTitle("Fife"))
          .build();

  private final SerializerInstance kryo = new KryoSerializer(new SparkConf()).newInstance();

  @Property(tries = 300)
  void inspections(@ForAll("inspections") Inspection inspection) {
    assertThat(sent(inspection)).isEqualTo(inspection).hasToString(inspection.toString());
  }

  @Property(tries = 200)
  void reports(@ForAll("reports") ValidationReport report) {
    assertThat(sent(report)).isEqualTo(report).hasToString(report.toString());
  }

  @Property(tries = 50)
  void histories(@ForAll("datasets") List<Inspection> inspections) {
    InspectionHistory history = InspectionHistory.of(inspections);

    assertThat(sent(history)).isEqualTo(history);
    assertThat(sent(history).priorityAreas()).isEqualTo(history.priorityAreas());
  }

  @Property(tries = 50)
  void vocabularies(@ForAll("vocabularies") Vocabulary vocabulary) {
    Vocabulary arrived = sent(vocabulary);

    assertThat(arrived).isEqualTo(vocabulary).hasToString(vocabulary.toString());
    assertThat(arrived.scales()).isEqualTo(vocabulary.scales());
    assertThat(arrived.digest()).isEqualTo(vocabulary.digest());
  }

  @Property(tries = 100)
  void partsOfReports(@ForAll("datasets") List<Inspection> inspections) {
    DatasetValidator validator = DatasetValidator.of(RuleBook.standard().with(ONE_UNTITLED));
    PartialReport part = validator.begin(0);
    PartialReport travelling = validator.begin(0);
    for (int i = 0; i < inspections.size(); i++) {
      part.accept(Entry.of(i + 1L, inspections.get(i)));
      travelling.accept(Entry.of(i + 1L, inspections.get(i)));
      travelling = validator.resume(sent(travelling));
    }

    assertThat(travelling.finish()).isEqualTo(part.finish());
  }

  @Property(tries = 50)
  void partsThatAccept(@ForAll("datasets") List<Inspection> inspections) {
    ValidationReport before =
        DatasetValidator.standard().validate(InspectionDataset.of(inspections));
    List<AcceptedFinding> looked =
        before.problems().stream()
            .map(
                problem ->
                    AcceptedFinding.of(problem, before.source())
                        .reason("genuine")
                        .on(LocalDate.EPOCH)
                        .build())
            .toList();
    DatasetValidator validator = DatasetValidator.standard().accepting(AcceptedFindings.of(looked));
    PartialReport travelling = validator.begin(0);
    for (int i = 0; i < inspections.size(); i++) {
      travelling.accept(Entry.of(i + 1L, inspections.get(i)));
      travelling = validator.resume(sent(travelling));
    }

    assertThat(travelling.finish())
        .isEqualTo(validator.validate(InspectionDataset.of(inspections)));
  }

  /** Enough for the states of custom rules too, if they hold neither records nor List.of. */
  @Property(tries = 20)
  void customRulesBetweenRecords(@ForAll("datasets") List<Inspection> inspections) {
    BetweenRecordsLaws laws = BetweenRecordsLaws.of(ONE_UNTITLED).travelling(this::sent);
    laws.verify();
    laws.verify(inspections);
  }

  private static void add(ArrayList<RecordRef> untitled, Inspection inspection, RecordRef record) {
    if (inspection.title().isEmpty()) {
      untitled.add(record);
    }
  }

  private static ArrayList<RecordRef> joined(
      ArrayList<RecordRef> untitled, ArrayList<RecordRef> later) {
    untitled.addAll(later);
    return untitled;
  }

  @Test
  void inspectionsAreShuffled() {
    List<Inspection> inspections = Inspections.plausible().list().ofSize(50).sample();
    try (JavaSparkContext spark = Sparks.local(KRYO)) {
      assertThat(spark.parallelize(inspections, 5).repartition(3).collect())
          .containsExactlyInAnyOrderElementsOf(inspections);
    }
  }

  private <T> T sent(T value) {
    ClassTag<T> type = ClassTag$.MODULE$.apply(value.getClass());
    return kryo.deserialize(kryo.serialize(value, type), KryoLawsTest.class.getClassLoader(), type);
  }

  @Provide
  Arbitrary<Vocabulary> vocabularies() {
    return Vocabularies.any();
  }

  @Provide
  Arbitrary<Inspection> inspections() {
    return Inspections.any();
  }

  @Provide
  Arbitrary<ValidationReport> reports() {
    return ValidationReports.any();
  }

  @Provide
  Arbitrary<List<Inspection>> datasets() {
    return Datasets.plausible();
  }
}
