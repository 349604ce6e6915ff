package id.sigap.auth.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnStrangersAwayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"identifier":"a","password":"b","device":{"name":"c"}}                               | true
            {"device":{"name":"c","secret":null},"identifier":"a","password":"b"}                 | true
            {"device":{"name":"c","inner":{"secret":"d"}}}                                        | true
            {"secret":"d","device":{"name":"c"}}                                                  | true
            {"identifier":{"device":{"secret":"d"}},"device":{"name":"c"}}                        | true
            {"identifier":"a","password":"b","device":{"name":"c","secret":"d"}}                  | false
            {"device":{"secret":"d","name":"c","more":[{"secret":null}]},"identifier":"a"}        | false
            {"identifier":"a","password":"b"}                                                     | false
            {"device":"c"}                                                                        | false
            {"identifier":"a","device":{"name":"c"}                                               | false
            []                                                                                    | false
            nonsense                                                                              | false""")
    void aStrangerNamesADeviceWithoutASecret(String body, boolean stranger) {
        assertEquals(stranger, TurnStrangersAway.isStranger(Buffer.buffer(body)));
    }
}
