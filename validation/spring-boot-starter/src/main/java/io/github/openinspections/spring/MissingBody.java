package io.github.openinspections.spring;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.InspectionReader;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** A body that is empty: Spring refuses it before anybody can read that it is no inspection. */
final class MissingBody {
  private static final Set<Class<?>> READ = Set.of(Inspection.class, Entry.class);

  private MissingBody() {}

  static Optional<RefusedInspectionException> refusal(Exception failure, @Nullable Object handler) {
    boolean missing =
        failure instanceof HttpMessageNotReadableException
            && failure.getCause() == null
            && handler instanceof HandlerMethod method
            && takesInspection(method);
    return missing
        ? Optional.of(
            RefusedInspectionException.unreadable(
                InspectionReader.json().read(new byte[0]).problems()))
        : Optional.empty();
  }

  private static boolean takesInspection(HandlerMethod method) {
    for (MethodParameter parameter : method.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestBody.class)
          && READ.contains(parameter.getParameterType())) {
        return true;
      }
    }
    return false;
  }
}
