package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * No employment goes on (Permenaker 4/2022; domain reference 4.1 and 5.4). A membership as BPU that is paid for ahead does not count: of a BPU member
 * the statement of having stopped does.
 */
record MemberHasLeftWork() implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_HAS_LEFT_WORK";
    }

    @Override
    public Text text() {
        return new Text("Peserta tidak lagi bekerja pada pemberi kerja mana pun", "The member no longer works for any employer");
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        ClaimantFacts facts = asked.facts();
        List<Employment> work = facts.work();
        if (work.isEmpty() && (facts.employments().isEmpty() || needsAnEmployer(asked.reason()))) {
            return new Finding.NotKnownYet(Phrase.of("data kepesertaan Anda belum sampai", "your membership data have not arrived"));
        }
        List<Employment> going = new ArrayList<>(work.size());
        for (Employment employment : work) {
            if (employment.goesOn(asked.day())) {
                going.add(employment);
            }
        }
        if (going.isEmpty()) {
            return new Finding.Met(Phrase.of("semua hubungan kerja telah berakhir", "every employment has ended"));
        }
        Phrase detail = Phrase.of("{0} hubungan kerja masih berjalan", "employments that go on: {0}", going.size());
        if (going.stream().anyMatch(employment -> employment.end() == null)) {
            return new Finding.NotMet(detail, Phrase.of("Minta pemberi kerja melaporkan akhir hubungan kerja Anda; laporannya terlihat di sini segera setelah diterima",
                    "Ask your employer to report the end of your employment; it shows here as soon as it is received"), null);
        }
        LocalDate from = going.stream().map(employment -> employment.end().lastDay()).max(LocalDate::compareTo).orElseThrow().plusDays(1);
        return new Finding.NotMet(detail, Phrase.of("Hari kerja terakhir Anda belum lewat; ajukan mulai {0}",
                "Your last day of work is not over; claim from {0} on", from), from);
    }

    /** These reasons rest on an employer's report, so a person of whom only other memberships have arrived has not arrived in full. */
    private static boolean needsAnEmployer(ClaimReason reason) {
        return switch (reason) {
            case RESIGNATION, PHK, PKWT_ENDED, COMPANY_PENSION_AGE -> true;
            case AGE_56, BPU_STOPPED, LEAVING_INDONESIA, TOTAL_DISABILITY, DEATH, PARTIAL_10, PARTIAL_30, CARE, TRANSPORT, WAGE_REPLACEMENT, PARTIAL_DISABILITY, AIDS, FUNERAL,
                    SCHOLARSHIP, OLD_AGE, PENSION_PAYMENT, JOB_LOSS,
                    TREATMENT_ABROAD, REPATRIATION, FAILED_PLACEMENT, PLACEMENT_NOT_AS_AGREED, VIOLENCE, PHK_AFTER_ACCIDENT, ONE_SIDED_PHK -> false;
        };
    }
}
