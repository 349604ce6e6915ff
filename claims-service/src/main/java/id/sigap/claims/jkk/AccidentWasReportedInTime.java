package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Within 2 × 24 hours; since 2025-02-24 the employer who reports later bears the benefit (Permenaker 1/2025; domain reference 4.2). */
record AccidentWasReportedInTime() implements JkkRule {

    private static final String EMPLOYER = "EMPLOYER";

    @Override
    public String code() {
        return "ACCIDENT_WAS_REPORTED_IN_TIME";
    }

    @Override
    public Text text() {
        return new Text("Kecelakaan dilaporkan dalam batas waktu", "The accident was reported in time");
    }

    @Override
    public Optional<RuleRow> row(JkkCase asked) {
        return Optional.of(asked.row(employerBears(asked) ? JkkFigure.JKK_REPORT_DEADLINE_HOURS : JkkFigure.JKK_LATE_REPORT_BEARER));
    }

    @Override
    public String regulation() {
        return "Permenaker 1/2025";
    }

    @Override
    public Finding check(JkkCase asked) {
        JkkFacts facts = asked.facts();
        if (!employerBears(asked)) {
            return new Finding.Met(Phrase.of("pada {0} lapor terlambat belum dibebankan kepada pemberi kerja",
                    "on {0} a late report did not fall on the employer", facts.day()));
        }
        if (facts.segment() == null) {
            return new Finding.NotKnownYet(Phrase.of("data kepesertaan belum sampai", "the membership data have not arrived"));
        }
        if (facts.segment() == Segment.BPU || facts.segment() == Segment.PMI) {
            return new Finding.Met(Phrase.of("tidak ada pemberi kerja yang menanggungnya", "there is no employer on whom it would fall"));
        }
        return reported(facts, ReportDeadline.of(facts.happenedAt(), asked.book()));
    }

    private static Finding reported(JkkFacts facts, Instant deadline) {
        if (facts.reportedAt() == null) {
            return new Finding.NotKnownYet(Phrase.of("laporan kecelakaan, paling lambat {0} pukul {1} WIB",
                    "the report of the accident, by {0} {1} WIB at the latest", ReportDeadline.day(deadline), clock(deadline)));
        }
        if (!facts.reportedAt().isAfter(deadline)) {
            return new Finding.Met(Phrase.of("dilaporkan {0} pukul {1} WIB", "reported on {0} at {1} WIB",
                    ReportDeadline.day(facts.reportedAt()), clock(facts.reportedAt())));
        }
        return new Finding.NotMet(Phrase.of("batasnya {0} pukul {1} WIB", "the deadline was {0} {1} WIB", ReportDeadline.day(deadline), clock(deadline)),
                Phrase.of("Manfaat yang sama menjadi kewajiban pemberi kerja; mintalah kepadanya, atau kepada pengawas ketenagakerjaan",
                        "The employer owes the same benefit; ask there, or the labour inspectorate"), null);
    }

    private static boolean employerBears(JkkCase asked) {
        return asked.row(JkkFigure.JKK_LATE_REPORT_BEARER).words().contains(EMPLOYER);
    }

    private static LocalTime clock(Instant instant) {
        return LocalTime.ofInstant(instant, ReportDeadline.JAKARTA).truncatedTo(ChronoUnit.MINUTES);
    }
}
