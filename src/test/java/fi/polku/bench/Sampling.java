package fi.polku.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Measures two sides in turn, so that a machine whose speed drifts treats both alike. */
final class Sampling {

  private static final int THREADS = 4;

  private Sampling() {}

  /** Runs a round of each side in turn and returns the median of each: ours, then the baseline. */
  static double[] inTurn(int rounds, Callable<Double> ours, Callable<Double> baseline)
      throws Exception {
    double[] first = new double[rounds];
    double[] second = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      first[round] = ours.call();
      second[round] = baseline.call();
    }
    return new double[] {median(first), median(second)};
  }

  /** How many times a second the work was done by {@value #THREADS} threads. */
  static double perSecond(int times, Runnable work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long start = System.nanoTime();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        running.add(threads.submit(work));
      }
      for (Future<?> one : running) {
        one.get();
      }
      return times * 1e9 / (System.nanoTime() - start);
    } finally {
      threads.shutdown();
    }
  }

  /** Median milliseconds of one call. */
  static double millis(int times, Runnable work) {
    double[] taken = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      taken[i] = (System.nanoTime() - start) / 1e6;
    }
    return median(taken);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
