package id.sigap.sandbox.bank.snap;

/** An amount as SNAP writes it: a string with two decimals. */
public record Amount(String value, String currency) {

    public static Amount ofRupiah(long rupiah) {
        return new Amount(rupiah + ".00", "IDR");
    }
}
