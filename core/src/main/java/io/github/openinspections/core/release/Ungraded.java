package io.github.openinspections.core.release;

import java.io.Serializable;

/** The meaning of a label that has no level. */
record Ungraded(Serializable label) implements Serializable {}
