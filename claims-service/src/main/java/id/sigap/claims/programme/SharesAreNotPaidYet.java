package id.sigap.claims.programme;

import id.sigap.claims.benefit.Condition;
import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.Set;
import java.util.UUID;

/** A child's share is paid to one at a time: the child itself, or who stands for it. What is asked is whose shares are free. */
record SharesAreNotPaidYet() implements Condition<Set<UUID>> {

    @Override
    public String code() {
        return "SHARES_ARE_NOT_PAID_YET";
    }

    @Override
    public Text text() {
        return new Text("Bagian anak yang Anda wakili belum dibayarkan kepada siapa pun", "The share of a child for whom you act is not paid to anybody yet");
    }

    @Override
    public String regulation() {
        return "PP 45/2015";
    }

    @Override
    public Finding check(Set<UUID> free) {
        return free.isEmpty()
                ? new Finding.NotMet(Phrase.of("bagiannya sudah dibayarkan, atau haknya sudah berakhir", "the share is paid already, or the right has ended"),
                        Phrase.of("Bila anak kini diwakili orang lain atau sudah dewasa, mintalah petugas melepas bagiannya dari penerima sebelumnya, lalu ajukan",
                                "If another acts for the child now, or it is of age, ask an officer to release its share from who was paid before, and claim then"), null)
                : new Finding.Met(Phrase.of("{0} anak", "children: {0}", free.size()));
    }
}
