package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each module shows to the world is a checked-in list, so that nothing becomes public, or goes
 * away, without somebody reading it. {@code -Dgolden.renew=true} rewrites the lists.
 */
class PublicApiTest {
  private static final Path ROOT = Path.of("..", "..");

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  @ParameterizedTest
  @ValueSource(strings = {"core", "core/fixtures", "serialization", "validation"})
  void isTheCheckedInList(String module) throws Exception {
    String api = String.join("\n", api(ROOT.resolve(module).resolve("target/classes"))) + "\n";
    Path list = ROOT.resolve(module).resolve("api.txt");
    if (Boolean.getBoolean("golden.renew")) {
      Files.writeString(list, api);
    }

    assertThat(api).as("renew with -Dgolden.renew=true").isEqualTo(Files.readString(list));
  }

  private static List<String> api(Path classes) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Class<?> type : types(classes)) {
      lines.add(kind(type) + type.getName() + above(type));
      Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getMethods())
          .flatMap(Arrays::stream)
          .map(Member.class::cast)
          .filter(member -> isShown(member, type))
          .map(PublicApiTest::line)
          .distinct()
          .sorted()
          .forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  /** Returns the public types of the packages that the module exports to everybody. */
  private static List<Class<?>> types(Path classes) throws Exception {
    List<String> packages =
        ModuleFinder.of(classes).findAll().iterator().next().descriptor().exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(Exports::source)
            .sorted()
            .toList();
    List<Class<?>> types = new ArrayList<>();
    for (String name : packages) {
      for (String file : files(classes.resolve(name.replace('.', '/')))) {
        Class<?> type =
            Class.forName(name + "." + file, false, PublicApiTest.class.getClassLoader());
        if (isPublic(type)) {
          types.add(type);
        }
      }
    }
    return types;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .toList();
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static boolean isShown(Member member, Class<?> type) {
    boolean ours =
        member.getDeclaringClass() == type
            || !Modifier.isPublic(member.getDeclaringClass().getModifiers());
    return ours
        && !member.isSynthetic()
        && Modifier.isPublic(member.getModifiers())
        && !OF_EVERY_OBJECT.contains(member.getName());
  }

  private static String kind(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "annotation "
            : type.isInterface()
                ? "interface "
                : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
    return (type.isSealed() ? "sealed " : "") + kind;
  }

  private static String above(Class<?> type) {
    return type.getSuperclass() == null || type.getSuperclass() == Object.class
        ? ""
        : " extends " + type.getSuperclass().getSimpleName();
  }

  private static String line(Member member) {
    String line =
        member instanceof Executable executable
            ? executable.toGenericString()
            : ((Field) member).toGenericString();
    return line.replace(member.getDeclaringClass().getName() + ".", "")
        .replace("public ", "")
        .replace("abstract ", "")
        .replace("java.lang.", "")
        .replaceAll("\\b(?:io\\.github\\.openinspections|java)\\.(?:[a-z]+\\.)*", "");
  }
}
