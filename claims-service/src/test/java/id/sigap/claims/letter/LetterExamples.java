package id.sigap.claims.letter;

import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.claims.letter.text.Composer;
import id.sigap.claims.letter.text.Letter;
import id.sigap.claims.letter.text.LetterFacts;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Letters for tests. */
public final class LetterExamples {

    static final Instant AT = Instant.parse("2026-11-30T03:15:00Z");
    static final Text RESIGNATION = new Text("mengundurkan diri", "resignation");
    static final LetterFacts.PaidTo ACCOUNT = new LetterFacts.PaidTo("014", "*******890");

    private LetterExamples() {
    }

    public static Explanation explanation() {
        Rupiah above = Rupiah.of(12_500_000);
        return new ReasoningBuilder("Pajak JHT", "Tax on JHT", LocalDate.of(2026, 11, 30)).input("Saldo JHT", "JHT balance", Rupiah.of(62_500_000))
                .step("Pajak", "Tax", Rupiah.of(625_000), "{0} × {1}", new BigDecimal("0.05"), above).total(Rupiah.of(625_000)).build().explanation();
    }

    public static LetterFacts.Approval approval() {
        return new LetterFacts.Approval("JHT", RESIGNATION, Rupiah.of(62_500_000), Rupiah.of(625_000), Rupiah.of(61_875_000), ACCOUNT, LocalDate.of(2026, 12, 7),
                explanation());
    }

    static LetterFacts.Rejection rejection() {
        LetterFacts.Failed failed = new LetterFacts.Failed(new Text("Sudah satu bulan sejak berhenti bekerja", "One month has passed since the work ended"),
                new Text("Berlaku mulai 3 Januari 2027", "From 3 January 2027"), new Text("Tunggu sampai hari itu.", "Wait until that day."), "Permenaker 4/2022");
        return new LetterFacts.Rejection("JHT", RESIGNATION, new Text("Peserta masih bekerja", "The member is still employed"), "Permenaker 4/2022", List.of(failed),
                new Text("Minta perusahaan melaporkan berhentinya Anda.", "Ask the employer to report that you have left."), LocalDate.of(2026, 12, 30));
    }

    static LetterFacts.Return returned() {
        return new LetterFacts.Return("JHT", RESIGNATION, List.of(new Text("Surat keterangan berhenti bekerja", "Letter of end of work"),
                new Text("NPWP", "Tax number")), LocalDate.of(2026, 12, 14));
    }

    static LetterFacts.Appeal appeal() {
        return new LetterFacts.Appeal("JHT", RESIGNATION, LocalDate.of(2026, 11, 2), true,
                List.of(new Text("Bukti baru menunjukkan hari terakhir bekerja.", "New proof shows the last day of work.")), "Permenaker 4/2022", null);
    }

    static LetterFacts.Compensation compensation() {
        return new LetterFacts.Compensation("JKM", new Text("kematian", "death"), 3, Rupiah.of(1_260_000), ACCOUNT, null, explanation());
    }

    static Letter letter(LetterFacts facts, String name, String address) {
        return Composer.compose(new Letter.Head("Sigap", "K-2026-0000123", "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11", name, address), facts, AT);
    }
}
