package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.Optional;

/** The reason of the claim is the one that the last employer reported. */
record LastWorkEndedAsClaimed() implements JhtRule {

    @Override
    public String code() {
        return "LAST_WORK_ENDED_AS_CLAIMED";
    }

    @Override
    public Text text() {
        return new Text("Alasan klaim sama dengan alasan berakhirnya pekerjaan terakhir", "The reason of the claim is how the last work ended");
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        ClaimantFacts facts = asked.facts();
        Optional<Employment.End> last = facts.lastEnd();
        if (last.isEmpty()) {
            return facts.work().isEmpty()
                    ? new Finding.NotKnownYet(Phrase.of("data kepesertaan Anda belum sampai", "your membership data have not arrived"))
                    : new Finding.NotMet(Phrase.of("belum ada laporan akhir hubungan kerja", "no end of an employment has been reported"),
                            Phrase.of("Minta pemberi kerja melaporkannya", "Ask your employer to report it"), null);
        }
        EndReason reported = last.get().reason();
        if (matches(asked.reason(), reported)) {
            return new Finding.Met(Phrase.of("dilaporkan: {0}", "reported: {0}", label(reported)));
        }
        return new Finding.NotMet(Phrase.of("yang dilaporkan: {0}", "what was reported: {0}", label(reported)),
                Phrase.of("Pilih alasan yang sesuai, atau minta pemberi kerja memperbaiki laporannya",
                        "Choose the reason that fits, or ask your employer to correct the report"), null);
    }

    private static boolean matches(ClaimReason claimed, EndReason reported) {
        return switch (claimed) {
            case RESIGNATION -> reported == EndReason.RESIGNATION;
            case PHK -> reported == EndReason.PHK;
            case PKWT_ENDED -> reported == EndReason.PKWT_ENDED;
            case COMPANY_PENSION_AGE -> reported == EndReason.RETIREMENT;
            case AGE_56, BPU_STOPPED, LEAVING_INDONESIA, TOTAL_DISABILITY, DEATH, PARTIAL_10, PARTIAL_30, CARE, TRANSPORT, WAGE_REPLACEMENT, PARTIAL_DISABILITY, AIDS, FUNERAL,
                    SCHOLARSHIP, OLD_AGE, PENSION_PAYMENT, JOB_LOSS,
                    TREATMENT_ABROAD, REPATRIATION, FAILED_PLACEMENT, PLACEMENT_NOT_AS_AGREED, VIOLENCE, PHK_AFTER_ACCIDENT, ONE_SIDED_PHK -> true;
        };
    }

    private static Text label(EndReason reason) {
        return switch (reason) {
            case RESIGNATION -> new Text("mengundurkan diri", "resignation");
            case PHK -> new Text("PHK", "PHK (dismissal)");
            case PKWT_ENDED -> new Text("PKWT berakhir", "end of a fixed-term contract (PKWT)");
            case RETIREMENT -> new Text("pensiun", "retirement");
            case DEATH -> new Text("meninggal dunia", "death");
        };
    }
}
