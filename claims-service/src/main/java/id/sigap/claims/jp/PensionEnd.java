package id.sigap.claims.jp;

import java.util.EnumSet;
import java.util.Set;

/** What ends a pension (domain reference 4.4). */
public enum PensionEnd {

    DEATH,
    /** Of a disabled member. */
    ABLE_TO_WORK_AGAIN,
    /** Of a widow or widower. */
    REMARRIAGE,
    /** Of a child. */
    AGE_LIMIT,
    /** Of a child. */
    MARRIAGE,
    /** Of a child. */
    WORK;

    /** The events after which a pension of that kind is not paid any more; a payment at once has no end. */
    public static Set<PensionEnd> of(JpKind kind) {
        return switch (kind) {
            case OLD_AGE, PARENT -> EnumSet.of(DEATH);
            case DISABILITY -> EnumSet.of(DEATH, ABLE_TO_WORK_AGAIN);
            case SPOUSE -> EnumSet.of(DEATH, REMARRIAGE);
            case CHILD -> EnumSet.of(DEATH, AGE_LIMIT, MARRIAGE, WORK);
            case LUMP_SUM_AT_PENSION_AGE, LUMP_SUM_AT_DEATH -> EnumSet.noneOf(PensionEnd.class);
        };
    }

    public boolean ends(JpKind kind) {
        return of(kind).contains(this);
    }
}
