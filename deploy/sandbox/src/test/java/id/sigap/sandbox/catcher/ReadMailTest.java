package id.sigap.sandbox.catcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReadMailTest {

    @Test
    void aPlainMailIsRead() throws IOException {
        ReadMail mail = read("Subject: Kode\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKode Anda 123456");

        assertEquals(new ReadMail("Kode", "Kode Anda 123456", null), mail);
    }

    @Test
    void anEncodedSubjectAndBothAlternativesAreRead() throws IOException {
        ReadMail mail = read("""
                Subject: =?UTF-8?B?S29kZSDinJM=?=
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Kode =E2=9C=93 1
                --x
                Content-Type: text/html; charset=utf-8

                <b>1</b>
                --x--
                """.replace("\n", "\r\n"));

        assertEquals(new ReadMail("Kode ✓", "Kode ✓ 1", "<b>1</b>"), mail);
    }

    @Test
    void aMailWithoutAnythingReadableIsEmpty() throws IOException {
        ReadMail mail = read("Content-Type: image/png\r\n\r\nxx");

        assertEquals("", mail.text());
        assertEquals("", mail.subject());
        assertNull(mail.html());
    }

    private static ReadMail read(String raw) throws IOException {
        return ReadMail.from(new ByteArrayInputStream(raw.getBytes(UTF_8)));
    }
}
