package id.sigap.claims.jht;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleKey;

/** The dated figures of JHT. */
public enum JhtFigure implements RuleKey {

    STRAIGHT_THROUGH_LIMIT(Kind.AMOUNT, "Batas saldo untuk klaim tanpa pemeriksaan petugas", "Balance limit for a claim without an officer"),
    JHT_AGE_YEARS(Kind.WHOLE, "Usia pensiun JHT (tahun)", "JHT age (years)"),
    RESIGNATION_WAITING_MONTHS(Kind.WHOLE, "Masa tunggu setelah mengundurkan diri (bulan)", "Waiting period after a resignation (months)"),
    PHK_WAITING_MONTHS(Kind.WHOLE, "Masa tunggu setelah PHK (bulan)", "Waiting period after a PHK (months)"),
    TAX_WINDOW_YEARS(Kind.WHOLE, "Jangka pembayaran sekaligus (tahun kalender)", "Window of a payment at once (calendar years)"),
    TAX_FREE_AMOUNT(Kind.AMOUNT, "Bagian bruto dengan tarif 0 %", "Part of the gross taxed at 0 %"),
    FINAL_TAX_RATE(Kind.RATE, "Tarif PPh 21 final di atasnya", "Final PPh 21 rate above it"),
    PROGRESSIVE_TAX(Kind.SLICES, "Tarif progresif pasal 17 UU PPh", "Progressive rates, art. 17 UU PPh"),
    NO_NPWP_SURCHARGE(Kind.RATE, "Tambahan tarif tanpa NPWP", "Surcharge without NPWP");

    /** On the class path. */
    public static final String FILE = "/rules/jht.rules";

    private final Kind kind;
    private final Text label;

    JhtFigure(Kind kind, String indonesian, String english) {
        this.kind = kind;
        this.label = new Text(indonesian, english);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text label() {
        return label;
    }
}
