package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.release.Difference;
import java.util.List;

/**
 * In what a record contradicts another one of its id.
 *
 * @param other the other record
 * @param differences what cannot both be true, the other record on the left; never empty
 */
public record Contradiction(IndexedRecord other, List<Difference> differences) {}
