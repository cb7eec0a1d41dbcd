package fi.polku.national.servicecatalogue;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads one municipality at a time, behind the scenes; what is unfinished ends with the
 * application.
 */
@Component
class BackgroundReading implements DisposableBean {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            var reader = new Thread(work, "service-catalogue");
            reader.setDaemon(true);
            return reader;
          });

  void execute(Runnable reading) {
    thread.execute(reading);
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
