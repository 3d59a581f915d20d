package io.github.openinspections.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns the exceptions of Spring that are only about inspections into {@link
 * RefusedInspectionException}, and hands that to the other resolvers: programs handle one exception
 * instead of three. An advice could not do this, since Spring asks no other advice once one has
 * taken an exception.
 */
final class RefusalResolver implements HandlerExceptionResolver {
  private final List<HandlerExceptionResolver> all;
  private final List<RefusalListener> listeners;

  /**
   * Creates the resolver.
   *
   * @param all all resolvers, this one included; read when an exception arrives, since others may
   *     join them
   */
  RefusalResolver(List<HandlerExceptionResolver> all, List<RefusalListener> listeners) {
    this.all = all;
    this.listeners = List.copyOf(listeners);
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    Optional<RefusedInspectionException> refusal =
        RefusalOf.exception(failure, request).or(() -> MissingBody.refusal(failure, handler));
    refusal.ifPresent(refused -> listeners.forEach(listener -> listener.refused(refused)));
    if (refusal.isEmpty() || refusal.get() == failure) {
      return null;
    }
    for (HandlerExceptionResolver other : all) {
      ModelAndView answer =
          other == this ? null : other.resolveException(request, response, handler, refusal.get());
      if (answer != null) {
        return answer;
      }
    }
    return null;
  }
}
