package io.github.openinspections.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.release.RecordDigests;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often rows are decoded, and that it makes no difference to what they are. */
class RowsTest {
  private static final RecordDigests DIGESTS = RecordDigests.of(Vocabulary.standard());

  /** Returns the rows of so many records in two segments. */
  private static Rows rows(int count) {
    RecordIndex first = index(0, count / 2);
    RecordIndex second = index(count / 2, count);
    return new Rows(
        List.of(
            new PlacedIndex(first, Base.NONE), new PlacedIndex(second, new Base(count / 2, 0, 0))));
  }

  private static RecordIndex index(int from, int to) {
    RecordIndex index = new RecordIndex();
    for (int i = from; i < to; i++) {
      Inspection inspection =
          Inspection.builder().id("example/" + i).type(InspectionType.JOINT_INSPECTION).build();
      index.add(Entry.of(i - from + 1, inspection), false, Optional.empty(), DIGESTS);
    }
    return index;
  }

  private static List<IndexedRecord> all(Rows rows) {
    List<IndexedRecord> all = new ArrayList<>(rows.size());
    rows.forEach(all::add);
    return all;
  }

  @Test
  void eachRowIsDecodedOnce() {
    Rows rows = rows(Rows.MOST_KEPT);
    List<IndexedRecord> passed = all(rows);
    List<IndexedRecord> again = all(rows);

    for (int i = 0; i < rows.size(); i++) {
      assertThat(again.get(i)).isSameAs(passed.get(i)).isSameAs(rows.get(i));
    }
  }

  @Test
  void moreRowsAreDecodedWhenTheyAreNeeded() {
    Rows rows = rows(Rows.MOST_KEPT + 1);
    List<IndexedRecord> passed = all(rows);
    List<IndexedRecord> again = all(rows);

    for (int i = 0; i < rows.size(); i++) {
      assertThat(again.get(i)).isNotSameAs(passed.get(i));
      assertThat(again.get(i).id()).isEqualTo(rows.get(i).id()).contains("example/" + i);
      assertThat(rows.get(i).number()).isEqualTo(i + 1);
    }
  }

  /** A rule asks for other rows: some that come next, some that are long past. */
  @Test
  void rowsInBetweenChangeNoOther() {
    Rows rows = rows(Rows.MOST_KEPT + 1000);
    all(rows);
    List<String> ids = new ArrayList<>();
    rows.forEach(
        row -> {
          ids.add(row.id().orElseThrow());
          int next = Math.min(rows.size() - 1, row.row() + row.row() % 3);
          int other = row.row() * 31 % rows.size();
          assertThat(rows.get(next).id()).contains("example/" + next);
          assertThat(rows.get(other).id()).contains("example/" + other);
        });

    assertThat(ids).hasSize(rows.size());
    for (int i = 0; i < ids.size(); i++) {
      assertThat(ids.get(i)).isEqualTo("example/" + i);
    }
  }
}
