package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.examples.benchmarks.data.GeneratedRecords;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Data binding, and Hibernate Validator with constraints on every attribute of the types. */
final class HibernateConstraints implements Contestant<Set<ConstraintViolation<Inspection>>> {
  private final Databind databind = new Databind();
  private final Validator validator = validator();

  private static Validator validator() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .getterPropertySelectionStrategy(new AccessorsWithoutGet());
    return configuration
        .addMapping(ConstraintsOfTypes.addTo(configuration.createConstraintMapping()))
        .buildValidatorFactory()
        .getValidator();
  }

  @Override
  public String does() {
    return "e, Hibernate Validator with constraints";
  }

  @Override
  public String leavesOut() {
    return "what e leaves out, and three quarters of the record rules: it has those that are easy to"
        + " write as constraints";
  }

  @Override
  public void run(Corpus corpus, Consumer<? super Set<ConstraintViolation<Inspection>>> results) {
    databind.run(corpus, inspection -> results.accept(validator.validate(inspection)));
  }

  /**
   * Requires the problem of each broken record and no other, and also a nested blank text and a
   * level that is not on its scale, because a provider that sees no properties would be fast.
   */
  @Override
  public void check(Corpus corpus) {
    List<Set<ConstraintViolation<Inspection>>> found = results(corpus);
    Expected.equal(corpus.records(), found.size(), "records");
    for (int i = 0; i < found.size(); i++) {
      List<String> paths = paths(found.get(i));
      Expected.equal(
          GeneratedRecords.isBroken(i) ? List.of("fieldwork[0].<list element>") : List.of(),
          paths,
          "violations of record " + i);
    }
    Inspection clean = GeneratedRecords.clean(9);
    Expected.equal(
        List.of("progress[2].grade", "quotes[1].text"),
        paths(validator.validate(Spoilt.of(clean))),
        "violations of a spoilt record");
  }

  private static List<String> paths(Set<ConstraintViolation<Inspection>> violations) {
    return violations.stream().map(v -> v.getPropertyPath().toString()).sorted().toList();
  }
}
