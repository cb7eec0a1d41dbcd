package fi.polku.national.remote;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.Assert;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What every client is made of survives whatever it is answered; a careless one is found out. */
class HostileAnswersTest {

  private static final String KEY = "things";

  interface Api {

    @GetExchange(url = "/things", accept = "application/json")
    Thing ask();

    @PutExchange(url = "/things", accept = "application/json")
    Thing put();
  }

  record Thing(@Nullable Long messageId) {
    Thing {
      Assert.notNull(messageId, "missing");
    }
  }

  @Test
  void aQuestionSurvives() {
    HostileAnswers.json().check(KEY, systems -> called(systems, Api::ask));
  }

  @Test
  void anActSurvives() {
    HostileAnswers.json().check(KEY, systems -> called(systems, Api::put));
  }

  @Test
  void aCarelessClientIsFoundOut() {
    assertThatThrownBy(() -> HostileAnswers.json().check(KEY, systems -> HostileHttp.CODE))
        .hasMessageContaining("its result names the person of the answer")
        .hasMessageContaining("ended as success, not as timeout");
  }

  private static Object called(RemoteSystems systems, Function<Api, Thing> call) {
    RemoteSystem things = systems.open(KEY);
    try {
      return things.call(() -> call.apply(things.client(Api.class)));
    } catch (RemoteError error) {
      throw error.asFailure(KEY);
    }
  }
}
