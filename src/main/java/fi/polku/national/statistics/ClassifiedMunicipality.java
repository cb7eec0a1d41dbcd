package fi.polku.national.statistics;

import fi.polku.shared.MunicipalityCode;

/** A municipality as Statistics Finland classifies it, named in both national languages. */
public record ClassifiedMunicipality(MunicipalityCode code, String fi, String sv) {}
