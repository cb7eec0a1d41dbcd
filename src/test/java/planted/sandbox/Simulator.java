package planted.sandbox;

/** Something simulated. */
public class Simulator {}
