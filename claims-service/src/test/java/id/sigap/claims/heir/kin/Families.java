package id.sigap.claims.heir.kin;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.SchoolLevel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Families for tests; everybody is named by one letter. */
final class Families {

    static final LocalDate DEATH = LocalDate.of(2026, 11, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Families() {
    }

    static FamilyMember adult(Relation relation, String name) {
        return member(relation, name, 30, null, null);
    }

    static FamilyMember member(Relation relation, String name, int age, School school, Guardian guardian) {
        return new FamilyMember(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), relation,
                new Named(name, TODAY.minusYears(age)), null, null, null, school, guardian);
    }

    static FamilyMember pupil(String name, int age, Guardian guardian) {
        return member(Relation.CHILD, name, age, new School(SchoolLevel.SD, 2), guardian);
    }

    static FamilyMember died(FamilyMember member, LocalDate day) {
        return new FamilyMember(member.id(), member.relation(), member.person(), day, member.marriedOn(), member.worksSince(), member.school(), member.guardian());
    }

    static FamilyMember married(FamilyMember member, LocalDate day) {
        return new FamilyMember(member.id(), member.relation(), member.person(), member.diedOn(), day, member.worksSince(), member.school(), member.guardian());
    }

    static FamilyMember working(FamilyMember member, LocalDate day) {
        return new FamilyMember(member.id(), member.relation(), member.person(), member.diedOn(), member.marriedOn(), day, member.school(), member.guardian());
    }

    static Guardian mother(FamilyMember member) {
        return new Guardian(Guardian.Basis.PARENT, member.person());
    }

    static DeathFacts facts(FamilyMember... family) {
        return told(null, null, family);
    }

    static DeathFacts told(Boolean workCaused, UUID payer, FamilyMember... family) {
        return new DeathFacts(DEATH, new Certificate("3201-KM-02112026-0007", "Bogor"), workCaused, null, List.of(family), payer);
    }
}
