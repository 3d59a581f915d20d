package io.github.openinspections.spring;

/** Is informed of every refused request. */
@FunctionalInterface
interface RefusalListener {
  void refused(RefusedInspectionException refusal);
}
