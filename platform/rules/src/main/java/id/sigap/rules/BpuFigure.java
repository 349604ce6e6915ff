package id.sigap.rules;

/** What contributions and benefits of BPU members both rest on. */
public enum BpuFigure implements RuleKey {

    /** Of a month, by the income that was reported. */
    BPU_INCOME_BASE;

    /** On the class path. */
    public static final String FILE = "/rules/bpu-common.rules";

    private static final Meaning MEANING = Meaning.of(Kind.BRACKETS, "Dasar penghasilan BPU", "Income base of a BPU member");

    @Override
    public Meaning meaning() {
        return MEANING;
    }
}
