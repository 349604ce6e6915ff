package id.sigap.payment.contribution.pu;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.payment.contribution.ContributionFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who is a member of JKP: nobody registers for it, it follows from the rest (PP 6/2025; domain reference 1.2, 1.3). */
public final class JkpMembership {

    private JkpMembership() {
    }

    /**
     * @param programmes   joined through the employer
     * @param jkn          whether the worker has JKN, the health insurance
     * @param citizen      of Indonesia
     * @param registeredOn legal day in Asia/Jakarta
     */
    public record Worker(BusinessScale scale, Set<Programme> programmes, boolean jkn, boolean citizen, LocalDate born, LocalDate registeredOn) {

        public Worker {
            programmes = Set.copyOf(programmes);
            if (born.isAfter(registeredOn)) {
                throw new IllegalArgumentException("nobody is registered before birth");
            }
        }
    }

    /** What stands against it; nothing for a member of JKP. */
    public static List<Text> missing(Worker worker, RuleBook book) {
        List<Text> missing = new ArrayList<>();
        if (!worker.citizen()) {
            missing.add(new Text("JKP hanya untuk warga negara Indonesia", "JKP is for citizens of Indonesia only"));
        }
        RuleRow age = book.on(ContributionFigure.JKP_JOINING_AGE, worker.registeredOn());
        if (!worker.registeredOn().isBefore(worker.born().plusYears(age.whole()))) {
            missing.add(new Text("sudah berusia " + age.whole() + " tahun saat mendaftar", "was already " + age.whole() + " on registration"));
        }
        for (String needed : book.on(ContributionFigure.JKP_NEEDS, worker.scale().name(), worker.registeredOn()).words()) {
            if (!has(worker, needed)) {
                missing.add(new Text("belum ikut " + needed, "not in " + needed + " yet"));
            }
        }
        return missing;
    }

    private static boolean has(Worker worker, String needed) {
        return needed.equals("JKN") ? worker.jkn() : worker.programmes().contains(Programme.valueOf(needed));
    }
}
