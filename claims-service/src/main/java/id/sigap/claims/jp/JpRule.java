package id.sigap.claims.jp;

import id.sigap.claims.benefit.Condition;
import java.util.List;

/** A condition of a JP claim (domain reference 4.4). */
public sealed interface JpRule extends Condition<JpCase>
        permits MemberLives, MemberHasReachedPensionAge, MemberHasPensionMonths, MemberLacksPensionMonths, MemberIsTotallyDisabled,
        MembershipLastedLongEnough, ContributionsAreDense, MemberHasDied, MissingMonthsMayBeDeemed, SurvivorsHaveNoPension, SpouseIsEntitled,
        ChildIsEntitled, ParentIsTheOnlySurvivor, SomebodyIsEntitled {

    @Override
    default String regulation() {
        return "PP 45/2015";
    }

    /** The rules of one claim, in the order in which a member reads them. */
    static List<JpRule> of(JpKind kind) {
        return switch (kind) {
            case OLD_AGE -> List.of(new MemberLives(), new MemberHasReachedPensionAge(), new MemberHasPensionMonths());
            case LUMP_SUM_AT_PENSION_AGE -> List.of(new MemberLives(), new MemberHasReachedPensionAge(), new MemberLacksPensionMonths());
            case DISABILITY -> List.of(new MemberLives(), new MemberIsTotallyDisabled(), new MembershipLastedLongEnough(), new ContributionsAreDense());
            case SPOUSE -> ofSurvivor(new SpouseIsEntitled());
            case CHILD -> ofSurvivor(new ChildIsEntitled());
            case PARENT -> ofSurvivor(new ParentIsTheOnlySurvivor());
            case LUMP_SUM_AT_DEATH -> List.of(new MemberHasDied(), new SurvivorsHaveNoPension(), new SomebodyIsEntitled());
        };
    }

    private static List<JpRule> ofSurvivor(JpRule survivor) {
        return List.of(new MemberHasDied(), new MissingMonthsMayBeDeemed(), new MembershipLastedLongEnough(), new ContributionsAreDense(), survivor);
    }
}
