package id.sigap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private enum Figure implements RuleKey {
        LIMIT(Kind.AMOUNT), AGE(Kind.WHOLE), RATE(Kind.RATE), TAX(Kind.SLICES), BASE(Kind.BRACKETS), PROGRAMMES(Kind.WORDS), BY_CLASS(Kind.RATE, "I", "II");

        private final Meaning meaning;

        Figure(Kind kind, String... variants) {
            meaning = Meaning.of(kind, "angka", "figure", variants);
        }

        @Override
        public Meaning meaning() {
            return meaning;
        }
    }

    private static final List<Figure> LIMIT_ONLY = List.of(Figure.LIMIT);
    private static final LocalDate LAST_OF_APRIL = LocalDate.of(2025, 4, 30);

    @Test
    void aDayFindsTheRowInForceOnIt() {
        RuleBook book = book(LIMIT_ONLY, limit("2021-12-01", "2025-04-30", "10000000"), limit("2025-05-01", "", "15000000"));

        assertEquals(Rupiah.of(10_000_000), book.on(Figure.LIMIT, LAST_OF_APRIL).rupiah());
        assertEquals(Rupiah.of(15_000_000), book.on(Figure.LIMIT, LAST_OF_APRIL.plusDays(1)).rupiah());
        assertEquals(1, book.on(LAST_OF_APRIL).size());
        assertEquals(2, book.rows().size());
    }

    @Test
    void aDayBeforeTheFirstRowIsRefusedAndNotGuessed() {
        RuleBook book = book(LIMIT_ONLY, limit("2021-12-01", "", "1"));

        assertThrows(IllegalArgumentException.class, () -> book.on(Figure.LIMIT, LocalDate.of(2021, 11, 30)));
    }

    @Test
    void eachVariantHasItsOwnRows() {
        RuleBook book = book(List.of(Figure.BY_CLASS), "by-class[I] | 2015-07-01 | | 0.0024 | PP | S61 | C |", "by-class[II] | 2015-07-01 | | 0.0054 | PP | S61 | C |");

        assertEquals(new BigDecimal("0.0054"), book.on(Figure.BY_CLASS, "II", LAST_OF_APRIL).rate());
        assertEquals("by-class[II]", book.on(Figure.BY_CLASS, "II", LAST_OF_APRIL).written());
        assertThrows(IllegalArgumentException.class, () -> book.on(Figure.BY_CLASS, "III", LAST_OF_APRIL));
        assertThrows(IllegalArgumentException.class, () -> book.on(Figure.BY_CLASS, LAST_OF_APRIL));
        assertRefused("no row for by-class[II]", List.of(Figure.BY_CLASS), "by-class[I] | 2015-07-01 | | 0.0024 | PP | S61 | C |");
        assertRefused("by-class has no variant [III]", List.of(Figure.BY_CLASS), "by-class[III] | 2015-07-01 | | 0.0024 | PP | S61 | C |");
    }

    @Test
    void aFigureThatNobodyFoundSaysSoWhenItIsNeeded() {
        RuleBook book = book(LIMIT_ONLY, limit("2016-01-01", "", "?"));

        assertFalse(book.on(Figure.LIMIT, LAST_OF_APRIL).found());
        FigureNotFound missing = assertThrows(FigureNotFound.class, () -> book.on(Figure.LIMIT, LAST_OF_APRIL).rupiah());
        assertEquals("limit", missing.row().written());
    }

    @Test
    void tablesAndWordsAreRead() {
        RuleBook book = book(List.of(Figure.TAX, Figure.BASE, Figure.PROGRAMMES), "tax | 2022-01-01 | | 0.05 to 60000000; 0.15 | UU | S36 | B |",
                "base | 2015-07-01 | | 1000000 to 1099000; 1200000 | PP | S68 | B |", "programmes | 2015-07-01 | | JKK JKM | Perpres | C48 | C |");

        assertEquals(2, book.on(Figure.TAX, LAST_OF_APRIL).slices().size());
        assertEquals(Rupiah.of(1_099_000), book.on(Figure.BASE, LAST_OF_APRIL).brackets().getFirst().upTo());
        assertEquals(List.of("JKK", "JKM"), book.on(Figure.PROGRAMMES, LAST_OF_APRIL).words());
    }

    @Test
    void aGapAnOverlapAnEndOrAMissingRuleStopsTheBook() {
        assertRefused("has no row from 2025-05-01 to 2025-05-01", LIMIT_ONLY, limit("2021-12-01", "2025-04-30", "1"), limit("2025-05-02", "", "1"));
        assertRefused("has two rows on 2025-04-30", LIMIT_ONLY, limit("2021-12-01", "2025-04-30", "1"), limit("2025-04-30", "", "1"));
        assertRefused("has two rows on 2025-05-01", LIMIT_ONLY, limit("2021-12-01", "", "1"), limit("2025-05-01", "", "1"));
        assertRefused("has no row after 2025-04-30", LIMIT_ONLY, limit("2021-12-01", "2025-04-30", "1"));
        assertRefused("no row for limit", LIMIT_ONLY);
    }

    @Test
    void aBadLineIsNamedByItsNumberAndABadFigureByItsRule() {
        List<Figure> all = List.of(Figure.values());
        assertRefused("line 2: ", all, "# fine", limit("2021-12-01", "", "1") + "x");
        assertRefused("line 1: 8 cells wanted, 6 found", all, "limit | 2021-12-01 | | 1 | PP | S1");
        assertRefused("no rule is called limits", all, "limits | 2015-07-01 | | 56 | PP | S1 | A |");
        assertRefused("rate from 2015-07-01: a rate lies between 0 and 1", all, "rate | 2015-07-01 | | 5 | PP | S1 | A |");
        assertRefused("age from 2015-07-01: ends before it begins", all, "age | 2015-07-01 | 2015-06-30 | 56 | PP | S1 | A |");
        assertRefused("names its regulation", all, "age | 2015-07-01 | | 56 | | S1 | A |");
        assertRefused("bounds rise", all, "tax | 2015-07-01 | | 0.05 to 60; 0.1 to 50; 0.2 | PP | S1 | A |");
        assertRefused("the last one is open above", all, "base | 2015-07-01 | | 5 to 60; 7 to 90 | PP | S1 | A |");
        assertRefused("a variant is written as key[VARIANT]", all, "by-class[I | 2015-07-01 | | 0.1 | PP | S1 | A |");
    }

    private static RuleBook book(List<Figure> keys, String... lines) {
        return new RuleBook(keys, RuleFile.parse(String.join("\n", lines), keys));
    }

    private static void assertRefused(String why, List<Figure> keys, String... lines) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> book(keys, lines));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    private static String limit(String from, String to, String value) {
        return "limit | " + from + " | " + to + " | " + value + " | JMO | S76 | B |";
    }
}
