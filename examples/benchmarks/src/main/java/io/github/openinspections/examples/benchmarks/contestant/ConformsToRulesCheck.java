package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.validation.constraints.InspectionConstraints;
import io.github.openinspections.validation.constraints.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Our reader, and our rules as a Hibernate Validator constraint. */
final class ConformsToRulesCheck implements Contestant<Set<ConstraintViolation<Inspection>>> {
  private final OurReader reading = new OurReader();
  private final Validator validator =
      InspectionConstraints.addTo(
              Validation.byProvider(HibernateValidator.class)
                  .configure()
                  .messageInterpolator(new ParameterMessageInterpolator()))
          .buildValidatorFactory()
          .getValidator();

  @Override
  public String does() {
    return "ours: read, @ConformsToRules in Hibernate Validator";
  }

  @Override
  public String leavesOut() {
    return "problems below ERROR (although their rules run), positions";
  }

  @Override
  public void run(Corpus corpus, Consumer<? super Set<ConstraintViolation<Inspection>>> results) {
    reading.run(
        corpus, entry -> results.accept(validator.validate(entry.inspection().orElseThrow())));
  }

  @Override
  public void check(Corpus corpus) {
    Expected.problems(corpus, results(corpus).stream().map(Violations::problems).toList());
  }
}
