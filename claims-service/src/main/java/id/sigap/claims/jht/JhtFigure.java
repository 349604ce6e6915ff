package id.sigap.claims.jht;

import id.sigap.rules.RuleKey;

/** The dated figures of JHT. */
public enum JhtFigure implements RuleKey {

    STRAIGHT_THROUGH_LIMIT(Kind.AMOUNT, "Batas saldo untuk klaim tanpa pemeriksaan petugas", "Balance limit for a claim without an officer"),
    /** Names of {@code ClaimReason}. */
    JMO_REASONS(Kind.WORDS, "Alasan klaim yang tidak memerlukan dokumen di JMO", "Reasons that need no document in JMO"),
    JHT_AGE_YEARS(Kind.WHOLE, "Usia pensiun JHT (tahun)", "JHT age (years)"),
    RESIGNATION_WAITING_MONTHS(Kind.WHOLE, "Masa tunggu setelah mengundurkan diri (bulan)", "Waiting period after a resignation (months)"),
    PHK_WAITING_MONTHS(Kind.WHOLE, "Masa tunggu setelah PHK (bulan)", "Waiting period after a PHK (months)"),
    PKWT_WAITING_MONTHS(Kind.WHOLE, "Masa tunggu setelah PKWT berakhir (bulan)", "Waiting period after the end of a PKWT (months)"),
    BPU_WAITING_MONTHS(Kind.WHOLE, "Masa tunggu setelah peserta BPU berhenti (bulan)", "Waiting period after a BPU member stopped (months)"),
    /** One means the first day of the next month. */
    TOTAL_DISABILITY_MONTHS(Kind.WHOLE, "Hak terbuka tanggal 1, sekian bulan setelah cacat total tetap",
            "Opens on the first day of the month, so many months after total disability"),
    PARTIAL_MEMBERSHIP_YEARS(Kind.WHOLE, "Kepesertaan untuk klaim sebagian (tahun)", "Membership for a partial claim (years)"),
    PARTIAL_SHARE(Kind.RATE, "Bagian saldo yang dibayar", "Part of the balance that is paid", "PARTIAL_10", "PARTIAL_30"),
    NPWP_ASKED_ABOVE(Kind.AMOUNT, "NPWP diminta bila saldo lebih dari", "NPWP is asked for when the balance is above"),
    /** Names of {@link JhtDocument}, by {@link DocumentCase#variant()}. */
    JHT_DOCUMENTS(Kind.WORDS, "Dokumen klaim JHT di Lapak Asik dan kantor cabang", "Documents of a JHT claim at Lapak Asik and branches", "AGE_56", "RESIGNATION", "PHK",
            "COMPANY_PENSION_AGE", "PKWT_ENDED", "BPU_STOPPED", "LEAVING_INDONESIA", "TOTAL_DISABILITY", "DEATH", "PARTIAL_10", "PARTIAL_30_CASH", "PARTIAL_30_CREDIT"),
    /** Of a calendar year, as declared after it. */
    JHT_DEVELOPMENT_RATE(Kind.RATE, "Hasil pengembangan JHT yang ditetapkan, per tahun", "Declared development rate of JHT, a year"),
    /** Credited until the year's own rate is declared. */
    JHT_PROVISIONAL_RATE(Kind.RATE, "Hasil pengembangan JHT sementara, per tahun", "Provisional development rate of JHT, a year"),
    TAX_WINDOW_YEARS(Kind.WHOLE, "Jangka pembayaran sekaligus (tahun kalender)", "Window of a payment at once (calendar years)"),
    TAX_FREE_AMOUNT(Kind.AMOUNT, "Bagian bruto dengan tarif 0 %", "Part of the gross taxed at 0 %"),
    FINAL_TAX_RATE(Kind.RATE, "Tarif PPh 21 final di atasnya", "Final PPh 21 rate above it"),
    PROGRESSIVE_TAX(Kind.SLICES, "Tarif progresif pasal 17 UU PPh", "Progressive rates, art. 17 UU PPh"),
    /** Names of {@link TaxNumber}. */
    TAX_NUMBERS(Kind.WORDS, "Nomor yang diperlakukan sebagai NPWP", "Numbers that count as an NPWP"),
    NO_NPWP_SURCHARGE(Kind.RATE, "Tambahan tarif tanpa NPWP", "Surcharge without NPWP");

    /** On the class path. */
    public static final String FILE = "/rules/jht.rules";

    private final Meaning meaning;

    JhtFigure(Kind kind, String indonesian, String english, String... variants) {
        meaning = Meaning.of(kind, indonesian, english, variants);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
