package id.sigap.claims.jkm;

import id.sigap.rules.RuleKey;

/** The dated figures of JKM. The day asked about is that of the death. */
public enum JkmFigure implements RuleKey {

    JKM_DEATH(Kind.AMOUNT, "Santunan kematian JKM", "JKM death benefit"),
    JKM_PERIODIC_MONTHS(Kind.WHOLE, "Santunan berkala JKM (bulan)", "JKM periodic benefit (months)"),
    JKM_PERIODIC_PER_MONTH(Kind.AMOUNT, "Santunan berkala JKM per bulan", "JKM periodic benefit per month"),
    JKM_FUNERAL(Kind.AMOUNT, "Biaya pemakaman JKM", "JKM funeral grant"),
    JKM_SCHOLARSHIP_MONTHS(Kind.WHOLE, "Masa iur untuk beasiswa, paling sedikit (bulan)", "Contributions for the scholarship, at least (months)"),
    /** From the first one on. */
    JKM_BPU_FUNERAL_ONLY_MONTHS(Kind.WHOLE, "BPU: bulan kepesertaan yang hanya memberi biaya pemakaman", "BPU: months of membership with the funeral grant only"),
    JKM_PAYMENT_WORKING_DAYS(Kind.WHOLE, "Lama pembayaran JKM (hari kerja)", "Time of payment of JKM (working days)");

    /** On the class path. */
    public static final String FILE = "/rules/jkm.rules";

    private final Meaning meaning;

    JkmFigure(Kind kind, String indonesian, String english) {
        meaning = Meaning.of(kind, indonesian, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
