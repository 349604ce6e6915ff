package id.sigap.auth.binding;

import id.sigap.contracts.problem.ProblemType.Text;

/** Why an officer does not go on with a case, and what the member does then. */
public enum CaseRefusal {
    CORRECT_AT_REGISTRY("Betulkan dulu data Anda di Dukcapil (atau Imigrasi, untuk warga negara asing), lalu mulai lagi.",
            "Have your entry corrected at the civil registry (for foreigners the immigration office) first, then start again."),
    TYPED_WRONGLY("Yang diketik tidak sama dengan kartu identitas. Mulai lagi dengan data seperti pada kartu.",
            "What was typed is not what the identity card says. Start again with what the card says."),
    TOLD_TOO_LITTLE("Keterangannya belum cukup. Mulai lagi dan jelaskan perbedaannya kepada petugas.",
            "What was told is not enough. Start again and explain the difference to the officer."),
    ANOTHER_PERSON("Data ini milik orang lain. Mulai lagi dengan data Anda sendiri.",
            "These data are another person's. Start again with your own.");

    private final Text text;

    CaseRefusal(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    Text text() {
        return text;
    }
}
