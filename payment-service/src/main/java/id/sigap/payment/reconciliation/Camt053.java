package id.sigap.payment.reconciliation;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.reconciliation.StatementLine.Direction;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a camt.053 (ISO 20022, BankToCustomerStatement) of any version line by line: names and order are those of the schemas camt.053.001.02 to .13,
 * which differ in what we read only where {@link Entry} says so. Memory does not grow with the file. Whatever has a DTD is refused.
 */
final class Camt053 {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";

    private final XMLStreamReader xml;
    private final Consumer<StatementLine> lines;

    private Camt053(XMLStreamReader xml, Consumer<StatementLine> lines) {
        this.xml = xml;
        this.lines = lines;
    }

    /**
     * @param lines is given each booked line in the order of the file, after which nothing of it is kept
     * @throws UnreadableStatement for what is no whole camt.053 with one statement
     */
    static StatementHead read(InputStream file, Consumer<StatementLine> lines) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            try {
                return new Camt053(xml, lines).document();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableStatement("no well-formed XML", e);
        }
    }

    private StatementHead document() throws XMLStreamException {
        StatementHead head = null;
        boolean rootSeen = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.DTD) {
                throw new UnreadableStatement("a DTD is not taken");
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (!rootSeen) {
                rootSeen = true;
                if (!"Document".equals(xml.getLocalName()) || xml.getNamespaceURI() == null || !xml.getNamespaceURI().startsWith(NAMESPACE)) {
                    throw new UnreadableStatement("no camt.053");
                }
            } else if ("Stmt".equals(xml.getLocalName())) {
                if (head != null) {
                    throw new UnreadableStatement("more than one statement");
                }
                head = statement();
            }
        }
        if (head == null) {
            throw new UnreadableStatement("no statement in it");
        }
        return head;
    }

    private StatementHead statement() throws XMLStreamException {
        String number = null;
        Instant madeAt = null;
        Fields account = null;
        Balance opening = null;
        Balance closing = null;
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "Id" -> number = Fields.of(xml).text("");
                case "CreDtTm" -> madeAt = Values.instant(Fields.of(xml).text(""));
                case "Acct" -> account = Fields.of(xml);
                case "Bal" -> {
                    Balance balance = Balance.of(Fields.of(xml));
                    switch (balance.type()) {
                        case "OPBD", "PRCD" -> opening = opening == null || "OPBD".equals(balance.type()) ? balance : opening;
                        case "CLBD" -> closing = balance;
                        default -> { }
                    }
                }
                case "Ntry" -> Entry.lines(Fields.ofEntry(xml)).forEach(lines);
                default -> Fields.skip(xml);
            }
        }
        if (number == null || madeAt == null || account == null || opening == null || closing == null) {
            throw new UnreadableStatement("number, time, account, opening or closing balance is missing");
        }
        if (!opening.currency().equals(closing.currency())) {
            throw new UnreadableStatement("balances of two currencies");
        }
        String iban = account.text("Id/IBAN");
        return new StatementHead(number, iban == null ? account.text("Id/Othr/Id") : iban, opening.currency(), madeAt, opening.on(), closing.on(),
                opening.amount(), closing.amount());
    }

    /** @param type OPBD booked at opening, PRCD at the closing before, CLBD booked at closing; others are passed over */
    private record Balance(String type, Rupiah amount, String currency, LocalDate on) {

        static Balance of(Fields fields) {
            Rupiah amount = Values.rupiah(fields.text("Amt"));
            boolean overdrawn = Values.direction(fields.text("CdtDbtInd")) == Direction.DEBIT;
            String type = fields.text("Tp/CdOrPrtry/Cd");
            return new Balance(type == null ? "" : type, overdrawn ? amount.negated() : amount, fields.currency(), Values.day(fields, "Dt"));
        }
    }

    /** An entry's lines: one, or one for each transaction in it where they add up to it. */
    private static final class Entry {

        static List<StatementLine> lines(Fields entry) {
            String status = entry.text("Sts") == null || entry.text("Sts").isEmpty() ? entry.text("Sts/Cd") : entry.text("Sts");
            if (!"BOOK".equals(status)) {
                return List.of();
            }
            Rupiah amount = Values.rupiah(entry.text("Amt"));
            if (!amount.isPositive()) {
                throw new UnreadableStatement("an entry of nothing");
            }
            List<Fields> transactions = entry.parts();
            if (transactions.size() > 1) {
                List<Rupiah> amounts = transactions.stream().map(Entry::amountOf).toList();
                if (!amounts.contains(null) && amounts.stream().reduce(Rupiah.ZERO, Rupiah::plus).equals(amount)) {
                    List<StatementLine> lines = new ArrayList<>();
                    for (int i = 0; i < amounts.size(); i++) {
                        lines.add(line(entry, transactions.get(i), amounts.get(i)));
                    }
                    return lines;
                }
            }
            return List.of(line(entry, transactions.size() == 1 ? transactions.getFirst() : Fields.NONE, amount));
        }

        private static Rupiah amountOf(Fields transaction) {
            String own = transaction.text("Amt") == null ? transaction.text("AmtDtls/TxAmt/Amt") : transaction.text("Amt");
            return own == null ? null : Values.rupiah(own);
        }

        private static StatementLine line(Fields entry, Fields transaction, Rupiah amount) {
            Direction direction = Values.direction(entry.text("CdtDbtInd"));
            if (!"IDR".equals(entry.currency())) {
                throw new UnreadableStatement("an entry in another currency");
            }
            LocalDate booked = Values.day(entry, "BookgDt");
            String own = transaction.text("Refs/AcctSvcrRef");
            String endToEnd = transaction.text("Refs/EndToEndId");
            return new StatementLine(direction, nature(entry, transaction), amount, booked, entry.has("ValDt") ? Values.day(entry, "ValDt") : booked,
                    "NOTPROVIDED".equals(endToEnd) ? null : Values.brief(endToEnd), Values.brief(own == null ? entry.text("AcctSvcrRef") : own),
                    otherAccount(transaction, direction));
        }

        private static StatementLine.Nature nature(Fields entry, Fields transaction) {
            String own = transaction.text("BkTxCd/Domn/Fmly/SubFmlyCd");
            String code = own == null ? entry.text("BkTxCd/Domn/Fmly/SubFmlyCd") : own;
            if (transaction.has("RtrInf") || "true".equals(entry.text("RvslInd")) || "1".equals(entry.text("RvslInd")) || "RRTN".equals(code)) {
                return StatementLine.Nature.RETURN;
            }
            return code != null && List.of("CHRG", "COMM", "FEES").contains(code) ? StatementLine.Nature.FEE : StatementLine.Nature.PLAIN;
        }

        private static String otherAccount(Fields transaction, Direction direction) {
            String side = direction == Direction.DEBIT ? "RltdPties/CdtrAcct/Id/" : "RltdPties/DbtrAcct/Id/";
            String iban = transaction.text(side + "IBAN");
            return iban == null ? transaction.text(side + "Othr/Id") : iban;
        }
    }
}
