package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A data set that says what another one says, except where a subclass says otherwise. */
abstract class ForwardedDataset implements InspectionDataset {
  private final InspectionDataset dataset;

  ForwardedDataset(InspectionDataset dataset) {
    this.dataset = dataset;
  }

  @Override
  public Iterator<Entry> iterator() {
    return dataset.iterator();
  }

  @Override
  public Optional<String> source() {
    return dataset.source();
  }

  @Override
  public DatasetDescription description() {
    return dataset.description();
  }

  @Override
  public List<Problem> problems() {
    return dataset.problems();
  }

  @Override
  public Map<String, Long> unlisted() {
    return dataset.unlisted();
  }

  @Override
  public Optional<Stop> stopped() {
    return dataset.stopped();
  }

  @Override
  public Optional<Position> position() {
    return dataset.position();
  }

  @Override
  public Optional<RowCounts> rows() {
    return dataset.rows();
  }

  @Override
  public Optional<String> sheet() {
    return dataset.sheet();
  }

  @Override
  public Optional<String> mapping() {
    return dataset.mapping();
  }

  @Override
  public List<String> columns() {
    return dataset.columns();
  }

  @Override
  public List<RuleInfo> readingRules() {
    return dataset.readingRules();
  }

  @Override
  public void close() throws IOException {
    dataset.close();
  }
}
