package id.sigap.rules;


/** What contributions and pensions of JP both rest on. */
public enum PensionFigure implements RuleKey {

    JP_PENSION_AGE(Kind.WHOLE, "Usia pensiun JP (tahun)", "JP pension age (years)"),
    /** Of a month; the part of a wage above it bears no contribution and no pension. */
    JP_WAGE_CAP(Kind.AMOUNT, "Batas upah tertinggi JP", "JP wage cap"),
    JP_LIMIT_STEP(Kind.AMOUNT, "Kelipatan pembulatan batas upah dan batas manfaat", "Step to which wage cap, minimum and maximum are rounded");

    /** On the class path. */
    public static final String FILE = "/rules/jp-common.rules";

    private final Meaning meaning;

    PensionFigure(Kind kind, String indonesian, String english) {
        meaning = Meaning.of(kind, indonesian, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
