package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;

/** From the birthday on which the age of the company's own rule is reached (domain reference 4.1). */
record CompanyPensionAgeIsReached() implements JhtRule {

    @Override
    public String code() {
        return "COMPANY_PENSION_AGE_IS_REACHED";
    }

    @Override
    public Text text() {
        return new Text("Peserta mencapai usia pensiun menurut PKB, perjanjian kerja atau peraturan perusahaan",
                "The member has reached the pension age of the collective agreement, the contract or the company's rule");
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        ClaimantFacts facts = asked.facts();
        Integer age = facts.circumstances().companyPensionAge();
        if (facts.birthDate() == null) {
            return new Finding.NotKnownYet(Phrase.of("data diri Anda sedang disiapkan", "your personal data are being set up"));
        }
        if (age == null) {
            return new Finding.NotKnownYet(Phrase.of("aturan usia pensiun perusahaan belum diserahkan", "the company's rule on the pension age has not been handed in"));
        }
        LocalDate from = facts.birthDate().plusYears(age);
        if (asked.day().isBefore(from)) {
            return new Finding.NotMet(Phrase.of("usia {0} tahun tercapai pada {1}", "the age of {0} is reached on {1}", age, from),
                    Phrase.of("Ajukan mulai {0}", "Claim from {0} on", from), from);
        }
        return new Finding.Met(Phrase.of("usia {0} tahun tercapai pada {1}", "the age of {0} was reached on {1}", age, from));
    }
}
