package id.sigap.claims.jkp;

import id.sigap.contracts.membership.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Somebody who meets every condition, and the same with one thing changed. */
final class JkpExamples {

    static final LocalDate OLD = LocalDate.of(2025, 2, 6);
    static final LocalDate NEW = LocalDate.of(2025, 2, 7);

    private JkpExamples() {
    }

    static JkpFacts dismissed(LocalDate on) {
        return new JkpFacts(true, LocalDate.of(1990, 5, 17), LocalDate.of(2021, 3, 1), Segment.PU, EmployerScale.MEDIUM_LARGE, Set.of(Joined.values()),
                new JobLoss(EndOfWork.PHK, on), Contributions.paid(24, 24), Since.NOTHING, List.of());
    }

    static JkpFacts how(JkpFacts f, EndOfWork how) {
        return new JkpFacts(f.citizen(), f.birthDate(), f.registeredOn(), f.segment(), f.scale(), f.joined(), new JobLoss(how, f.loss().day()), f.contributions(),
                f.since(), f.earlier());
    }

    static JkpFacts paid(JkpFacts f, Contributions paid) {
        return new JkpFacts(f.citizen(), f.birthDate(), f.registeredOn(), f.segment(), f.scale(), f.joined(), f.loss(), paid, f.since(), f.earlier());
    }

    static JkpFacts joined(JkpFacts f, EmployerScale scale, Set<Joined> joined) {
        return new JkpFacts(f.citizen(), f.birthDate(), f.registeredOn(), f.segment(), scale, joined, f.loss(), f.contributions(), f.since(), f.earlier());
    }

    static JkpFacts since(JkpFacts f, Since since) {
        return new JkpFacts(f.citizen(), f.birthDate(), f.registeredOn(), f.segment(), f.scale(), f.joined(), f.loss(), f.contributions(), since, f.earlier());
    }

    static JkpFacts earlier(JkpFacts f, List<LocalDate> earlier) {
        return new JkpFacts(f.citizen(), f.birthDate(), f.registeredOn(), f.segment(), f.scale(), f.joined(), f.loss(), f.contributions(), f.since(), earlier);
    }

    static JkpFacts person(JkpFacts f, Boolean citizen, LocalDate born, Segment segment) {
        return new JkpFacts(citizen, born, f.registeredOn(), segment, f.scale(), f.joined(), f.loss(), f.contributions(), f.since(), f.earlier());
    }
}
