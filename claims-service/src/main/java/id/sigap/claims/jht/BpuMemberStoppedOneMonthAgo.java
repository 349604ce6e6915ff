package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** A BPU member has no letter: the member's own statement says when work stopped, and the waiting period counts from that day (domain reference 4.1). */
record BpuMemberStoppedOneMonthAgo() implements JhtRule {

    @Override
    public String code() {
        return "BPU_MEMBER_STOPPED_ONE_MONTH_AGO";
    }

    @Override
    public Text text() {
        return new Text("Masa tunggu sejak peserta BPU berhenti bekerja telah lewat",
                "The waiting period since the BPU member stopped working is over");
    }

    @Override
    public Optional<RuleRow> row(JhtCase asked) {
        return Optional.of(asked.row(JhtFigure.BPU_WAITING_MONTHS));
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        LocalDate stopped = asked.facts().circumstances().bpuStoppedOn();
        if (stopped == null) {
            return new Finding.NotKnownYet(Phrase.of("surat pernyataan berhenti bekerja belum diserahkan", "the statement of having stopped work has not been handed in"));
        }
        LocalDate from = stopped.plusMonths(asked.row(JhtFigure.BPU_WAITING_MONTHS).whole());
        if (asked.day().isBefore(from)) {
            return new Finding.NotMet(Phrase.of("hari kerja terakhir {0}", "the last day of work was {0}", stopped),
                    Phrase.of("Ajukan mulai {0}", "Claim from {0} on", from), from);
        }
        return new Finding.Met(Phrase.of("hari kerja terakhir {0}, terpenuhi sejak {1}",
                "the last day of work was {0}, met since {1}", stopped, from));
    }
}
