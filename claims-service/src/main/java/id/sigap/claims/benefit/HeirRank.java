package id.sigap.claims.benefit;

/** Whoever stands in an earlier rank keeps the later ones out. Which comes first is a dated rule. */
public enum HeirRank {
    SPOUSE_OR_CHILD, BLOOD_LINE, SIBLING, PARENT_IN_LAW, NAMED_IN_WILL
}
