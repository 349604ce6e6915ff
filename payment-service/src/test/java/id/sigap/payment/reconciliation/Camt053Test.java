package id.sigap.payment.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.reconciliation.StatementLine.Direction;
import id.sigap.payment.reconciliation.StatementLine.Nature;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Camt053Test {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    private final List<StatementLine> lines = new ArrayList<>();

    @Test
    void aStatementIsReadLineByLine() {
        StatementHead head = read(file().line(Direction.CREDIT, Nature.PLAIN, 250, "P1", "B1", "777700001")
                .line(Direction.DEBIT, Nature.PLAIN, 100, "R1", "B2", "888800001").line(Direction.CREDIT, Nature.RETURN, 100, "R1", "B3", null)
                .line(Direction.DEBIT, Nature.FEE, 2, null, "B4", null).text());

        assertEquals(new StatementHead("S1", CamtFile.ACCOUNT, "IDR", Instant.parse("2025-03-04T16:59:59Z"), DAY, DAY, Rupiah.of(1_000), Rupiah.of(1_248)), head);
        assertEquals(List.of(line(Direction.CREDIT, Nature.PLAIN, 250, "P1", "B1", "777700001"), line(Direction.DEBIT, Nature.PLAIN, 100, "R1", "B2", "888800001"),
                line(Direction.CREDIT, Nature.RETURN, 100, "R1", "B3", null), line(Direction.DEBIT, Nature.FEE, 2, null, "B4", null)), lines);
    }

    @Test
    void olderVersionsWriteStatusTimesAndOverdraftsTheirWay() {
        String old = file().line(Direction.DEBIT, Nature.PLAIN, 1_500, "R1", "B1", null).text().replace("053.001.08", "053.001.02")
                .replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>").replace("<BookgDt><Dt>2025-03-04</Dt></BookgDt>", "<BookgDt><DtTm>2025-03-03T17:30:00Z</DtTm></BookgDt>");
        assertEquals(Rupiah.of(-500), read(old).closing());
        assertEquals(DAY, lines.getFirst().bookedOn());
    }

    @Test
    void whatIsPendingIsNoLineAndABatchIsAsManyAsAddUpToIt() {
        String pending = file().line(Direction.DEBIT, Nature.PLAIN, 100, "R1", "B1", null).text().replace("BOOK<", "PDNG<");
        read(pending);
        assertEquals(List.of(), lines);

        String one = "<TxDtls><Refs><EndToEndId>R1</EndToEndId></Refs></TxDtls>";
        String batch = file().line(Direction.DEBIT, Nature.PLAIN, 100, "R1", "B1", null).text();
        read(batch.replace(one, part("R1", 60) + part("R2", 40)));
        assertEquals(List.of(line(Direction.DEBIT, Nature.PLAIN, 60, "R1", "B1", null), line(Direction.DEBIT, Nature.PLAIN, 40, "R2", "B1", null)), lines);

        lines.clear();
        read(batch.replace(one, part("R1", 60) + part("R2", 41)));
        assertEquals(List.of(line(Direction.DEBIT, Nature.PLAIN, 100, null, "B1", null)), lines);
    }

    @Test
    void whatIsNoWholeStatementIsRefused() {
        String good = file().line(Direction.DEBIT, Nature.PLAIN, 100, "R1", "B1", null).text();
        read(good);
        refused(good.substring(0, good.length() - 20));
        refused(good.substring(0, good.indexOf("<BookgDt>")));
        refused("");
        refused("{\"statement\": 1}");
        refused("<html><body>Sesi berakhir</body></html>");
        refused(good.replace("camt.053.001", "camt.052.001"));
        refused(good.replace("100.00", "100.50"));
        refused(good.replace("100.00", "-100.00"));
        refused(good.replace("100.00", "0.00"));
        refused(good.replace("<CdtDbtInd>DBIT", "<CdtDbtInd>BOTH"));
        refused(good.replace("<BookgDt><Dt>2025-03-04", "<BookgDt><Dt>2025-02-30"));
        refused(good.replace("CLBD", "ITBD"));
        refused(good.replace("<Amt Ccy=\"IDR\">100.00", "<Amt Ccy=\"USD\">100.00"));
        refused(good.replace("</Stmt>", "</Stmt><Stmt></Stmt>"));
        refused(good.replace("<NtryDtls>", "<NtryDtls>" + "<a>".repeat(100) + "</a>".repeat(100)));
        refused(good.replace(">R1<", ">" + "R".repeat(150) + "<"));
    }

    @Test
    void noEntityIsExpandedAndNoFileIsRead() {
        String laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\">" + IntStream.range(1, 10).mapToObj(i -> "<!ENTITY lol" + i + " \""
                + ("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10) + "\">").reduce("", String::concat) + "]>";
        refused(file().doctype(laughs).line(Direction.DEBIT, Nature.PLAIN, 100, "&lol9;", "B1", null).text());
        refused(file().doctype("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>").line(Direction.DEBIT, Nature.PLAIN, 100, "&x;", "B1", null).text());
        refused(file().doctype("<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/d.dtd\">").line(Direction.DEBIT, Nature.PLAIN, 100, "R", "B1", null).text());
        refused(file().line(Direction.DEBIT, Nature.PLAIN, 100, "&undeclared;", "B1", null).text());
    }

    /** A file of 1,000,000 lines is made while it is read: only one line of it is ever there. */
    @Test
    void memoryDoesNotGrowWithTheFile() {
        CamtFile one = file().line(Direction.CREDIT, Nature.PLAIN, 1, "R1", "B1", "888800001");
        String text = one.text();
        int at = text.indexOf("<Ntry>");
        byte[] entry = one.entries().getFirst().repeat(1_000).getBytes(StandardCharsets.UTF_8);
        int thousands = 1_000;
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(text.substring(0, at)));
        Collections.addAll(parts, IntStream.range(0, thousands).mapToObj(i -> new ByteArrayInputStream(entry)).toArray(InputStream[]::new));
        parts.add(bytes("</Stmt></BkToCstmrStmt></Document>"));
        AtomicInteger count = new AtomicInteger();
        List<Long> used = new ArrayList<>();
        Camt053.read(new SequenceInputStream(Collections.enumeration(parts)), line -> {
            if (count.incrementAndGet() % 250_000 == 0) {
                System.gc();
                used.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            }
        });
        assertEquals(1_000 * thousands, count.get());
        long file = (long) entry.length * thousands;
        // what else lives in this process does not grow meanwhile
        assertTrue(Collections.max(used) - used.getFirst() < file / 10, "of a file of " + file + " bytes, after each quarter: " + used);
    }

    private static String part(String reference, int amount) {
        return "<TxDtls><Refs><EndToEndId>" + reference + "</EndToEndId></Refs><Amt Ccy=\"IDR\">" + amount + "</Amt></TxDtls>";
    }

    private static CamtFile file() {
        return new CamtFile("S1", DAY, 1_000);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private StatementHead read(String text) {
        lines.clear();
        return Camt053.read(bytes(text), lines::add);
    }

    private void refused(String text) {
        assertThrows(UnreadableStatement.class, () -> read(text), () -> text.substring(0, Math.min(text.length(), 80)));
    }

    private static StatementLine line(Direction direction, Nature nature, long amount, String reference, String bankReference, String account) {
        return new StatementLine(direction, nature, Rupiah.of(amount), DAY, DAY, reference, bankReference, account);
    }
}
