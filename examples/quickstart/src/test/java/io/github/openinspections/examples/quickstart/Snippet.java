package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * An example in the documentation with the output that the documentation promises.
 *
 * @param code Java statements
 * @param output what they print
 */
record Snippet(String code, String output) {
  private static final Pattern MARKDOWN =
      Pattern.compile("```java\n(.*?)```\\s*prints\\s*```text\n(.*?)```", Pattern.DOTALL);

  private static final Pattern JAVADOC =
      Pattern.compile("\\* <pre>\\{@code\n(.*?)\\* }</pre>", Pattern.DOTALL);

  /** A line comment; code in front of it prints something. */
  private static final Pattern COMMENT = Pattern.compile("(?:^ *|; +)// (.*)$", Pattern.MULTILINE);

  private static final List<String> IMPORTS =
      List.of(
          "io.github.openinspections.core.*",
          "io.github.openinspections.core.dataset.*",
          "io.github.openinspections.core.history.*",
          "io.github.openinspections.core.language.*",
          "io.github.openinspections.core.place.*",
          "io.github.openinspections.core.problem.*",
          "io.github.openinspections.core.profile.*",
          "io.github.openinspections.core.release.*",
          "io.github.openinspections.core.time.*",
          "io.github.openinspections.core.vocabulary.*",
          "io.github.openinspections.serialization.*",
          "io.github.openinspections.serialization.csv.*",
          "io.github.openinspections.serialization.options.*",
          "io.github.openinspections.serialization.published.*",
          "io.github.openinspections.serialization.tables.*",
          "io.github.openinspections.validation.*",
          "io.github.openinspections.validation.constraints.*",
          "io.github.openinspections.validation.rule.*",
          "io.github.openinspections.validation.testing.*",
          "jakarta.validation.Validation",
          "jakarta.validation.Validator",
          "java.io.ByteArrayInputStream",
          "java.nio.file.*",
          "java.time.*",
          "java.util.*",
          "static java.nio.charset.StandardCharsets.UTF_8",
          "tools.jackson.databind.json.JsonMapper");

  /** Returns the Java blocks of a page that are followed by "prints" and a block of text. */
  static List<Snippet> ofMarkdown(String page) {
    return MARKDOWN
        .matcher(page)
        .results()
        .map(block -> new Snippet(block.group(1), block.group(2)))
        .toList();
  }

  /** Returns the {@code pre} blocks of a source file; their line comments are the output. */
  static List<Snippet> ofJavadoc(String source) {
    return JAVADOC.matcher(source).results().map(block -> ofBlock(block.group(1))).toList();
  }

  private static Snippet ofBlock(String block) {
    String code = block.replaceAll("(?m)^ *\\* ?", "");
    return new Snippet(
        code,
        COMMENT
            .matcher(code)
            .results()
            .map(comment -> comment.group(1) + "\n")
            .collect(Collectors.joining()));
  }

  /** Compiles the code as a class of this name, runs it and returns what it prints. */
  String run(String name, Path folder) throws Exception {
    String imports =
        IMPORTS.stream().map(type -> "import " + type + ";\n").collect(Collectors.joining());
    String start = "public class " + name + " { public static void run() throws Exception {\n";
    Path file = Files.writeString(folder.resolve(name + ".java"), imports + start + code + "}}");
    compile(file, folder);

    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader.loadClass(name).getMethod("run").invoke(null);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void compile(Path file, Path folder) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    String[] arguments =
        Stream.of("-cp", System.getProperty("java.class.path"), "-d", folder, file)
            .map(Object::toString)
            .toArray(String[]::new);
    int failed = javac.run(null, null, errors, arguments);
    assertThat(failed).as(errors.toString(StandardCharsets.UTF_8)).isZero();
  }
}
