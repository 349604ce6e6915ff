package id.sigap.claims.officer.rule;

import id.sigap.contracts.problem.ProblemType.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What bars an officer from a claim. In the order in which it is told: the first that applies. */
public enum Conflict {

    OWN_CLAIM(ConflictFacts::isParty, "Klaim ini menyangkut petugas sendiri", "The claim is the officer's own"),
    RELATIVE(ConflictFacts::isRelative, "Klaim ini menyangkut keluarga petugas", "The claim is that of the officer's family"),
    SAME_EMPLOYER(ConflictFacts::sharesEmployer, "Petugas bekerja atau pernah bekerja pada pemberi kerja peserta",
            "The officer works or worked for the member's employer"),
    DECLARED(facts -> facts.declared().contains(facts.officer()), "Petugas menyatakan benturan kepentingan", "The officer declared a conflict"),
    TAKEN_IN(facts -> facts.takers().contains(facts.officer()), "Petugas ini yang menerima klaim di loket", "The officer took the claim in at a counter"),
    DECIDED_BEFORE(facts -> facts.deciders().contains(facts.officer()), "Petugas ini memutus sebelum keberatan diajukan",
            "The officer decided before the objection"),
    INTERVIEWED(facts -> facts.interviewers().contains(facts.officer()), "Petugas ini yang mewawancarai", "The officer held the interview");

    private final Predicate<ConflictFacts> applies;
    private final Text text;

    Conflict(Predicate<ConflictFacts> applies, String indonesian, String english) {
        this.applies = applies;
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }

    /** All that ties this officer to this claim. */
    public static Set<Conflict> of(ConflictFacts facts) {
        EnumSet<Conflict> found = EnumSet.noneOf(Conflict.class);
        for (Conflict one : values()) {
            if (one.applies.test(facts)) {
                found.add(one);
            }
        }
        return found;
    }

    /** The first that speaks against an act. */
    public static Optional<Conflict> against(OfficerAct act, ConflictFacts facts) {
        return of(facts).stream().filter(one -> one.bars(act)).findFirst();
    }

    public boolean bars(OfficerAct act) {
        return switch (this) {
            case OWN_CLAIM, RELATIVE, SAME_EMPLOYER, DECLARED, TAKEN_IN -> true;
            case DECIDED_BEFORE -> switch (act) {
                case RECOMMEND, APPROVE, REJECT, INTERVIEW, HEAR, INSPECT -> true;
                case HANDLE, REOPEN -> false;
            };
            case INTERVIEWED -> switch (act) {
                case APPROVE, INSPECT -> true;
                case RECOMMEND, REJECT, HANDLE, INTERVIEW, HEAR, REOPEN -> false;
            };
        };
    }
}
