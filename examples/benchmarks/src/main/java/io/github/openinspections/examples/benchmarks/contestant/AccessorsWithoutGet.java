package io.github.openinspections.examples.benchmarks.contestant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Makes Hibernate Validator read the property {@code title} with {@code title()}. */
final class AccessorsWithoutGet implements GetterPropertySelectionStrategy {
  private static final Set<String> OTHERS = Set.of("hashCode", "toString", "getClass", "clone");

  @Override
  public Optional<String> getProperty(ConstrainableExecutable method) {
    return method.getParameterTypes().length == 0
            && method.getReturnType() != void.class
            && !OTHERS.contains(method.getName())
        ? Optional.of(method.getName())
        : Optional.empty();
  }

  @Override
  public List<String> getGetterMethodNameCandidates(String property) {
    return List.of(property);
  }
}
