package fi.polku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class SessionLimitTest {

  private final OneUsersSessions sessions = new OneUsersSessions();

  @Test
  void longestUnusedSessionsMakeRoomForTheNewOne() {
    add("oldest", 1);
    add("newest", 3);
    add("middle", 2);

    signIn(new SessionLimit<>(sessions, 2));

    assertThat(sessions.byId).containsOnlyKeys("newest");
  }

  @Test
  void noneEndsWhileThereIsRoom() {
    add("oldest", 1);
    add("newest", 3);

    signIn(new SessionLimit<>(sessions, 3));

    assertThat(sessions.byId).containsOnlyKeys("oldest", "newest");
  }

  private void add(String id, long lastUsed) {
    var session = new MapSession(id);
    session.setLastAccessedTime(Instant.ofEpochSecond(lastUsed));
    sessions.save(session);
  }

  private static void signIn(SessionLimit<MapSession> limit) {
    limit.onAuthentication(
        new TestingAuthenticationToken("maija", "secret"),
        new MockHttpServletRequest(),
        new MockHttpServletResponse());
  }

  private static final class OneUsersSessions
      implements FindByIndexNameSessionRepository<MapSession> {

    private final Map<String, MapSession> byId = new ConcurrentHashMap<>();

    @Override
    public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
      assertThat(index).isEqualTo(PRINCIPAL_NAME_INDEX_NAME);
      assertThat(value).isEqualTo("maija");
      return Map.copyOf(byId);
    }

    @Override
    public MapSession createSession() {
      return new MapSession();
    }

    @Override
    public void save(MapSession session) {
      byId.put(session.getId(), session);
    }

    @Override
    public @Nullable MapSession findById(String id) {
      return byId.get(id);
    }

    @Override
    public void deleteById(String id) {
      byId.remove(id);
    }
  }
}
