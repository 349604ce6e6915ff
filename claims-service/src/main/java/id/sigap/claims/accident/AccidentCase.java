package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Outcome;
import id.sigap.claims.benefit.Coverage;
import id.sigap.claims.jkk.AccidentCause;
import id.sigap.claims.jkk.JkkDocument;
import id.sigap.claims.jkk.JkkFacts;
import id.sigap.claims.jkk.Loss;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An accident as a claim needs it.
 *
 * @param membershipId that protected on the day of the accident; null while none is known, and so are segment, employer and NPP
 * @param reportedAt   the earliest report
 * @param outcome      null before stage II
 * @param stageOne     null before stage I
 * @param stageTwo     null before stage II
 * @param coverage     all days on which the victim was protected; null while no membership has arrived
 */
public record AccidentCase(UUID accidentId, AccidentStatus status, UUID personId, UUID membershipId, Segment segment, UUID employerId, Npp npp,
        Instant happenedAt, AccidentCause cause, Instant reportedAt, Outcome outcome, StageOne stageOne, StageTwo stageTwo, Coverage coverage) {

    /** What the form of stage I says of money. */
    public record StageOne(LocalDate absentSince, Rupiah monthlyWage, boolean wageContinued) {
    }

    /** What the form of stage II says of lasting harm. @param diedOn null but after a death */
    public record StageTwo(LocalDate statedOn, int incapacityDays, LocalDate diedOn, List<Loss> losses) {
        public StageTwo {
            losses = List.copyOf(losses);
        }

        @Override
        public String toString() {
            return "StageTwo[***]";
        }
    }

    /**
     * The documents that the forms of the stages stand for; those of a disease have their own names. The doctor's signed statement (KK3, PAK3) is a
     * paper and comes with the documents.
     */
    public Set<JkkDocument> forms() {
        boolean disease = cause == AccidentCause.DISEASE;
        Set<JkkDocument> forms = EnumSet.noneOf(JkkDocument.class);
        if (stageOne != null) {
            forms.add(disease ? JkkDocument.PAK1 : JkkDocument.KK1);
            forms.add(JkkDocument.CHRONOLOGY);
        }
        if (stageTwo != null) {
            forms.add(disease ? JkkDocument.PAK2 : JkkDocument.KK2);
        }
        return forms;
    }

    /**
     * What the rules of JKK judge of a claim. Papers come with the claim and are waited for there; of the stages only their forms decide whether it
     * can be claimed.
     *
     * @param paidAsJkm whether JKM was paid for the same death; null while not known
     */
    public JkkFacts facts(Boolean paidAsJkm) {
        return facts(EnumSet.complementOf(EnumSet.of(JkkDocument.KK1, JkkDocument.KK2, JkkDocument.PAK1, JkkDocument.PAK2)), paidAsJkm);
    }

    /**
     * What the rules of JKK judge.
     *
     * @param papers    that have been looked at and are in order, besides the forms; null while none has arrived and none was looked at
     * @param paidAsJkm whether JKM was paid for the same death; null while not known
     */
    public JkkFacts facts(Set<JkkDocument> papers, Boolean paidAsJkm) {
        Set<JkkDocument> documents = papers == null ? null : EnumSet.noneOf(JkkDocument.class);
        if (papers != null) {
            documents.addAll(papers);
            documents.addAll(forms());
        }
        return new JkkFacts(happenedAt, segment, cause, reportedAt, coverage, documents, paidAsJkm);
    }

    @Override
    public String toString() {
        return "AccidentCase[" + accidentId + ", " + status + "]";
    }
}
