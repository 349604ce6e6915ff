package id.sigap.claims.benefit;

import id.sigap.rules.RuleKey;
import java.util.List;
import java.util.stream.Stream;

/** The dated figures of what JKK and JKM share: scholarship and heirs. */
public enum SurvivorFigure implements RuleKey {

    SCHOLARSHIP_PER_YEAR(Kind.AMOUNT, Names.LEVELS, "Beasiswa per anak per tahun", "Scholarship per child and year"),
    SCHOLARSHIP_YEARS(Kind.WHOLE, Names.LEVELS, "Paling lama (tahun) pada jenjang ini", "At most (years) at this level"),
    SCHOLARSHIP_CHILDREN(Kind.WHOLE, "Jumlah anak penerima beasiswa, paling banyak", "Children with a scholarship, at most"),
    /** The birthday that ends it. */
    SCHOLARSHIP_END_AGE(Kind.WHOLE, "Usia berakhirnya beasiswa (tahun)", "Age at which the scholarship ends (years)"),
    SCHOOL_ENTRY_AGE(Kind.WHOLE, "Usia masuk TK (tahun)", "Age of entry to kindergarten (years)"),
    /** 1 to 12; a school year begins on the month's first day. */
    SCHOOL_YEAR_MONTH(Kind.WHOLE, "Bulan awal tahun ajaran", "Month in which a school year begins"),
    /** Names of documents. */
    SCHOLARSHIP_DOCUMENTS(Kind.WORDS, "Dokumen klaim beasiswa", "Documents of a scholarship claim"),
    HEIR_RANKS(Kind.WORDS, "Urutan ahli waris", "Order of the heirs"),
    HEIR_DIVISION(Kind.WORDS, "Pembagian di antara ahli waris yang setingkat", "Division among heirs of one rank"),
    /** WHO_PAID and HEIRS, the one that comes first first; without an heir it is always who paid. */
    FUNERAL_PAYEE(Kind.WORDS, "Penerima biaya pemakaman", "Who gets the funeral grant"),
    MAJORITY_AGE(Kind.WHOLE, "Usia dewasa tanpa wali (tahun)", "Age from which nobody needs a guardian (years)");

    /** On the class path. */
    public static final String FILE = "/rules/survivors.rules";

    private final Meaning meaning;

    SurvivorFigure(Kind kind, String indonesian, String english) {
        meaning = Meaning.of(kind, indonesian, english);
    }

    SurvivorFigure(Kind kind, List<String> variants, String indonesian, String english) {
        meaning = Meaning.of(kind, variants, indonesian, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    private static final class Names {
        private static final List<String> LEVELS = Stream.of(SchoolLevel.values()).map(SchoolLevel::name).toList();
    }
}
