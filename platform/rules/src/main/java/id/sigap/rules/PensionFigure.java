package id.sigap.rules;

import id.sigap.contracts.problem.ProblemType.Text;

/** What contributions and pensions of JP both rest on. */
public enum PensionFigure implements RuleKey {

    JP_PENSION_AGE(Kind.WHOLE, "Usia pensiun JP (tahun)", "JP pension age (years)"),
    /** Of a month; the part of a wage above it bears no contribution and no pension. */
    JP_WAGE_CAP(Kind.AMOUNT, "Batas upah tertinggi JP", "JP wage cap");

    /** On the class path. */
    public static final String FILE = "/rules/jp-common.rules";

    private final Kind kind;
    private final Text label;

    PensionFigure(Kind kind, String indonesian, String english) {
        this.kind = kind;
        this.label = new Text(indonesian, english);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text label() {
        return label;
    }
}
