package fi.polku.national.populationchanges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The interface of changes, as far as we use it. */
@HttpExchange(accept = "application/json", contentType = "application/json")
interface ChangesApi {

  /** The last key of a day, {@code yyyy-MM-dd}. */
  @GetExchange("/kirjausavain/{date}")
  @Nullable Started start(@PathVariable String date);

  @PostExchange("/muutokset")
  @Nullable Changes changes(@RequestBody Asked asked);

  /** Answer to the question where to begin. */
  record Started(EntryKey viimeisinKirjausavain) {}

  /** What has changed after the key for these people. */
  record Asked(EntryKey viimeisinKirjausavain, List<String> hetulista) {

    /** Never prints whom it asks about. */
    @Override
    public String toString() {
      return "Asked[" + hetulista.size() + "]";
    }
  }
}
