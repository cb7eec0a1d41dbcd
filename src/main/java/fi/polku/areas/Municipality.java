package fi.polku.areas;

import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;

/** A municipality of an employment area. */
public record Municipality(MunicipalityCode code, LocalizedText name) {}
