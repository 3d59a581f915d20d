/**
 * The types of an inspection of children's services, with the partial dates, vocabularies, problems
 * and reports that go with them. Needs nothing but the JDK.
 */
@SuppressWarnings("module") // the friends are compiled after this module
module io.github.openinspections.core {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.openinspections.core;
  exports io.github.openinspections.core.dataset;
  exports io.github.openinspections.core.history;
  exports io.github.openinspections.core.problem;
  exports io.github.openinspections.core.time;
  exports io.github.openinspections.core.vocabulary;
  exports io.github.openinspections.core.text to
      io.github.openinspections.serialization,
      io.github.openinspections.validation;
}
