package fi.polku.sandbox.faults;

import fi.polku.sandbox.SandboxOnly;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the faults before the simulators. */
@SandboxOnly
@Configuration(proxyBeanMethods = false)
class FaultConfiguration {

  @Bean
  FilterRegistrationBean<FaultFilter> faultFilter(Faults faults, FaultyAnswers answers) {
    var registration = new FilterRegistrationBean<>(new FaultFilter(faults, answers));
    registration.addUrlPatterns(SimulatedCall.ROOT + "*");
    return registration;
  }
}
