package id.sigap.claims.heir.kin;

import id.sigap.claims.benefit.Relation;
import java.util.ArrayList;
import java.util.List;

/** Which papers a claim after a death needs (domain reference 5.2). */
public final class Proofs {

    /** Who receives for the heir. */
    public enum Through {
        THE_HEIR, PARENT, APPOINTED_GUARDIAN
    }

    private Proofs() {
    }

    /** Of an heir, in the order in which they are usually gathered; without double. */
    public static List<Need> of(Relation relation, Through through, Claimable claimable) {
        List<Need> needs = new ArrayList<>(List.of(Need.of(Paper.DEATH_CERTIFICATE), Need.of(Paper.MEMBER_CARD), Need.of(Paper.FAMILY_CARD)));
        needs.addAll(ofClaim(claimable));
        needs.addAll(ofKinship(relation));
        needs.addAll(ofReceiver(through));
        needs.add(Need.of(Paper.BANK_BOOK));
        return needs.stream().distinct().toList();
    }

    /** Of who paid for the funeral, kin or not. */
    public static List<Need> ofFuneral() {
        return List.of(Need.of(Paper.DEATH_CERTIFICATE), Need.of(Paper.MEMBER_CARD), Need.of(Paper.CLAIMANT_ID), Need.of(Paper.FUNERAL_RECEIPT), Need.of(Paper.BANK_BOOK));
    }

    private static List<Need> ofClaim(Claimable claimable) {
        Need heirs = Need.of(Paper.HEIR_LETTER, Paper.COURT_ORDER);
        return switch (claimable) {
            case OLD_AGE_SAVINGS -> List.of(heirs);
            case DEATH_BENEFIT -> List.of(heirs, Need.of(Paper.WORK_REFERENCE));
            case SURVIVORS_PENSION -> List.of(Need.of(Paper.PENSION_FORM));
            case SCHOLARSHIP -> List.of(Need.of(Paper.SCHOLARSHIP_FORM), Need.of(Paper.SCHOOL_LETTER), Need.of(Paper.SCHOOL_REPORT));
            case FUNERAL -> List.of(Need.of(Paper.FUNERAL_RECEIPT));
        };
    }

    private static List<Need> ofKinship(Relation relation) {
        return switch (relation) {
            case SPOUSE -> List.of(Need.of(Paper.MARRIAGE_BOOK));
            case CHILD -> List.of(Need.of(Paper.BIRTH_CERTIFICATE));
            case PARENT -> List.of(Need.of(Paper.MEMBERS_BIRTH_CERTIFICATE));
            case GRANDPARENT -> List.of(Need.of(Paper.MEMBERS_BIRTH_CERTIFICATE), Need.of(Paper.PARENTS_BIRTH_CERTIFICATE));
            case GRANDCHILD -> List.of(Need.of(Paper.BIRTH_CERTIFICATE), Need.of(Paper.PARENTS_BIRTH_CERTIFICATE));
            case SIBLING -> List.of(Need.of(Paper.MEMBERS_BIRTH_CERTIFICATE), Need.of(Paper.SIBLINGS_BIRTH_CERTIFICATE));
            case PARENT_IN_LAW -> List.of(Need.of(Paper.MARRIAGE_BOOK), Need.of(Paper.SPOUSES_BIRTH_CERTIFICATE));
            case NAMED_IN_WILL -> List.of(Need.of(Paper.WILL));
        };
    }

    private static List<Need> ofReceiver(Through through) {
        return switch (through) {
            case THE_HEIR -> List.of(Need.of(Paper.CLAIMANT_ID));
            case PARENT -> List.of(Need.of(Paper.BIRTH_CERTIFICATE), Need.of(Paper.GUARDIAN_ID));
            case APPOINTED_GUARDIAN -> List.of(Need.of(Paper.BIRTH_CERTIFICATE), Need.of(Paper.GUARDIAN_DEED), Need.of(Paper.GUARDIAN_ID));
        };
    }
}
