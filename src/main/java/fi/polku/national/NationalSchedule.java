package fi.polku.national;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the packages of the national systems ask at set times what is new there. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NationalSchedule {}
