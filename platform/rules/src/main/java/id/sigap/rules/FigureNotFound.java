package id.sigap.rules;

/** The law sets this figure for that day, but no source of it was found: what needs it can't be computed. */
public final class FigureNotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RuleRow row;

    FigureNotFound(RuleRow row) {
        super(row.written() + " from " + row.validFrom() + " was not found");
        this.row = row;
    }

    public RuleRow row() {
        return row;
    }
}
