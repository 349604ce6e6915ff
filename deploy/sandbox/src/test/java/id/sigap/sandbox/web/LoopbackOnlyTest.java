package id.sigap.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackOnlyTest {

    @ParameterizedTest
    @CsvSource({"/bank/admin/accounts, true", "/bank/admin/faults, true", "/registry/admin/persons/1/photo, true",
        "/catcher/messages, true", "/bank/v1.0/transfer/status, false", "/registry/v1/persons/check, false", "/immigration/admin/passports/IND/Z1234567, true", "/immigration/v1/passports/check, false",
        "/sms/v1/messages, false", "/q/health/ready, false"})
    void toolsAreToldFromWhatPartnersUse(String path, boolean tool) {
        assertEquals(tool, LoopbackOnly.isTool(path));
    }
}
