package id.sigap.sandbox.bank.statement;

import id.sigap.sandbox.Clocks;
import id.sigap.sandbox.bank.statement.Statement.Direction;
import id.sigap.sandbox.bank.statement.Statement.Line;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the statement as banks send it: camt.053.001.08 (ISO 20022, BankToCustomerStatement). */
@Singleton
class Camt053 {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";
    private static final int MOST_LINES = 10_000;
    /** What the client had when the sandbox began. */
    private static final long CAPITAL = 1_000_000_000_000L;

    private final Statement statement;
    private final Clock clock;

    Camt053(Statement statement, Clock clock) {
        this.statement = statement;
        this.clock = clock;
    }

    /** @return UTF-8; at most 10,000 entries, of which the last one's id ends the statement's number */
    byte[] write(String accountNo, long after, Optional<LocalDate> closedOn) {
        List<Line> lines = statement.after(after, MOST_LINES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new File(xml).document(accountNo, after, lines, closedOn);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** A file while it is written. */
    private final class File {

        private final XMLStreamWriter xml;

        private File(XMLStreamWriter xml) {
            this.xml = xml;
        }

        private void document(String accountNo, long after, List<Line> lines, Optional<LocalDate> closedOn) throws XMLStreamException {
            OffsetDateTime now = clock.instant().atZone(Clocks.JAKARTA).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
            long last = lines.isEmpty() ? after : lines.getLast().entry().id();
            LocalDate closes = closedOn.orElse(now.toLocalDate());
            LocalDate opens = lines.isEmpty() ? closes : day(lines.getFirst());
            long opening = CAPITAL + statement.sumUpTo(after);
            long moved = lines.stream().mapToLong(line -> line.entry().direction() == Direction.CREDIT ? line.entry().rupiah() : -line.entry().rupiah()).sum();
            String number = "%s-%d-%d-%s".formatted(accountNo, after, last, closes);
            xml.writeStartDocument("UTF-8", "1.0");
            open("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            open("BkToCstmrStmt", "GrpHdr");
            text("MsgId", number);
            text("CreDtTm", now.toString());
            close(1);
            open("Stmt");
            text("Id", number);
            text("CreDtTm", now.toString());
            open("Acct", "Id", "Othr");
            text("Id", accountNo);
            close(2);
            text("Ccy", "IDR");
            close(1);
            balance("OPBD", opening, opens);
            balance("CLBD", opening + moved, closes);
            for (Line line : lines) {
                entry(line);
            }
            close(3);
            xml.writeEndDocument();
        }

        private void balance(String type, long rupiah, LocalDate on) throws XMLStreamException {
            open("Bal", "Tp", "CdOrPrtry");
            text("Cd", type);
            close(2);
            amount(Math.abs(rupiah));
            text("CdtDbtInd", rupiah < 0 ? "DBIT" : "CRDT");
            on("Dt", on);
            close(1);
        }

        private void entry(Line line) throws XMLStreamException {
            boolean debit = line.entry().direction() == Direction.DEBIT;
            open("Ntry");
            amount(line.entry().rupiah());
            text("CdtDbtInd", debit ? "DBIT" : "CRDT");
            open("Sts");
            text("Cd", "BOOK");
            close(1);
            on("BookgDt", day(line));
            on("ValDt", day(line));
            text("AcctSvcrRef", line.entry().referenceNo());
            open("BkTxCd", "Domn");
            text("Cd", "PMNT");
            open("Fmly");
            text("Cd", debit ? "ICDT" : "RCDT");
            text("SubFmlyCd", line.back() ? "RRTN" : "OTHR");
            close(3);
            open("NtryDtls", "TxDtls", "Refs");
            text("EndToEndId", line.entry().partnerReference());
            close(1);
            if (line.account() != null) {
                open("RltdPties", "CdtrAcct", "Id", "Othr");
                text("Id", line.account());
                close(4);
            }
            if (line.back()) {
                open("RtrInf", "Rsn");
                text("Cd", "AC04");
                close(2);
            }
            close(3);
        }

        private void amount(long rupiah) throws XMLStreamException {
            xml.writeStartElement("Amt");
            xml.writeAttribute("Ccy", "IDR");
            xml.writeCharacters(rupiah + ".00");
            xml.writeEndElement();
        }

        private void on(String name, LocalDate day) throws XMLStreamException {
            open(name);
            text("Dt", day.toString());
            close(1);
        }

        private void open(String... names) throws XMLStreamException {
            for (String name : names) {
                xml.writeStartElement(name);
            }
        }

        private void close(int levels) throws XMLStreamException {
            for (int i = 0; i < levels; i++) {
                xml.writeEndElement();
            }
        }

        private void text(String name, String text) throws XMLStreamException {
            open(name);
            xml.writeCharacters(text);
            close(1);
        }
    }

    private static LocalDate day(Line line) {
        return LocalDate.ofInstant(line.entry().at(), Clocks.JAKARTA);
    }
}
