package id.sigap.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void withoutATokenTheAddressIsTheCaller() {
        assertEquals(new Caller("36.80.1.2", "36.80.1.2"), Caller.of(null, "36.80.1.2"));
    }

    @Test
    void aTokenIsTheCallerButNotKeptAsItIs() {
        Caller caller = Caller.of("Bearer secret", "36.80.1.2");

        assertFalse(caller.key().contains("secret"));
        assertEquals(caller, Caller.of("Bearer secret", "36.80.1.2"));
        assertNotEquals(caller.key(), Caller.of("Bearer other", "36.80.1.2").key());
    }

    @Test
    void oneSubscribersIpv6AddressesCountAsOne() {
        assertEquals(Caller.of(null, "2001:db8:1:2:3:4:5:6"), Caller.of(null, "2001:db8:1:2:ffff:0:0:1"));
        assertEquals("2001:db8:0:0", Caller.of(null, "2001:db8::9").address());
        assertEquals("0:0:0:0", Caller.of(null, "0:0:0:0:0:0:0:1").address());
        assertEquals("::1", Caller.of(null, "::1").address());
    }
}
