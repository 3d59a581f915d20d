package io.github.openinspections.examples.storing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In H2, within this program. */
class H2StoreTest extends StoreContract {
  private final SessionFactory sessions = Stores.open("jdbc:h2:mem:", "sa");

  @Override
  SessionFactory sessions() {
    return sessions;
  }

  @AfterEach
  void close() {
    sessions.close();
  }

  @Test
  void theColumnHoldsTheOpenFormat() {
    Object json =
        sessions.fromSession(
            session ->
                session
                    .createNativeQuery(
                        "select cast(inspection as varchar) from inspection"
                            + " where id = 'moray/2015-06'",
                        String.class)
                    .getSingleResult());

    assertThat(json)
        .asString()
        .startsWith("{\"id\":\"moray/2015-06\",\"type\":\"full-inspection\"")
        .contains("\"fieldwork\":[\"2015-06\"]")
        .endsWith("\"x-b\":2.50,\"x-a\":{\"y\":\"é\\n\"}}");
  }

  @Test
  void aRowThatWasOnlyReadIsNotWritten() {
    sessions.getStatistics().setStatisticsEnabled(true);
    Inspection read =
        sessions.fromTransaction(
            session -> session.find(StoredInspection.class, "fife/2014").inspection());

    assertThat(read.id()).isEqualTo("fife/2014");
    assertThat(sessions.getStatistics().getEntityUpdateCount()).isZero();
  }
}
