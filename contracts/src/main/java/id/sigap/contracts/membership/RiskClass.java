package id.sigap.contracts.membership;

/** Work-accident risk class of an employer (PP 44/2015), I the lowest. */
public enum RiskClass {
    I, II, III, IV, V
}
