package io.github.openinspections.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openinspections.core.Inspection;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The constraints with another provider, without Hibernate Validator on the class path. */
class WithoutHibernateTest {
  private static final String ABSENT = "org.hibernate.validator.HibernateValidator";

  /** Runs in that program, with the default factory, which finds the other provider. */
  public static final class Program {
    private Program() {}

    record Submission(
        @ConformsToRules Inspection inspection,
        @GradeOn("ofsted-four-point") String grade,
        @GssCode String area,
        @EdtfDate String date) {}

    /** Returns the problems as text. */
    public static List<String> run() {
      try (var factory = Validation.buildDefaultValidatorFactory()) {
        var submission = new Submission(Samples.RATED_WRONGLY, "fine", "S12", "May");
        return Violations.problems(factory.getValidator().validate(submission)).stream()
            .map(problem -> problem.rule().replaceFirst(".*\\.", "") + " " + problem.pointer())
            .toList();
      }
    }
  }

  @Test
  void everythingButTheMappingWorks() throws IOException, ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = withoutHibernate()) {
      thread.setContextClassLoader(loader);
      assertThatExceptionOfType(ClassNotFoundException.class)
          .isThrownBy(() -> loader.loadClass(ABSENT));

      Object found = loader.loadClass(Program.class.getName()).getMethod("run").invoke(null);

      assertThat(found)
          .isEqualTo(
              List.of(
                  "GssCode /area",
                  "EdtfDate /date",
                  "GradeOn /grade",
                  "PRG-007 /progress/0/grade/level"));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URLClassLoader withoutHibernate() throws IOException {
    List<URL> present = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("hibernate-validator")) {
        present.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(present.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
