package fi.polku.sandbox.faults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets a waiting fault strike a call to its system; simulators know nothing of faults. */
final class FaultFilter extends OncePerRequestFilter {

  private final Faults faults;
  private final FaultyAnswers answers;

  FaultFilter(Faults faults, FaultyAnswers answers) {
    this.faults = faults;
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Fault> fault = faults.strike(SimulatedCall.of(request));
    if (fault.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    switch (fault.get()) {
      case ERROR_500 -> answers.status(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      case DOWN -> answers.status(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      case EXPIRED_TOKEN -> answers.status(response, HttpServletResponse.SC_UNAUTHORIZED);
      case RATE_LIMITED -> answers.tooMany(response);
      case REDIRECT -> answers.elsewhere(response);
      case BEFORE -> answers.breakOff(response);
      case HANG -> answers.hang(response);
      case DUPLICATE -> {
        done(request, response, chain);
        answers.breakOff(response);
      }
      case TIMEOUT -> answers.late(done(request, response, chain));
      case SLOW_DRIP -> answers.drip(response, done(request, response, chain));
      case MALFORMED -> answers.half(response, done(request, response, chain));
      case GARBAGE_ENCODING -> answers.garbage(response, done(request, response, chain));
      case HUGE -> answers.huge(response, done(request, response, chain));
    }
  }

  /** Lets the simulator do what it is asked, and keeps its answer from the caller. */
  private static ContentCachingResponseWrapper done(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    return answer;
  }
}
