package id.sigap.sandbox.bank;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.sandbox.sql.Sql;
import id.sigap.sandbox.world.SandboxWorld;
import id.sigap.sandbox.world.SnapClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file that payment-service reconciles with. */
@QuarkusTest
@WithTestResource(SandboxWorld.class)
class StatementFileTest {

    private static final String ACCOUNT = "0020000000101";
    private static final String LINES = "Document.BkToCstmrStmt.Stmt.Ntry";

    @Inject
    Sql sql;

    private final String reference = "ref-" + SnapClient.uniqueDigits();
    private long before;

    @BeforeEach
    void noteTheLastEntry() {
        before = sql.first("select coalesce(max(id), 0) from statement_entry", row -> row.getLong(1)).orElseThrow();
    }

    @AfterEach
    void clearFaults() {
        RestAssured.delete("/bank/admin/faults").then().statusCode(204);
    }

    @Test
    void theFileHasWhatTheBankDidAndTheNextOneFollowsIt() {
        String account = Bodies.open("105", "Budi");
        transfer(account, 593_400);

        XmlPath file = file(before, "");
        assertEquals(List.of("593400.00", "DBIT", "BOOK", reference, account), List.of(file.getString(LINES + ".Amt"), file.getString(LINES + ".CdtDbtInd"),
                file.getString(LINES + ".Sts.Cd"), file.getString(LINES + ".NtryDtls.TxDtls.Refs.EndToEndId"),
                file.getString(LINES + ".NtryDtls.TxDtls.RltdPties.CdtrAcct.Id.Othr.Id")));
        assertEquals(593_400, balance(file, 0) - balance(file, 1));
        assertEquals(ACCOUNT, file.getString("Document.BkToCstmrStmt.Stmt.Acct.Id.Othr.Id"));

        XmlPath next = file(before + 1, "2027-01-05");
        assertEquals(balance(file, 1), balance(next, 0));
        assertTrue(next.getString("Document.BkToCstmrStmt.Stmt.Id").endsWith("2027-01-05"));
        assertEquals(0, next.getList(LINES).size());
    }

    @Test
    void theStatementIsWrongOnCommand() {
        String account = Bodies.open("105", "Budi");
        fault("STATEMENT_LINE_MISSING");
        transfer(account, 1_000);
        assertEquals(0, file(before, "").getList(LINES).size());

        fault("STATEMENT_WRONG_AMOUNT");
        fault("STATEMENT_LINE_TWICE");
        fault("STATEMENT_LINE_EXTRA");
        SnapClient.post(Bodies.TRANSFER, Bodies.transfer(reference + "b", account, 2_000)).then().statusCode(200);
        XmlPath file = file(before, "");
        assertEquals(List.of("2000.00", "2001.00", "2000.00"), file.getList(LINES + ".Amt"));
        assertEquals(List.of("CRDT", "DBIT", "DBIT"), file.getList(LINES + ".CdtDbtInd"));
        assertEquals(2_001, balance(file, 0) - balance(file, 1));
    }

    @Test
    void whatIsNoDayOrAccountIsRefused() {
        RestAssured.given().queryParam("accountNo", ACCOUNT).queryParam("closedOn", "today").get("/bank/admin/statement/camt053").then().statusCode(400);
        RestAssured.given().queryParam("accountNo", "none").get("/bank/admin/statement/camt053").then().statusCode(400);
    }

    private void transfer(String account, long rupiah) {
        SnapClient.post(Bodies.TRANSFER, Bodies.transfer(reference, account, rupiah)).then().statusCode(200);
    }

    private static void fault(String kind) {
        RestAssured.given().contentType(ContentType.JSON).body("{\"kind\":\"" + kind + "\",\"times\":1}").post("/bank/admin/faults").then().statusCode(200)
                .body("kind", hasItem(kind));
    }

    private static XmlPath file(long after, String closedOn) {
        var request = RestAssured.given().queryParam("accountNo", ACCOUNT).queryParam("after", after);
        return (closedOn.isEmpty() ? request : request.queryParam("closedOn", closedOn)).get("/bank/admin/statement/camt053").then().statusCode(200)
                .contentType(ContentType.XML).extract().xmlPath();
    }

    private static long balance(XmlPath file, int which) {
        return (long) Double.parseDouble(file.getString("Document.BkToCstmrStmt.Stmt.Bal[" + which + "].Amt"));
    }
}
