package io.github.openinspections.examples.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** In a real server of PostgreSQL, which also finds what is inside the JSON column. */
@Tag("outside")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresStoreTest extends StoreContract {
  private PostgresServer server;
  private SessionFactory sessions;

  @BeforeAll
  void start() throws IOException, InterruptedException {
    Optional<Path> programs = PostgresServer.programs();
    assumeTrue(
        programs.isPresent(),
        "notice: no PostgreSQL here (Debian's package postgresql); it is not tried");
    server = PostgresServer.start(programs.get());
  }

  @AfterAll
  void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  /** Drops what the previous test left. */
  @Override
  @BeforeEach
  void fill() {
    sessions = Stores.open(server.url(), PostgresServer.USER);
    super.fill();
  }

  @Override
  SessionFactory sessions() {
    return sessions;
  }

  @AfterEach
  void close() {
    sessions.close();
  }

  @Test
  void theColumnIsJsonb() {
    assertThat(strings("select distinct pg_typeof(inspection)\\:\\:text from inspection"))
        .containsExactly("jsonb");
  }

  @Test
  void itOrdersThePropertiesThatTheFormatDoesNotDefine() {
    assertThat(strings("select inspection\\:\\:text from inspection where id = 'moray/2015-06'"))
        .first()
        .asString()
        .contains("\"x-a\": {\"y\": \"é\\n\"}, \"x-b\": 2.50");
  }

  @Test
  void theColumnItselfFindsAPlaceAGradeAndADate() {
    assertThat(strings(select("inspection @> '{\"areas\": [{\"code\": \"S12000015\"}]}'")))
        .containsExactly("fife/2014");
    assertThat(
            strings(
                select(
                    "inspection @> '{\"judgements\": [{\"aspect\": \"overall\", \"grade\":"
                        + " {\"scale\": \"ofsted-four-point\", \"level\": \"good\"}}]}'")))
        .containsExactly("fife/2015");
    assertThat(strings(select("inspection @@ '$.fieldwork[*] starts with \"2015\"'")))
        .containsExactly("fife/2015", "moray/2015-06", "moray/2015-06-29");
  }

  private static String select(String condition) {
    return "select id from inspection where " + condition + " order by id";
  }

  private List<String> strings(String sql) {
    return sessions.fromSession(
        session -> session.createNativeQuery(sql, String.class).getResultList());
  }
}
