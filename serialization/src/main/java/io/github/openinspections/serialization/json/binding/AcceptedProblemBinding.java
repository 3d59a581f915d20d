package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.AcceptedProblem;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link AcceptedProblem}. */
final class AcceptedProblemBinding {
  static final ObjectCodec<AcceptedProblem, AcceptedProblem.Builder> ACCEPTED_PROBLEM =
      ObjectCodec.of("AcceptedProblem", AcceptedProblem::builder, AcceptedProblem.Builder::build)
          .required(
              "acceptance",
              AcceptedFindingBinding.ACCEPTED_FINDING,
              AcceptedProblem::acceptance,
              AcceptedProblem.Builder::acceptance)
          .required(
              "problem",
              ProblemBinding.PROBLEM,
              AcceptedProblem::problem,
              AcceptedProblem.Builder::problem)
          .closed();

  private AcceptedProblemBinding() {}
}
