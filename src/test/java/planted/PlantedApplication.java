package planted;

import org.springframework.modulith.Modulithic;

/** A house with violations, by which the architecture test proves its rules can fail. */
@Modulithic
public class PlantedApplication {}
