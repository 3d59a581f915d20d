package io.github.openinspections.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.release.ReleaseSeries;
import io.github.openinspections.core.release.ReopenableDataset;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of each public type that other values hold, by the type. */
final class BoundValues {
  private final Map<Class<?>, Object> found = new LinkedHashMap<>();
  private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();

  private BoundValues() {}

  /** Returns the value of each type that an inspection, a report or a comparison has. */
  static Map<Class<?>, Object> byType() {
    try {
      return collected();
    } catch (IOException | ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Map<Class<?>, Object> collected()
      throws IOException, ReflectiveOperationException {
    BoundValues values = new BoundValues();
    values.collect(MaximalRecord.inspection());
    values.collect(SampleReport.report());
    values.collect(acceptedFindings());
    values.collect(ReleaseComparison.of(release("good"), release("inadequate")));
    values.collect(ReleaseSeries.of(List.of(release("good"), release("inadequate"))));
    values.collect(new ReleaseNote(ReleaseNote.Kind.SWAPPED, "a note"));
    return values.found;
  }

  private static AcceptedFindings acceptedFindings() {
    AcceptedFinding finding = SampleReport.report().acceptedProblems().get(0).acceptance();
    return AcceptedFindings.builder().addEntries(finding).build();
  }

  private static ReopenableDataset release(String level) {
    return () -> dataset(level);
  }

  private static InspectionDataset dataset(String level) throws IOException {
    return DatasetReader.json()
        .open(
            """
            {"id":"a/2025","type":"inspection","fieldwork":["2025-03-04"],
             "judgements":[{"aspect":"care-leavers","grade":
               {"scale":"ofsted-four-point","level":"%s"}}]}
            """
                .formatted(level)
                .replace("\n", "")
                .getBytes(UTF_8));
  }

  private void collect(Object value) throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        collect(optional.get());
      }
    } else if (value instanceof Collection<?> elements) {
      for (Object element : elements) {
        collect(element);
      }
    } else if (value.getClass().getName().startsWith("io.github.openinspections.core.")
        && seen.put(value, true) == null) {
      Class<?> type = publicType(value.getClass());
      found.putIfAbsent(type, value);
      for (Method method : type.getMethods()) {
        if (isAccessor(method)) {
          collect(method.invoke(value));
        }
      }
    }
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.getReturnType().isPrimitive()
        && !method.getReturnType().getName().startsWith("java.util.stream.")
        && method.getDeclaringClass().getName().startsWith("io.github.openinspections.core.");
  }

  static Class<?> publicType(Class<?> type) {
    return Modifier.isPublic(type.getModifiers()) || type.isEnum()
        ? type
        : type.getSuperclass() != null
                && Modifier.isPublic(type.getSuperclass().getModifiers())
                && type.getSuperclass() != Object.class
            ? type.getSuperclass()
            : type.getInterfaces()[0];
  }
}
