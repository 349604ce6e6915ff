package id.sigap.payment.reconciliation;

import id.sigap.payment.reconciliation.StatementLine.Direction;
import id.sigap.payment.reconciliation.StatementLine.Nature;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A camt.053.001.08 as a bank would write it. */
final class CamtFile {

    static final String ACCOUNT = "0020000000101";

    private final List<String> entries = new ArrayList<>();
    private final LocalDate day;
    private String number;
    private String account = ACCOUNT;
    private String currency = "IDR";
    private String doctype = "";
    private long opening;
    private long sum;
    private long closingOff;

    CamtFile(String number, LocalDate day, long opening) {
        this.number = number;
        this.day = day;
        this.opening = opening;
    }

    CamtFile account(String other) {
        this.account = other;
        return this;
    }

    CamtFile currency(String other) {
        this.currency = other;
        return this;
    }

    CamtFile doctype(String text) {
        this.doctype = text;
        return this;
    }

    CamtFile closingOff(long by) {
        this.closingOff = by;
        return this;
    }

    CamtFile line(Direction direction, Nature nature, long amount, String reference, String bankReference, String otherAccount) {
        boolean debit = direction == Direction.DEBIT;
        sum += debit ? -amount : amount;
        String side = debit ? "Cdtr" : "Dbtr";
        entries.add("<Ntry><Amt Ccy=\"" + currency + "\">" + amount + ".00</Amt><CdtDbtInd>" + (debit ? "DBIT" : "CRDT") + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                + "<BookgDt><Dt>" + day + "</Dt></BookgDt><ValDt><Dt>" + day + "</Dt></ValDt><AcctSvcrRef>" + bankReference + "</AcctSvcrRef>"
                + "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>" + (debit ? "ICDT" : "RCDT") + "</Cd><SubFmlyCd>" + (nature == Nature.FEE ? "CHRG" : "ESCT")
                + "</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>" + (reference == null ? "NOTPROVIDED" : reference) + "</EndToEndId></Refs>"
                + (otherAccount == null ? "" : "<RltdPties><" + side + "><Pty><Nm>BUDI SANTOSO</Nm></Pty></" + side + "><" + side + "Acct><Id><Othr><Id>" + otherAccount
                        + "</Id></Othr></Id></" + side + "Acct></RltdPties>")
                + (nature == Nature.RETURN ? "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>" : "") + "</TxDtls></NtryDtls></Ntry>");
        return this;
    }

    int lines() {
        return entries.size();
    }

    long closing() {
        return opening + sum;
    }

    List<String> entries() {
        return entries;
    }

    String text() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr><MsgId>M-" + number + "</MsgId><CreDtTm>" + day
                + "T23:59:59+07:00</CreDtTm></GrpHdr><Stmt><Id>" + number + "</Id><CreDtTm>" + day + "T23:59:59+07:00</CreDtTm><Acct><Id><Othr><Id>" + account
                + "</Id></Othr></Id><Ccy>" + currency + "</Ccy></Acct>" + balance("OPBD", opening) + balance("CLBD", closing() + closingOff));
        entries.forEach(xml::append);
        return xml.append("</Stmt></BkToCstmrStmt></Document>").toString();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String balance(String type, long amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"" + currency + "\">" + Math.abs(amount) + ".00</Amt><CdtDbtInd>"
                + (amount < 0 ? "DBIT" : "CRDT") + "</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>";
    }
}
