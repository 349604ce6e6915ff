package id.sigap.auth.factor.rule;

import java.util.List;

/** What an owner may prove with that it is them. */
public enum ProofMethod {
    PASSKEY(Amr.PASSKEY, Amr.USER),
    APP(Amr.ONE_TIME),
    PASSWORD(Amr.PASSWORD),
    /** A password that was set lately, by no more than a code to a contact: who holds the phone has it. */
    RESET_PASSWORD(Amr.PASSWORD),
    SMS_CODE(Amr.SMS),
    MAILED_CODE(Amr.EMAIL),
    FACE(Amr.FACE);

    private final List<String> amr;

    ProofMethod(String... amr) {
        this.amr = List.of(amr);
    }

    /** As step-up tokens name it. */
    public List<String> amr() {
        return amr;
    }

    /** Whether it takes a thing that the owner holds and that was made for this. */
    public boolean isStrong() {
        return switch (this) {
            case PASSKEY, APP -> true;
            case PASSWORD, RESET_PASSWORD, SMS_CODE, MAILED_CODE, FACE -> false;
        };
    }
}
