package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** Before, during or after the work abroad: a placement protects through all three (domain reference 1.5). */
record MemberWasProtectedAsMigrant() implements PmiRule {

    @Override
    public String code() {
        return "MEMBER_WAS_PROTECTED_AS_MIGRANT";
    }

    @Override
    public Text text() {
        return new Text("Terlindungi sebagai pekerja migran pada hari kejadian", "Protected as a migrant worker on the day it happened");
    }

    @Override
    public Finding check(PmiAsked asked) {
        if (asked.protectedThen() == null) {
            return new Finding.NotKnownYet(Phrase.of("data kepesertaan belum sampai", "the membership data have not arrived"));
        }
        return asked.protectedThen() ? new Finding.Met(Phrase.of("terlindungi pada {0}", "protected on {0}", asked.on()))
                : new Finding.NotMet(Phrase.of("tidak ada perlindungan PMI pada {0}", "no protection as PMI on {0}", asked.on()),
                        Phrase.of("Bila Anda terdaftar sebagai PMI saat itu, tunjukkan kartunya di kantor cabang",
                                "If you were registered as PMI then, show the card at a branch"), null);
    }
}
