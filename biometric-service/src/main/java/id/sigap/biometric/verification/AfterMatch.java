package id.sigap.biometric.verification;

/** Hears of selfies that the machine matched, in the transaction of the verdict: implement it as an {@code @ApplicationScoped} bean. */
public interface AfterMatch {

    void matched(Slot slot, Verification verification);
}
