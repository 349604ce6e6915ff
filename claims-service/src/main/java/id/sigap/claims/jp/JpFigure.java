package id.sigap.claims.jp;

import id.sigap.rules.RuleKey;

/** The dated figures of JP that only pensions need; what contributions need too is {@link id.sigap.rules.PensionFigure}. */
public enum JpFigure implements RuleKey {

    JP_ACCRUAL_RATE(Kind.RATE, "Bagian upah per tahun masa iur", "Share of the wage per year of contributions"),
    JP_PENSION_MONTHS(Kind.WHOLE, "Masa iur untuk pensiun hari tua (bulan)", "Months of contributions for an old-age pension"),
    /** Of a calendar year. */
    JP_INFLATION(Kind.RATE, "Inflasi umum setahun", "General inflation of a year"),
    JP_MINIMUM_PENSION(Kind.AMOUNT, "Manfaat pensiun paling sedikit per bulan", "Minimum pension per month"),
    JP_MAXIMUM_PENSION(Kind.AMOUNT, "Manfaat pensiun paling banyak per bulan", "Maximum pension per month"),
    JP_LIMITS_HOLD(Kind.WORDS, "Batas manfaat berlaku atas seluruh manfaat (WHOLE) atau bagian ahli waris (PART)",
            "Minimum and maximum hold for the whole pension (WHOLE) or a survivor's part (PART)"),
    JP_RAISE_MONTH(Kind.WHOLE, "Bulan penyesuaian manfaat pensiun", "Month in which a pension is raised"),
    JP_DISABILITY_MEMBER_MONTHS(Kind.WHOLE, "Masa kepesertaan untuk pensiun cacat (bulan)", "Months of membership for a disability pension"),
    JP_DISABILITY_DENSITY(Kind.RATE, "Kepadatan iuran untuk pensiun cacat", "Density of contributions for a disability pension"),
    JP_SPOUSE_SHARE(Kind.RATE, "Bagian janda atau duda", "Widow's or widower's share"),
    JP_CHILD_SHARE(Kind.RATE, "Bagian anak", "Children's share"),
    JP_PARENT_SHARE(Kind.RATE, "Bagian orang tua", "Parent's share"),
    JP_CHILDREN(Kind.WHOLE, "Jumlah anak paling banyak", "Children at most"),
    JP_CHILD_AGE(Kind.WHOLE, "Usia berakhirnya pensiun anak (tahun)", "Age at which a child's pension ends (years)"),
    JP_DEEMED_MONTHS(Kind.WHOLE, "Masa iur yang dianggap terpenuhi bila peserta meninggal (bulan)", "Months of contributions deemed paid at a death"),
    JP_SURVIVOR_MEMBER_MONTHS(Kind.WHOLE, "Masa kepesertaan untuk anggapan masa iur (bulan)", "Months of membership for the deemed months"),
    JP_SURVIVOR_DENSITY(Kind.RATE, "Kepadatan iuran untuk anggapan masa iur", "Density of contributions for the deemed months"),
    JP_DEFERRAL_YEARS(Kind.WHOLE, "Penundaan pensiun paling lama (tahun)", "Longest deferral of a pension (years)"),
    JP_JOINING_MONTHS(Kind.WHOLE, "Pendaftaran sebelum usia pensiun paling lambat (bulan)", "Joining before the pension age at the latest (months)"),
    JP_CONFIRMATION_MONTHS(Kind.WHOLE, "Jarak konfirmasi penerima pensiun (bulan)", "Months between a pensioner's confirmations"),
    JP_CONFIRMATION_GRACE_MONTHS(Kind.WHOLE, "Tenggang konfirmasi (bulan)", "Grace of a confirmation (months)"),
    /** Names of documents. */
    JP_DOCUMENTS(Kind.WORDS, "Dokumen klaim JP", "Documents of a JP claim", "OLD_AGE", "DISABILITY", "SURVIVORS");

    /** On the class path. */
    public static final String FILE = "/rules/jp.rules";

    private final Meaning meaning;

    JpFigure(Kind kind, String indonesian, String english, String... variants) {
        meaning = Meaning.of(kind, indonesian, english, variants);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
