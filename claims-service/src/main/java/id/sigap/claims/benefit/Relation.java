package id.sigap.claims.benefit;

import id.sigap.contracts.problem.ProblemType.Text;

/** What an heir was to the member (PP 44/2015; domain reference 4.2). The blood line goes up and down to the second degree. */
public enum Relation {

    SPOUSE("istri atau suami", "spouse", HeirRank.SPOUSE_OR_CHILD),
    CHILD("anak", "child", HeirRank.SPOUSE_OR_CHILD),
    PARENT("orang tua", "parent", HeirRank.BLOOD_LINE),
    GRANDPARENT("kakek atau nenek", "grandparent", HeirRank.BLOOD_LINE),
    GRANDCHILD("cucu", "grandchild", HeirRank.BLOOD_LINE),
    SIBLING("saudara kandung", "sibling", HeirRank.SIBLING),
    PARENT_IN_LAW("mertua", "parent-in-law", HeirRank.PARENT_IN_LAW),
    NAMED_IN_WILL("yang ditunjuk dalam wasiat", "named in the will", HeirRank.NAMED_IN_WILL);

    private final Text label;
    private final HeirRank rank;

    Relation(String indonesian, String english, HeirRank rank) {
        this.label = new Text(indonesian, english);
        this.rank = rank;
    }

    public Text label() {
        return label;
    }

    public HeirRank rank() {
        return rank;
    }
}
