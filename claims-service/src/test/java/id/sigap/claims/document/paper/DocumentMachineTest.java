package id.sigap.claims.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.document.paper.DocumentCommand.Expire;
import id.sigap.claims.document.paper.DocumentCommand.Pass;
import id.sigap.claims.document.paper.DocumentCommand.Receive;
import id.sigap.claims.document.paper.DocumentCommand.Refuse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of state and command. */
class DocumentMachineTest {

    private static final Upload BEGUN = Upload.begun(100);
    private static final Upload CHECKING = DocumentMachine.after(BEGUN, new Receive(100)).orElseThrow();
    private static final Map<DocumentState, Upload> IN = Map.of(DocumentState.UPLOADING, BEGUN, DocumentState.CHECKING, CHECKING,
            DocumentState.READY, CHECKING.passed(true), DocumentState.REFUSED, CHECKING.refused(DocumentRefusal.TYPE),
            DocumentState.EXPIRED, BEGUN.in(DocumentState.EXPIRED));

    private static Optional<DocumentState> after(DocumentState state, DocumentCommand command) {
        return DocumentMachine.after(IN.get(state), command).map(Upload::state);
    }

    @Test
    void anUploadReceivesIsRefusedOrExpires() {
        assertEquals(Optional.of(DocumentState.UPLOADING), after(DocumentState.UPLOADING, new Receive(99)));
        assertEquals(Optional.of(DocumentState.CHECKING), after(DocumentState.UPLOADING, new Receive(100)));
        assertEquals(Optional.of(DocumentState.REFUSED), after(DocumentState.UPLOADING, new Refuse(DocumentRefusal.SIZE)));
        assertEquals(Optional.of(DocumentState.EXPIRED), after(DocumentState.UPLOADING, new Expire()));
        assertEquals(Optional.empty(), after(DocumentState.UPLOADING, new Pass(true)));
    }

    @Test
    void whatIsCheckedPassesOrIsRefusedAndDoesNotExpire() {
        assertEquals(Optional.of(DocumentState.READY), after(DocumentState.CHECKING, new Pass(true)));
        assertEquals(Optional.of(DocumentState.REFUSED), after(DocumentState.CHECKING, new Refuse(DocumentRefusal.INFECTED)));
        assertEquals(Optional.empty(), after(DocumentState.CHECKING, new Receive(1)));
        assertEquals(Optional.empty(), after(DocumentState.CHECKING, new Expire()));
    }

    @ParameterizedTest
    @EnumSource(names = {"READY", "REFUSED", "EXPIRED"})
    void whatHasEndedChangesNoMore(DocumentState ended) {
        for (DocumentCommand command : List.of(new Receive(0), new Receive(1), new Pass(true), new Refuse(DocumentRefusal.TYPE), new Expire())) {
            assertEquals(Optional.empty(), after(ended, command), ended + " " + command);
        }
    }

    @Test
    void nothingMoreThanWasAnnouncedIsTaken() {
        Upload after = DocumentMachine.after(BEGUN, new Receive(101)).orElseThrow();
        assertEquals(DocumentState.REFUSED, after.state());
        assertEquals(DocumentRefusal.SIZE, after.refusal());
        assertEquals(DocumentState.REFUSED, DocumentMachine.after(BEGUN, new Receive(Long.MAX_VALUE)).orElseThrow().state());
    }

    @Test
    void partsAddUp() {
        Upload half = DocumentMachine.after(BEGUN, new Receive(40)).orElseThrow();
        assertEquals(40, DocumentMachine.after(half, new Receive(0)).orElseThrow().offset());
        assertEquals(DocumentState.CHECKING, DocumentMachine.after(half, new Receive(60)).orElseThrow().state());
        assertThrows(IllegalArgumentException.class, () -> new Receive(-1));
    }

    @Test
    void whetherItWasScannedIsKept() {
        assertTrue(DocumentMachine.after(CHECKING, new Pass(true)).orElseThrow().scanned());
        assertEquals(false, DocumentMachine.after(CHECKING, new Pass(false)).orElseThrow().scanned());
    }
}
