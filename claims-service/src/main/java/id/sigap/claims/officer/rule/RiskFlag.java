package id.sigap.claims.officer.rule;

import id.sigap.contracts.problem.ProblemType.Text;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** What makes a claim worth a look although every rule is met. Devices are unknown here, so a shared one raises no flag. */
public enum RiskFlag {

    ACCOUNT_OF_SEVERAL((facts, limits) -> facts.personsOnAccount() >= limits.personsOnAccount(), "Rekening dipakai beberapa orang",
            "The bank account is used by several persons"),
    SEVERAL_CLAIMS((facts, limits) -> facts.claimsLately() >= limits.claimsLately(), "Beberapa klaim dalam waktu singkat", "Several claims in a short time"),
    RECENTLY_BOUND((facts, limits) -> facts.boundSince() != null && facts.boundSince().plus(limits.recentlyBound()).isAfter(facts.now()),
            "Akun baru saja dikaitkan dengan peserta", "The account was bound to the person only lately"),
    JUST_BELOW_LIMIT((facts, limits) -> facts.justBelow(limits.justBelow()), "Jumlah tepat di bawah batas", "The amount is just below the limit");

    private final BiPredicate<RiskFacts, RiskLimits> applies;
    private final Text text;

    RiskFlag(BiPredicate<RiskFacts, RiskLimits> applies, String indonesian, String english) {
        this.applies = applies;
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }

    public static Set<RiskFlag> of(RiskFacts facts, RiskLimits limits) {
        EnumSet<RiskFlag> raised = EnumSet.noneOf(RiskFlag.class);
        for (RiskFlag one : values()) {
            if (one.applies.test(facts, limits)) {
                raised.add(one);
            }
        }
        return raised;
    }
}
