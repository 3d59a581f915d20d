/**
 * The record of an inspection of children's services, with the partial dates, vocabularies,
 * problems and reports that go with it. Needs nothing but the JDK.
 *
 * @uses io.github.openinspections.core.language.Translation so that a program brings its language
 */
@SuppressWarnings("module") // the modules that text is exported to are compiled after this one
module io.github.openinspections.core {
  requires static java.compiler;
  requires static org.immutables.serial;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.openinspections.core;
  exports io.github.openinspections.core.dataset;
  exports io.github.openinspections.core.history;
  exports io.github.openinspections.core.language;
  exports io.github.openinspections.core.place;
  exports io.github.openinspections.core.problem;
  exports io.github.openinspections.core.profile;
  exports io.github.openinspections.core.release;
  exports io.github.openinspections.core.time;
  exports io.github.openinspections.core.vocabulary;
  exports io.github.openinspections.core.text to
      io.github.openinspections.serialization,
      io.github.openinspections.validation;

  uses io.github.openinspections.core.language.Translation;

  provides io.github.openinspections.core.language.Translation with
      io.github.openinspections.core.facts.EnglishFacts,
      io.github.openinspections.core.release.words.EnglishReleases;
}
