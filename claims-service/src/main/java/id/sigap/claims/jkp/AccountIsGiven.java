package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** The bank account that cash is paid to. */
record AccountIsGiven() implements JkpMonthRule {

    @Override
    public String code() {
        return "ACCOUNT_IS_GIVEN";
    }

    @Override
    public Text text() {
        return new Text("Rekening bank sudah diberikan", "A bank account is given");
    }

    @Override
    public Finding check(MonthCase asked) {
        Boolean given = asked.account();
        if (given == null) {
            return new Finding.NotKnownYet(Phrase.of("rekening Anda belum sampai", "your bank account has not arrived"));
        }
        if (!given) {
            return new Finding.NotMet(Phrase.of("rekening belum diberikan", "no bank account is given"),
                    Phrase.of("Isi rekening atas nama Anda di SIAPkerja", "Enter an account in your name in SIAPkerja"), null);
        }
        return new Finding.Met(Phrase.of("rekening sudah diberikan", "a bank account is given"));
    }
}
