package id.sigap.sandbox.bank.va;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class VirtualAccountTest {

    @Test
    void thePrefixIsPaddedToEight() {
        assertEquals("   1234525080012345", VirtualAccount.ofCustomer("12345", "25080012345").number());
    }

    @Test
    void aCustomerMayTypeTheNumberWithOrWithoutThePadding() {
        VirtualAccount expected = VirtualAccount.ofCustomer("12345", "25080012345");

        assertEquals(expected, VirtualAccount.ofNumber("12345", "1234525080012345"));
        assertEquals(expected, VirtualAccount.ofNumber("12345", "   1234525080012345"));
    }

    @Test
    void anotherPartnersNumberOrNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> VirtualAccount.ofNumber("12345", "9999925080012345"));
        assertThrows(IllegalArgumentException.class, () -> VirtualAccount.ofNumber("12345", "12345"));
        assertThrows(IllegalArgumentException.class, () -> VirtualAccount.ofCustomer("12345", "2508O012345"));
    }
}
