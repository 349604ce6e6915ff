package id.sigap.acceptance.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProcTest {

    @Test
    void aNameMayHoldSpacesAndBrackets() {
        String stat = "4711 (a (strange) name) S 1 4711 4711 0 -1 4194304 9000 0 12 0 150 50 7 3 20 0 40 0 123456 8963560 1865";
        assertEquals(2.1, Proc.seconds(stat), 1e-9);
    }

    @Test
    void idleAndWaitingIsNotBusy() {
        assertEquals(1.6, Proc.busy("cpu  100 10 20 5000 300 5 5 20 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n"), 1e-9);
    }

    @Test
    void residentMemoryIsInMebibytes() {
        assertEquals(320, Proc.resident("Name:\tjava\nVmRSS:\t  327680 kB\nRssAnon:\t 1 kB\n"), 1e-9);
    }

    @Test
    void thisProcessTakesTimeAndMemory() {
        long self = ProcessHandle.current().pid();
        assertTrue(Proc.treeSeconds(self) > 0);
        assertTrue(Proc.residentMiB(self) > 10);
        assertTrue(Proc.busySeconds() > 0);
    }
}
