package id.sigap.contracts.type;

/**
 * A whole number of rupiah. Signed, so that a difference or a reversing entry can be expressed; what may not be negative
 * (a balance, a payout) says so where it is kept. Arithmetic that would overflow throws {@link ArithmeticException}.
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(0);

    public static Rupiah of(long amount) {
        return amount == 0 ? ZERO : new Rupiah(amount);
    }

    public Rupiah plus(Rupiah other) {
        return of(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    public Rupiah negated() {
        return of(Math.negateExact(amount));
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public boolean isPositive() {
        return amount > 0;
    }

    public Rupiah min(Rupiah other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rupiah max(Rupiah other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** This amount times a rate, rounded half-up to whole rupiah (the project's convention, domain reference 3.9). */
    public Rupiah times(java.math.BigDecimal rate) {
        return of(java.math.BigDecimal.valueOf(amount).multiply(rate).setScale(0, java.math.RoundingMode.HALF_UP).longValueExact());
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return "Rp" + amount;
    }
}
