package io.github.openinspections.core.problem;

import java.util.Optional;

/**
 * The end of reading before the end of the data.
 *
 * @param reason why nothing more was read
 * @param position from where on nothing was read, if known
 */
public record Stop(String reason, Optional<Position> position) {}
