package id.sigap.claims.benefit;

import java.util.List;

/** A condition of a scholarship's year (PP 82/2019, Permenaker 5/2021; domain reference 4.2). */
sealed interface ScholarshipRule extends Condition<ScholarshipCase>
        permits BenefitIsGranted, MonthsAllowScholarship, ChildIsOneOfTheFirst, SchoolYearHasBegun, ChildStillStudies, YearsOfLevelAreLeft {

    /** In the order in which a claimant reads them. */
    List<ScholarshipRule> ALL = List.of(new BenefitIsGranted(), new MonthsAllowScholarship(), new ChildIsOneOfTheFirst(), new SchoolYearHasBegun(),
            new ChildStillStudies(), new YearsOfLevelAreLeft());

    @Override
    default String regulation() {
        return "PP 82/2019; Permenaker 5/2021";
    }
}
